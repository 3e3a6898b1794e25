import { parse, TomlDate, TomlError } from "smol-toml";
import { withoutCommandsIn } from "../../text/visible";

/** The place of a fault in a TOML text: 1-based line and column. */
interface TomlFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** An unquoted date or time after a key. */
const BARE_DATE = /^([ \t]*["']?([\w-]+)["']?[ \t]*=[ \t]*)(\d{4}-\d\d-\d\d[-\dTtZz:.+ ]*)/gmu;

/**
 * Reads a TOML text. An unquoted date becomes the string as printed.
 *
 * @returns the fields, or the first fault
 */
export function readTomlValue(text: string): { fields: Record<string, unknown> } | { fault: TomlFault } {
  const printed = new Map<string, string>();
  for (const { index, 1: before = "", 2: key = "", 3: date = "" } of text.matchAll(BARE_DATE)) {
    // The parser turns 30 February into 2 March.
    const day = date.slice(0, 10);
    if (!isDay(day)) return { fault: { ...placeIn(text, index + before.length), reason: `${day} is no day` } };
    if (!printed.has(key)) printed.set(key, date.trim());
  }
  try {
    const fields = Object.entries(parse(text)).map(([key, value]) => [
      key,
      value instanceof TomlDate ? printed.get(key) : withoutCommandsIn(value),
    ]);
    return { fields: Object.fromEntries(fields) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // The lines after the first draw the place, which the report does in its own way.
    const [reason = ""] = error.message.split("\n");
    return { fault: { line: error.line, column: error.column, reason } };
  }
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
