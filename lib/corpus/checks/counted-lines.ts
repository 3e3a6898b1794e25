import { lineAt, type Source } from "../text/source";

/** The number of lines that a report names. */
const NAMED = 3;

/**
 * What a report of several places says of them: how many they are, and the lines of the first ones.
 *
 * @param offsets UTF-16 offsets in the source
 */
export function countedLines(source: Source, offsets: readonly number[]): { count: string; lines: string } {
  const lines = offsets.slice(0, NAMED).map((offset) => lineAt(source, offset));
  return { count: String(offsets.length), lines: `${lines.join(", ")}${offsets.length > NAMED ? " …" : ""}` };
}

/** The first ones, as many as a report names. */
export function firstNamed<One>(all: readonly One[]): One[] {
  return all.slice(0, NAMED);
}
