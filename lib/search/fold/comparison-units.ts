import { isUnspaced, runsOf } from "./characters";
import { fold } from "./fold";

/** The unit of comparison: one Chinese character or one whole word, folded. Punctuation is ignored. */
export interface ComparisonUnit {
  readonly text: string;
  /** Its place in the original text, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The units of a text, from left to right. */
export function comparisonUnits(text: string): ComparisonUnit[] {
  const folded = fold(text);
  const unit = (text: string, start: number): ComparisonUnit => ({
    text,
    start: folded.starts[start] ?? 0,
    end: folded.ends[start + text.length - 1] ?? 0,
  });
  return [...runsOf(folded.text)].flatMap((run) => {
    if (!run.unspaced) return [unit(run.text, run.start)];
    let at = run.start;
    return [...folded.text.slice(run.start, run.end)].flatMap((character) => {
      at += character.length;
      return isUnspaced(character) ? [unit(character, at - character.length)] : [];
    });
  });
}
