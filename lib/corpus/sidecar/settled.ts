import type { Passage } from "../markdown/passages";
import { type Problem, problem } from "../problems/problems";
import type { Source } from "../text/source";
import { findQuoteIn, type QuotedFiles } from "./find-quote";
import type { Printed } from "./printed";
import type { Checked, Sidecar } from "./sidecar";

/** UTF-16 offsets of quoted words in a source, end exclusive. */
export type QuotedWords = readonly [start: number, end: number];

/** What a sidecar settles about the turns of one file. */
export interface Settled {
  /** How the turns are printed; null if that is left to be found out. */
  readonly printed: Printed | null;
  /** Where further turns begin; the speaker is an id or a label. */
  readonly turns: readonly { readonly at: QuotedWords; readonly speaker: string }[];
  /** Words of paragraphs that nobody says. */
  readonly nobody: readonly QuotedWords[];
}

/**
 * Finds the words that the sidecar quotes under `turns` and `nobody`. A quotation that is not found, or not among the
 * words of the text, is reported and settles nothing.
 *
 * @param files of the interview, of which the source is one; what another one has is not settled here
 * @param passages the text without its title
 */
export function settledIn(
  source: Source,
  files: QuotedFiles,
  passages: readonly Passage[],
  sidecar: Checked<Sidecar>,
): { settled: Settled; problems: Problem[] } {
  const problems: Problem[] = [];
  const find = (quote: string, path: readonly (string | number)[]): QuotedWords[] => {
    const place = sidecar.placeOf(path);
    const found = findQuoteIn(source, files, quote, place);
    if (found === null) return [];
    if ("problem" in found) {
      problems.push(found.problem);
      return [];
    }
    const words: QuotedWords = [found.offset, found.offset + quote.length];
    if (passages.some((passage) => holdsAny(passage, words))) return [words];
    problems.push(problem("quote-not-usable", place, { quote, why: "outside" }));
    return [];
  };
  const { printed, turns, nobody } = sidecar.value;
  const isSaid = printed !== undefined && Object.keys(printed).length > 0;
  const settled: Settled = {
    printed: isSaid ? printed : null,
    turns: turns.flatMap(({ at, speaker }, i) => find(at, ["turns", i, "at"]).map((words) => ({ at: words, speaker }))),
    nobody: nobody.flatMap((quote, i) => find(quote, ["nobody", i])),
  };
  return { settled, problems };
}

/** Whether a passage has any of the quoted words. */
export function holdsAny({ words }: Passage, [start, end]: QuotedWords): boolean {
  return words.at.some((offset) => offset >= start && offset < end);
}
