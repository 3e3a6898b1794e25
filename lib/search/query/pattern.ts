import { runsOf } from "../fold/characters";
import { isBetweenDigits, isHyphen, isJoint, isLight } from "../fold/joints";
import type { Term } from "./query";

/** A word or a run of unspaced characters of a term, and what a text may have between the one before and this one. */
export interface Piece {
  readonly text: string;
  readonly unspaced: boolean;
  /** @param between the white space and signs of the text */
  readonly mayFollow: (between: string) => boolean;
}

/** The pieces of a term, which occur in a text one after the other. */
export type Pattern = readonly Piece[];

const known = new WeakMap<Term, readonly Pattern[]>();

/**
 * The patterns of which a text has to have one for the term to occur in it; none for a term of signs alone. There are
 * two when signs join words of the term: `e-mail` occurs as `email` and as `e mail`.
 */
export function patternsOf(term: Term): readonly Pattern[] {
  const patterns = known.get(term) ?? makePatterns(term.text);
  known.set(term, patterns);
  return patterns;
}

function makePatterns(text: string): readonly Pattern[] {
  const apart: Piece[] = [];
  const joined: Piece[] = [];
  let before: { unspaced: boolean; end: number } | null = null;
  for (const { unspaced, start, end, text: run } of runsOf(text)) {
    const mayFollow = before === null ? () => true : gap(text, before.end, start, !before.unspaced && !unspaced);
    const piece = { text: run, unspaced, mayFollow };
    apart.push(piece);
    const last = joined.at(-1);
    if (last !== undefined && before?.unspaced === false && !unspaced && joins(text, before.end, start)) {
      joined[joined.length - 1] = { ...last, text: last.text + run };
    } else joined.push(piece);
    before = { unspaced, end };
  }
  if (apart.length === 0) return [];
  return joined.length < apart.length ? [joined, apart] : [apart];
}

const joins = (text: string, from: number, to: number) => to === from + 1 && isJoint(text, from);

/**
 * What the text may have where the term has `text.slice(from, to)`. Signs of the term never hide a hit; where it has
 * none, the text may have none that separate clauses.
 */
function gap(text: string, from: number, to: number, spaced: boolean): Piece["mayFollow"] {
  const typed = text.slice(from, to);
  if (typed === "") return isLight;
  if (!spaced) return () => true;
  // 3.5 is not 3, 5.
  if (typed.length === 1 && isBetweenDigits(text, from) && typed !== " ") return (between) => between === typed;
  if (!joins(text, from, to)) return () => true;
  // The I of A.I. may not begin another sentence.
  return isHyphen(typed) ? isLight : (between) => between.length === 1 && between !== " ";
}
