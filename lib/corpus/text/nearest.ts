import { editDistance } from "../../text/edit-distance";

/**
 * The one of some words that a word was probably meant to be: the nearest by edits, at most one in three characters away (one of two),
 * width and case aside. The other one of two words in a vocabulary that is closed and small need not be this near.
 *
 * @returns null where none is near, or two are equally near
 */
export function nearest(word: string, words: Iterable<string>): string | null {
  const own = fold(word);
  let best: { word: string; away: number } | null = null;
  let tied = false;
  for (const candidate of new Set(words)) {
    if (candidate === word) continue;
    const other = fold(candidate);
    const away = editDistance(own, other);
    if (away > allowed(Math.max([...own].length, [...other].length))) continue;
    tied = best !== null && best.away === away;
    if (best === null || away < best.away) best = { word: candidate, away };
  }
  return tied ? null : (best?.word ?? null);
}

/** Names of two characters may differ in one. */
function allowed(length: number): number {
  return length < 2 ? 0 : Math.max(1, Math.floor(length / 3));
}

function fold(word: string): string {
  return word.normalize("NFKC").toLowerCase();
}

/** A longer source is not searched for what a quotation meant: that would take seconds. */
const SEARCHED = 400_000;
/** The share of a quotation's characters that may differ from the words it was meant to quote. */
const MAY_DIFFER = 0.25;

/**
 * The words of a text that a quotation was probably meant to copy, as they stand there: the stretch of one line with the
 * fewest edits (Sellers 1980), where they are few.
 */
export function nearestWords(quote: string, text: string): string | null {
  const pattern = [...quote];
  const allowed = Math.floor(pattern.length * MAY_DIFFER);
  if (allowed === 0 || text.length * pattern.length > SEARCHED * 40 || text.length > SEARCHED) return null;
  let best: { words: string; edits: number } | null = null;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const found = nearestInLine(pattern, [...line], best === null ? allowed : best.edits - 1);
    if (found !== null) best = found;
  }
  return best?.words ?? null;
}

/** For each character of the line, the fewest edits of a match that ends there, and where that match begins. */
function nearestInLine(
  pattern: readonly string[],
  line: readonly string[],
  allowed: number,
): { words: string; edits: number } | null {
  let edits = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let begins = Array.from({ length: pattern.length + 1 }, () => 0);
  let best = { edits: allowed + 1, from: 0, to: 0 };
  line.forEach((character, at) => {
    const [nextEdits, nextBegins] = [[0], [at + 1]];
    for (let i = 1; i <= pattern.length; i += 1) {
      const exchanged = (edits[i - 1] ?? 0) + (pattern[i - 1] === character ? 0 : 1);
      const [inserted, deleted] = [(edits[i] ?? 0) + 1, (nextEdits[i - 1] ?? 0) + 1];
      const least = Math.min(exchanged, inserted, deleted);
      const begin = least === exchanged ? begins[i - 1] : least === inserted ? begins[i] : nextBegins[i - 1];
      nextEdits.push(least);
      nextBegins.push(begin ?? 0);
    }
    [edits, begins] = [nextEdits, nextBegins];
    const total = edits[pattern.length] ?? Infinity;
    if (total < best.edits) best = { edits: total, from: begins[pattern.length] ?? 0, to: at + 1 };
  });
  return best.edits > allowed ? null : { words: line.slice(best.from, best.to).join(""), edits: best.edits };
}
