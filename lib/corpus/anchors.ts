import { type Problem, problem } from "./problems";
import type { Place, Source } from "./source";

/**
 * Finds the words that a sidecar quotes from a source. They must stand there exactly once: a correction that could mean
 * two places, or none any more, is an error and never applied.
 *
 * @param place where the quotation stands in the sidecar
 * @returns the UTF-16 offset of the words in the source
 */
export function anchor(source: Source, words: string, place: Place): { offset: number } | { problem: Problem } {
  const offset = source.text.indexOf(words);
  if (offset < 0) return { problem: problem("quote-not-found", place, { quote: words }) };
  const count = source.text.split(words).length - 1;
  if (count > 1) return { problem: problem("quote-not-unique", place, { quote: words, count: String(count) }) };
  return { offset };
}
