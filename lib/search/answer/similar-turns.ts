import { amountOf } from "../documents/held-words";
import type { IndexedTurn } from "../documents/indexed-turn";
import { runsOf } from "../fold/characters";
import { foldText } from "../fold/fold";
import type { FactClass } from "../index/facts";
import type { Library } from "../index/library";
import { tokensOfRun } from "../index/token-evidence";
import type { Attribution, QuotationSource } from "../suggest/quotation";

/**
 * Number of tokens of a quotation whose frequency is looked up. Each may take a file: with 32, the budget of a search did
 * not suffice for two in three quotations of several sentences.
 */
const ASKED = { inMemory: 32, inFiles: 12 };
/** Number of rarest tokens used to find turns. */
const RAREST = 8;
/** Number of turns, of anybody's and of those wanted, that share the most tokens. */
const SIMILAR = { inMemory: 12, inFiles: 6 };
/** Among this many turns that share the most, those wanted are looked for; further ones share little. */
const TRIED = 400;
/** How many turns that have all these tokens are read where each may take a file. In memory, all of them are. */
const READ_PIECEMEAL = 48;

/** What a quotation is compared with in a library. */
export function quotationSource(library: Library): QuotationSource {
  return {
    similar: ({ text }, attribution) => similarTurns(library, text, attribution),
    held: async (speaker) => {
      const { speakers } = await library.catalogue();
      const held = amountOf(await library.holdings(), speaker);
      return { speaker: speakers.find(({ id }) => id === speaker) ?? null, ...held };
    },
  };
}

/**
 * The turns that may have some words, found by the rarest tokens: all those that have every one of these, and those that
 * have the most. Those of the speaker and in the interview named come first.
 */
async function similarTurns(library: Library, words: string, attribution: Attribution): Promise<IndexedTurn[]> {
  const { frequency, engine, texts, piecemeal } = library;
  const place = piecemeal ? "inFiles" : "inMemory";
  const tokens = tellingTokens(words, ASKED[place]);
  const counted = await Promise.all(tokens.map(async (token) => ({ token, turns: await frequency(token) })));
  const rarest = counted
    .filter(({ turns }) => turns > 0)
    .sort((a, b) => a.turns - b.turns)
    .slice(0, RAREST);
  const isAnyMissing = counted.some(({ turns }) => turns === 0);
  const postings = await Promise.all(rarest.map(({ token }) => engine.propose([token])));
  const ranked = byShared(postings);
  const all = isAnyMissing ? [] : ranked.filter(({ tokens }) => tokens === rarest.length).map(({ number }) => number);
  const some = ranked.slice(0, Math.max(TRIED, all.length)).map(({ number }) => number);
  const isWanted = await wantedIn(library, some, attribution);
  const wantedFirst = (numbers: readonly number[]) => [
    ...numbers.filter(isWanted),
    ...numbers.filter((number) => !isWanted(number)),
  ];
  const chosen = new Set([
    ...wantedFirst(all).slice(0, piecemeal ? READ_PIECEMEAL : all.length),
    ...some.slice(0, SIMILAR[place]),
    ...some.filter(isWanted).slice(0, SIMILAR[place]),
  ]);
  return Promise.all(Array.from(chosen, (number) => texts.turn(number)));
}

/** Tokens of more than one character, evenly spaced over the words; if there are none, the others. */
function tellingTokens(words: string, most: number): string[] {
  const tokens = [...new Set([...runsOf(foldText(words))].flatMap((run) => [...tokensOfRun(run)]))];
  const long = tokens.filter((token) => [...token].length > 1);
  const telling = long.length === 0 ? tokens : long;
  const every = Math.max(1, Math.ceil(telling.length / most));
  return telling.filter((_, place) => place % every === 0);
}

/** A turn with the number of tokens it has. */
interface SharingTurn {
  readonly number: number;
  readonly tokens: number;
}

/** The turns of some postings, those that share the most first; rare tokens weigh more than frequent ones. */
export function byShared(postings: readonly Uint32Array[]): SharingTurn[] {
  const scores = new Map<number, { score: number; tokens: number }>();
  for (const turns of postings) {
    for (const number of turns) {
      const { score, tokens } = scores.get(number) ?? { score: 0, tokens: 0 };
      scores.set(number, { score: score + 1 / turns.length, tokens: tokens + 1 });
    }
  }
  return [...scores]
    .sort(([a, one], [b, other]) => other.score - one.score || a - b)
    .map(([number, { tokens }]) => ({ number, tokens }));
}

/** Whether a turn is in the interview named, and the speaker named says it or is quoted in it. */
async function wantedIn(
  { facts, catalogue }: Library,
  turns: readonly number[],
  { speaker, in: slug }: Attribution,
): Promise<(turn: number) => boolean> {
  if (speaker === null && slug === null) return () => false;
  const { speakers, interviews } = await catalogue();
  const [person, interview] = [
    speakers.findIndex(({ id }) => id === speaker),
    interviews.findIndex((one) => one.slug === slug),
  ];
  await facts.fetch(Uint32Array.from(turns).sort());
  const isHeard = (fact: FactClass) =>
    speaker === null || fact.speaker === person || fact.quoted.some((quoted) => quoted.speaker === person);
  return (turn) => {
    const fact = facts.classes[facts.classOf(turn)];
    return fact !== undefined && isHeard(fact) && (slug === null || fact.interview === interview);
  };
}
