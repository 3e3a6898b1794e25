import type { TurnKind } from "../../schema/schema";
import type { IndexedTurn } from "../documents/indexed-turn";
import type { Query, Term } from "../query/query";
import { occurrences, occursIn } from "./occurrences";

/** Who speaks for themselves comes first, then a retelling, then who asks, then the newsroom. */
const KIND_ORDER: readonly TurnKind[] = ["answer", "remark", "narration", "question", "editorial"];

/**
 * UTF-16 units added to the length of a turn before its density is measured, about as much as a short answer has: a
 * turn of one line that says the word once is not more about it than a page that says it ten times.
 */
const SHORT_TURN = 300;

/**
 * So many hits are put in order by their words, which is more than two screens; where there are more, only the reasons count
 * that need no text. An index in files has to fetch the text of all that are put in order.
 */
export const RANKED_BY_TEXT = 50;

/**
 * The turns found, the best first. One reason after the other decides, each only where those before it say nothing:
 * how close the terms stand together; whole words before beginnings of words; the kind of turn; how densely the terms
 * stand; and at last the order of the corpus, which is the order given. Without terms, that order is kept. Of more than
 * `RANKED_BY_TEXT` turns only whole words and kind decide.
 */
export function rank(turns: readonly IndexedTurn[], query: Query): IndexedTurn[] {
  if (query.wanted.length === 0) return [...turns];
  const byText = turns.length <= RANKED_BY_TEXT;
  return turns
    .map((indexed) => ({ indexed, reasons: reasonsOf(indexed, query.wanted, byText) }))
    .sort((a, b) => compare(a.reasons, b.reasons))
    .map(({ indexed }) => indexed);
}

/** Numbers to compare from left to right, the smaller the better. */
function reasonsOf({ turn, words }: IndexedTurn, terms: readonly Term[], byText: boolean): readonly number[] {
  const paragraphs = [...words.zh, ...words.en];
  const whole = terms.every((term) => !term.prefix || occursIn(paragraphs, { ...term, prefix: false }));
  const reasons = reasonsWithoutText(whole, turn.kind);
  return byText ? [distance(paragraphs, terms), ...reasons, -density(paragraphs, terms)] : reasons;
}

/** What speaks for a turn even when its text is not at hand: that the terms are whole words in it, and its kind. */
export function reasonsWithoutText(whole: boolean, kind: TurnKind): readonly number[] {
  return [whole ? 0 : 1, KIND_ORDER.indexOf(kind)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, reason] of a.entries()) {
    const difference = reason - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** 0 when the terms follow each other as they were typed, 1 when one paragraph holds all of them, else 2. */
function distance(paragraphs: readonly string[], terms: readonly Term[]): number {
  // A turn that is found has its one term.
  if (terms.length === 1) return 0;
  const prefix = terms.at(-1)?.prefix ?? false;
  const joined = [" ", ""].map((gap) => ({ text: terms.map((term) => term.text).join(gap), prefix }));
  if (joined.some((term) => occursIn(paragraphs, term))) return 0;
  return paragraphs.some((paragraph) => terms.every((term) => occursIn([paragraph], term))) ? 1 : 2;
}

/** Occurrences for each UTF-16 unit of the turn. */
function density(paragraphs: readonly string[], terms: readonly Term[]): number {
  let [count, length] = [0, 0];
  for (const text of paragraphs) {
    for (const term of terms) for (const _ of occurrences(text, term)) count += 1;
    length += text.length;
  }
  return count / (length + SHORT_TURN);
}
