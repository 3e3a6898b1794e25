/** What a terminal obeys, or what turns the direction of the words around it (Unicode bidirectional formatting); not white space. */
const COMMANDS = /(?![\n\t])[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Text without what a terminal would obey. */
export function withoutCommands(text: string): string {
  return text.replace(COMMANDS, "");
}

/** The same of every text in a value that was read as JSON or YAML. */
export function withoutCommandsIn(value: unknown): unknown {
  if (typeof value === "string") return withoutCommands(value);
  if (Array.isArray(value)) return value.map(withoutCommandsIn);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutCommandsIn(one)]));
}

/** Text that can be shown in a terminal: what it would obey instead of showing it is named, as `<U+001B>`. */
export function visible(text: string): string {
  return text.replace(COMMANDS, (sign) => `<U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`);
}
