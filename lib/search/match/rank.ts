import type { TurnKind } from "../../schema/schema";
import type { SearchTurn } from "../documents/documents";
import type { IndexedTurn } from "../documents/indexed-turn";
import { insideWord } from "../fold/characters";
import type { Query, Term, TypedTerm } from "../query/query";
import { occurrences, occursIn } from "./occurrences";

/** Answers and remarks first, then narration, questions and editorial notes. */
const KIND_ORDER: readonly TurnKind[] = ["answer", "remark", "narration", "question", "editorial"];

/**
 * UTF-16 units added to the length of a turn before its density is measured, about the length of a short answer: a
 * single line that says the word once is not more relevant than a page that says it ten times.
 */
const SHORT_TURN = 300;

/**
 * Up to this many hits, more than two screens, are ranked by their words; beyond that, only by criteria that need no
 * text. An index in files has to fetch the text of everything it ranks.
 */
export const RANKED_BY_TEXT = 50;

/**
 * Ranks the turns found, best first. Each criterion breaks the ties of the one before: how many terms are there as
 * typed, and not only as their fold; how close together the terms are; whole words before prefixes; the kind of turn; the density of the terms; the order given, which is the order of
 * the corpus. Without terms, that order is kept. More than `RANKED_BY_TEXT` turns are ranked only by whole words and
 * kind.
 */
export function rank(turns: readonly IndexedTurn[], query: Query): IndexedTurn[] {
  if (query.wanted.length === 0) return [...turns];
  const byText = turns.length <= RANKED_BY_TEXT;
  return turns
    .map((indexed) => ({ indexed, reasons: reasonsOf(indexed, query.wanted, byText) }))
    .sort((a, b) => compare(a.reasons, b.reasons))
    .map(({ indexed }) => indexed);
}

/** Sort keys, compared from left to right, smaller is better. */
function reasonsOf({ turn, words }: IndexedTurn, terms: readonly TypedTerm[], byText: boolean): readonly number[] {
  const paragraphs = [...words.zh, ...words.en];
  const whole = terms.every((term) => !term.prefix || occursIn(paragraphs, { ...term, prefix: false }));
  const reasons = reasonsWithoutText(whole, turn.kind);
  if (!byText) return reasons;
  const otherwise = terms.filter((term) => !isThereAsTyped(turn, term)).length;
  return [otherwise, distance(paragraphs, terms), ...reasons, -density(paragraphs, terms)];
}

/** True when the term is in the turn with these very characters. Capitals count only where some are typed. */
function isThereAsTyped({ rows }: SearchTurn, { typed, prefix }: TypedTerm): boolean {
  const hasCapitals = typed !== typed.toLowerCase();
  return rows.some(({ zh, en }) =>
    [...zh, ...en].some((paragraph) => {
      const text = hasCapitals ? paragraph : paragraph.toLowerCase();
      for (let start = text.indexOf(typed); start >= 0; start = text.indexOf(typed, start + 1)) {
        if (!insideWord(text, start) && (prefix || !insideWord(text, start + typed.length))) return true;
      }
      return false;
    }),
  );
}

/** Sort keys that need no text: whether the terms are whole words in the turn, and its kind. */
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

/** 0 when the terms follow each other as typed, 1 when one paragraph has all of them, else 2. */
function distance(paragraphs: readonly string[], terms: readonly Term[]): number {
  // A turn found for a single term contains it.
  if (terms.length === 1) return 0;
  const prefix = terms.at(-1)?.prefix ?? false;
  const joined = { text: terms.map((term) => term.text).join(" "), prefix };
  if (occursIn(paragraphs, joined)) return 0;
  return paragraphs.some((paragraph) => terms.every((term) => occursIn([paragraph], term))) ? 1 : 2;
}

/** Occurrences per UTF-16 unit of the turn. */
function density(paragraphs: readonly string[], terms: readonly Term[]): number {
  let [count, length] = [0, 0];
  for (const text of paragraphs) {
    for (const term of terms) for (const _ of occurrences(text, term)) count += 1;
    length += text.length;
  }
  return count / (length + SHORT_TURN);
}
