import { compoundEnd, insideWord, nextRun, wordEnd } from "../fold/characters";
import { isJoint } from "../fold/joints";
import { type Pattern, type Piece, patternsOf } from "../query/pattern";
import type { Term } from "../query/query";

/** A stretch of text, UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a term occurs in a folded text, from left to right, including overlaps. This is the definition of a match: the
 * pieces of the term follow each other with nothing between them but what may be there (`pattern.ts`), and neither end
 * is inside a word, except that a word may continue after a prefix; the span then extends to the end of that word. A
 * term of signs alone occurs where exactly these signs are.
 */
export function* occurrences(text: string, term: Term): Generator<Span> {
  const patterns = patternsOf(term);
  const first = String.fromCodePoint((patterns[0]?.[0]?.text ?? term.text).codePointAt(0) ?? 0);
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    if (patterns.length === 0 && text.startsWith(term.text, start)) yield { start, end: start + term.text.length };
    for (const pattern of patterns) {
      const end = endOfPattern(text, start, pattern, term.prefix);
      if (end < 0) continue;
      yield { start, end };
      break;
    }
  }
}

/** True when the term occurs in one of the folded paragraphs. */
export function occursIn(paragraphs: readonly string[], term: Term): boolean {
  return paragraphs.some((text) => occurrences(text, term).next().done === false);
}

/** Where the pattern that begins at the offset ends; -1 when none does. */
function endOfPattern(text: string, start: number, pattern: Pattern, prefix: boolean): number {
  let end = start;
  for (const [place, piece] of pattern.entries()) {
    const begin = place === 0 ? start : nextRun(text, end);
    if (!piece.mayFollow(text.slice(end, begin))) return -1;
    end = endOfPiece(text, begin, piece, prefix && place === pattern.length - 1);
    if (end < 0) return -1;
  }
  return end;
}

/** Likewise for a piece, in which the text may have signs that the piece has not; a word then has to be whole. */
function endOfPiece(text: string, start: number, piece: Piece, open: boolean): number {
  if (!piece.unspaced && insideWord(text, start)) return -1;
  let end = start;
  let isCompound = false;
  for (let at = 0; at < piece.text.length; at += 1) {
    if (at > 0 && isJoint(text, end) && piece.text.charCodeAt(at) !== text.charCodeAt(end)) {
      isCompound = true;
      end += 1;
    }
    if (piece.text.charCodeAt(at) !== text.charCodeAt(end)) return -1;
    end += 1;
  }
  if (piece.unspaced) return end;
  if (isCompound && isJoint(text, start - 1)) return -1;
  if (open) return isCompound ? compoundEnd(text, end) : wordEnd(text, end);
  return insideWord(text, end) || (isCompound && isJoint(text, end)) ? -1 : end;
}
