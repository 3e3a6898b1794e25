import { type Problem, problem } from "../problems/problems";
import { nearestWords } from "../text/nearest";
import type { Place, Source } from "../text/source";

/**
 * Finds the words that a sidecar quotes from a source. They must occur exactly once: a correction that could mean two
 * places, or no longer any, is an error and never applied.
 *
 * @param place the place of the quotation in the sidecar
 * @returns the UTF-16 offset of the words in the source
 */
export function findQuote(source: Source, words: string, place: Place): { offset: number } | { problem: Problem } {
  const offset = source.text.indexOf(words);
  if (offset < 0) {
    const likely = nearestWords(words, source.text);
    const facts = { quote: words, ...(likely === null ? {} : { likely }) };
    return { problem: problem("quote-not-found", place, facts) };
  }
  const count = source.text.split(words).length - 1;
  if (count > 1) {
    const likely = longerQuote(source.text, words, offset);
    const facts = { quote: words, count: String(count), ...(likely === null ? {} : { likely }) };
    return { problem: problem("quote-not-unique", place, facts) };
  }
  return { offset };
}

/** The files of an interview: the source, and the edition beside it. */
export type QuotedFiles = readonly [Source, ...Source[]];

/**
 * Finds quoted words among the files of an interview: they must stand in one of them, once.
 *
 * @returns the file that has them, and their UTF-16 offset in it
 */
export function findQuoteAmong(
  files: QuotedFiles,
  words: string,
  place: Place,
): { source: Source; offset: number } | { problem: Problem } {
  const [source = files[0], second] = files.filter(({ text }) => text.includes(words));
  const found = findQuote(source, words, place);
  if ("problem" in found) return found;
  if (second === undefined) return { source, ...found };
  const all = files.map(({ text }) => text).join("\n");
  const likely = longerQuote(all, words, all.indexOf(words));
  const facts = { quote: words, count: String(all.split(words).length - 1), ...(likely === null ? {} : { likely }) };
  return { problem: problem("quote-not-unique", place, facts) };
}

/**
 * The same for somebody who reads one of the files.
 *
 * @returns null where another of them has the words, or is the one of whose reading the problem is told
 */
export function findQuoteIn(
  source: Source,
  files: QuotedFiles,
  words: string,
  place: Place,
): { offset: number } | { problem: Problem } | null {
  const found = findQuoteAmong(files, words, place);
  const teller = "problem" in found ? files[0] : found.source;
  return teller === source ? found : null;
}

/** Extends the words at their first occurrence along the same line until they are unique. */
function longerQuote(text: string, words: string, offset: number): string | null {
  const line = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? "";
  for (let length = words.length + 1; length <= Math.min(line.length, words.length + LONGER); length += 1) {
    const longer = line.slice(0, length);
    // Half a surrogate pair is not a quotation.
    if (!/[\uD800-\uDBFF]$/.test(longer) && !text.includes(longer, offset + 1)) return longer;
  }
  return null;
}

/** With this many more characters, a quotation is still easy to read. */
const LONGER = 40;
