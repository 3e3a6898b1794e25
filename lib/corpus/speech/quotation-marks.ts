/** A stretch of text between quotation marks. */
export interface Quotation {
  /** UTF-16 offset in the text of the first character inside the marks. */
  readonly from: number;
  /** End of the words inside, exclusive. */
  readonly to: number;
  /** Whether there is a closing mark; an unclosed quotation extends to the end of its paragraph. */
  readonly closed: boolean;
}

/** Closing marks by the opening mark. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
  ['"', '"'],
]);
/** Marks that also stand for something else, an apostrophe or inches: unclosed, they are marks only before a paragraph. */
const AMBIGUOUS = '‘"';

/** Finds the outermost quotations of a paragraph that have words; nested marks belong to them. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (!isOpening(text, i)) continue;
    const end = closingAt(text, i);
    if (end === null && AMBIGUOUS.includes(text.charAt(i)) && text.slice(0, i).trim() !== "") continue;
    found.push({ from: i + 1, to: end ?? text.length, closed: end !== null });
    i = end ?? text.length;
  }
  return found.filter(({ from, to }) => text.slice(from, to).trim() !== "");
}

/** Whether a quotation opens at an offset: `12"` are inches, and `‘90s` lacks a century. */
function isOpening(text: string, at: number): boolean {
  const [before, mark, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  if (!CLOSING.has(mark)) return false;
  if (mark === "‘") return !/[\p{Script=Latin}\d]/u.test(before) && !/\d/u.test(after);
  return mark !== '"' || (!/\d/u.test(before) && !/\s/u.test(after));
}

/** The offset of the mark that closes the quotation opened at an offset; null if there is none. */
function closingAt(text: string, open: number): number | null {
  const mark = text.charAt(open);
  const closing = CLOSING.get(mark);
  let depth = 1;
  for (let i = open + 1; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === closing && !(mark === "‘" && isApostrophe(text, i))) depth -= 1;
    else if (character === mark) depth += 1;
    else if (mark === "‘" && character === "“") i = closingAt(text, i) ?? i;
    if (depth === 0) return i;
  }
  return null;
}

/** Whether `’` is an apostrophe: inside a word, or behind a plural (`the readers’ own`) when the closing mark is further on. */
function isApostrophe(text: string, at: number): boolean {
  const behind = text.slice(at + 1);
  if (/^[\p{Script=Latin}\d]/u.test(behind)) return true;
  return text.charAt(at - 1) === "s" && /^ \p{Ll}/u.test(behind) && /^[^‘]*?’(?![\p{Script=Latin}\d])/u.test(behind);
}

/** Blanks quotations, so that only the narration is left: a name inside someone's speech is not the speaker. */
export function withoutQuotations(text: string): string {
  return findQuotations(text)
    .filter(({ closed }) => closed)
    .reduce((rest, { from, to }) => rest.slice(0, from - 1) + " ".repeat(to - from + 2) + rest.slice(to + 1), text);
}
