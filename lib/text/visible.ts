/** What a terminal obeys, or what turns the direction of the words around it (Unicode bidirectional formatting); not white space. */
const COMMANDS = /(?![\n\t])[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Text without what a terminal would obey. */
export function withoutCommands(text: string): string {
  return text.replace(COMMANDS, "");
}

/** Text that can be shown in a terminal: what it would obey instead of showing it is named, as `<U+001B>`. */
export function visible(text: string): string {
  return text.replace(COMMANDS, (sign) => `<U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`);
}
