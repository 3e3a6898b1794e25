import { type Problem, problem } from "../problems/problems";
import { nearestWords } from "../text/nearest";
import type { Place, Source } from "../text/source";

/**
 * Finds the words that a sidecar quotes from a source. They must stand there exactly once: a correction that could mean
 * two places, or none any more, is an error and never applied.
 *
 * @param place where the quotation stands in the sidecar
 * @returns the UTF-16 offset of the words in the source
 */
export function anchor(source: Source, words: string, place: Place): { offset: number } | { problem: Problem } {
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

/** The words at their first place with as many behind them, on the same line, as make them stand there once. */
function longerQuote(text: string, words: string, offset: number): string | null {
  const line = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? "";
  for (let length = words.length + 1; length <= Math.min(line.length, words.length + LONGER); length += 1) {
    const longer = line.slice(0, length);
    // Half of a pair of UTF-16 is no quotation.
    if (!/[\uD800-\uDBFF]$/.test(longer) && text.indexOf(longer, offset + 1) < 0) return longer;
  }
  return null;
}

/** So many characters more are still a quotation that somebody reads over. */
const LONGER = 40;
