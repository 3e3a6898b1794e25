import { type Run, runsOf } from "./characters";
import type { Term } from "./query";

/**
 * The keys under which a turn is filed in the index. They hold letters and digits only, so that a space can separate
 * them; the mark of a prefix key is an asterisk.
 *
 * A turn that contains a term has every token of the term: what stands inside the term stands in the turn, and at the
 * term's ends no word runs on, so that its first and last word are whole words of the turn as well.
 */

/**
 * Prefixes are filed by their first letters, up to this many. Two letters still propose too many turns, four would
 * lengthen the index without ruling out much more; the text decides in the end.
 */
const PREFIX_LETTERS = 3;

/** The tokens of folded paragraphs, each once. */
export function tokensOfText(paragraphs: Iterable<string>): Set<string> {
  const tokens = new Set<string>();
  for (const paragraph of paragraphs) {
    for (const run of runsOf(paragraph)) for (const token of tokensOfRun(run)) tokens.add(token);
  }
  return tokens;
}

/** The tokens that every turn with this term has. */
export function tokensOfTerm(term: Term): string[] {
  const runs = [...runsOf(term.text)];
  return runs.flatMap((run, index) => {
    if (run.unspaced) return isOneCharacter(run.text) ? [run.text] : bigrams(run.text);
    const goesOn = term.prefix && index === runs.length - 1;
    return [goesOn ? prefixKey(run.text, PREFIX_LETTERS) : run.text];
  });
}

function tokensOfRun(run: Run): string[] {
  if (run.unspaced) return [...run.text, ...bigrams(run.text)];
  const keys = Array.from({ length: PREFIX_LETTERS }, (_, index) => prefixKey(run.text, index + 1));
  return [run.text, ...keys];
}

/** The beginning of a word as a key, counted in UTF-16 units. A shorter word is its own beginning. */
function prefixKey(word: string, letters: number): string {
  return `${word.slice(0, letters)}*`;
}

/** Each character with the one after it. Single characters are filed apart, for queries of one character. */
function bigrams(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function isOneCharacter(run: string): boolean {
  return [...run].length === 1;
}
