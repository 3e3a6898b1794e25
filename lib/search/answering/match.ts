import type { HitSource } from "../answer";
import { LANGUAGES, type SearchTurn, turnKey } from "../documents";
import type { Match, Voice } from "../filters";
import type { IndexedTurn } from "../indexed-turn";
import { occursIn } from "../occurrences";
import type { Query } from "../query";

/** True when the question that the turn answers has the words asked for, or when none are. */
export function answersQuestion({ byKey }: HitSource, { turn }: IndexedTurn, asked: Query): boolean {
  if (asked.wanted.length + asked.unwanted.length === 0) return true;
  if (turn.question === null) return false;
  const question = byKey.get(turnKey({ slug: turn.slug, id: turn.question }));
  return question !== undefined && answers([...question.words.zh, ...question.words.en], asked);
}

/**
 * How a turn answers a query: each wanted term occurs somewhere in it, in either language and in any of its paragraphs,
 * and no unwanted one does; and in which languages it does so when each is read alone. Null where it does in no way.
 */
export function matchOf({ number, turn, words }: IndexedTurn, query: Query): Match | null {
  const spoken = LANGUAGES.filter((lang) => words[lang].length > 0);
  const langs = spoken.filter((lang) => answers(words[lang], query));
  // A turn of one language says the same alone and with the other.
  const inAnyLanguage = spoken.length === 1 ? langs.length > 0 : answers([...words.zh, ...words.en], query);
  if (!inAnyLanguage && langs.length === 0) return null;
  return {
    turn: number,
    weight: 1,
    inAnyLanguage,
    langs,
    voices: voicesOf(turn),
    role: turn.role,
    kind: turn.kind,
    slug: turn.slug,
  };
}

function voicesOf(turn: SearchTurn): Voice[] {
  const quoted = turn.quoted.map((speaker): Voice => ({ speaker, wording: "quoted" }));
  return turn.speaker === null ? quoted : [{ speaker: turn.speaker, wording: "said" }, ...quoted];
}

function answers(paragraphs: readonly string[], query: Query): boolean {
  const occurs = occursIn.bind(null, paragraphs);
  return query.wanted.every(occurs) && !query.unwanted.some(occurs);
}
