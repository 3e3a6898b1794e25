import { LANGUAGES } from "../../schema/languages";
import type { FoldedText, IndexedTurn } from "../documents/indexed-turn";
import { ANYHOW, IN, WHOLE } from "../index/match-flags";
import { occursIn } from "../match/occurrences";
import type { Answering, Match, Voice } from "../query/filters";
import type { Query, Term } from "../query/query";

/** True when the question that the turn answers matches `asked`, or when `asked` is empty. */
export function answersQuestion({ question }: IndexedTurn, asked: Query): boolean {
  if (asked.wanted.length + asked.unwanted.length === 0) return true;
  return question !== null && (waysOf(question.words, asked) & ANYHOW) > 0;
}

/**
 * The ways in which a turn answers a query: every wanted term occurs in some paragraph of it, in either language, and
 * no unwanted term does; and in which languages this holds when each is read alone. 0 when it does not answer.
 */
export function waysOf(words: FoldedText, query: Query): number {
  const spoken = LANGUAGES.filter((lang) => words[lang].length > 0);
  let ways = 0;
  for (const lang of spoken) if (answers(words[lang], query)) ways |= IN[lang];
  const both = [...words.zh, ...words.en];
  // With only one language, reading it alone or with the other is the same.
  if (spoken.length === 1 ? ways > 0 : answers(both, query)) ways |= ANYHOW;
  if (ways > 0 && query.wanted.every((term) => !term.prefix || occursIn(both, unbroken(term)))) ways |= WHOLE;
  return ways;
}

/** The term, matching whole words only. */
export const unbroken = <Some extends Term>(term: Some): Some => ({ ...term, prefix: false });

/**
 * The ways in which the words of everyone quoted in a turn answer a query, in the order of `quoted`: every wanted term
 * occurs in what that speaker is quoted with. An unwanted term anywhere in the turn rules it out, whoever says it.
 *
 * @param ways the ways in which the turn answers
 */
export function quotedWays(quoted: readonly FoldedText[], { wanted }: Query, ways: number): readonly number[] {
  return quoted.map((words) => waysOf(words, { wanted, unwanted: [] }) & ways);
}

/** Ways as the filters need them. */
export function answeringIn(ways: number): Answering {
  return { inAnyLanguage: (ways & ANYHOW) > 0, langs: LANGUAGES.filter((lang) => (ways & IN[lang]) > 0) };
}

/** What the filters need to know about a turn that answers a query; null when it does not. */
export function matchOf({ number, turn, words, quoted, names }: IndexedTurn, query: Query): Match | null {
  const ways = waysOf(words, query);
  if (ways === 0) return null;
  const interview = names.interviews.find(({ slug }) => slug === turn.slug);
  if (interview === undefined) throw new RangeError(`there is no interview ${turn.slug}`);
  const { speaker, role, kind } = turn;
  const said: Voice[] = speaker === null ? [] : [{ speaker, wording: "said", ...answeringIn(ways) }];
  const voices = quotedWays(quoted, query, ways).flatMap((way, place): Voice[] => {
    const own = turn.quoted[place]?.speaker;
    return own === undefined ? [] : [{ speaker: own, wording: "quoted", ...answeringIn(way) }];
  });
  return { turn: number, weight: 1, ...answeringIn(ways), voices: [...said, ...voices], role, kind, interview };
}

function answers(paragraphs: readonly string[], query: Query): boolean {
  const occurs = occursIn.bind(null, paragraphs);
  return query.wanted.every(occurs) && !query.unwanted.some(occurs);
}
