import type { IndexedTurn } from "../documents/indexed-turn";
import type { Library } from "../index/library";
import { ANYHOW, IN, type MatchedTurns, WHOLE } from "../index/match-flags";
import { MOST_TOKENS, propose } from "../index/propose";
import { tokenEvidence } from "../index/token-evidence";
import { union, without } from "../index/turn-sets";
import type { Query } from "../query/query";
import { quotedWays, unbroken, waysOf } from "./match";

/** Whether a turn is admitted; null when all are. */
export type Wanted = ((turn: number) => boolean) | null;

/**
 * Finds all turns that answer a query. Where the postings prove every term, no text is read; otherwise the text of
 * every proposed turn is.
 *
 * @param among narrows the turns before their text is read; it is called only with turns whose facts have been fetched
 * @param goOn is called now and then, and ends the search by throwing
 */
export async function collectMatches(
  library: Library,
  query: Query,
  among: Wanted,
  goOn: () => void,
): Promise<MatchedTurns> {
  if (await isProven(library, query)) return narrow(library, await proven(library, query), among);
  const proposed = await narrowed(library, await answering(library, { ...query, unwanted: [] }, null), among);
  return readAll(library, proposed, query, goOn);
}

/** True when the postings alone can tell which turns answer the query. */
export async function isProven(library: Library, { wanted, unwanted }: Query): Promise<boolean> {
  if (wanted.length >= MOST_TOKENS) return false;
  const evidence = [...wanted, ...unwanted].map(tokenEvidence);
  if (!evidence.every(({ proves }) => proves)) return false;
  const tokens = evidence.flatMap(({ patterns }) => patterns.flat());
  return (await Promise.all(tokens.map((token) => library.proves(token)))).every(Boolean);
}

async function proven(library: Library, query: Query): Promise<MatchedTurns> {
  const [zh, en] = await Promise.all([answering(library, query, "zh"), answering(library, query, "en")]);
  // A single term is in one language or the other; several may match only across both.
  const simple = query.wanted.length === 1 && query.unwanted.length === 0;
  const anyhow = simple ? union(zh, en) : await answering(library, query, null);
  const whole = query.wanted.some(({ prefix }) => prefix)
    ? await answering(library, { wanted: query.wanted.map(unbroken), unwanted: [] }, null)
    : null;
  const turns = simple ? anyhow : [zh, en].reduce(union, anyhow);
  const ways = new Uint8Array(turns.length);
  const mark = (some: Uint32Array, way: number) => {
    let at = 0;
    for (const turn of some) {
      while ((turns[at] ?? Infinity) < turn) at += 1;
      if (turns[at] === turn) ways[at] = (ways[at] ?? 0) | way;
    }
  };
  mark(anyhow, ANYHOW);
  mark(zh, IN.zh);
  mark(en, IN.en);
  mark(whole ?? turns, WHOLE);
  return { turns, ways, quoted: new Map() };
}

/** The turns that the postings give for a query in one language, or in both taken together. */
async function answering(
  library: Library,
  { wanted, unwanted }: Query,
  lang: "zh" | "en" | null,
): Promise<Uint32Array> {
  let turns = (await propose(library.engine, wanted, lang)) ?? (await allTurns(library, lang));
  for (const term of unwanted) {
    turns = without(turns, (await propose(library.engine, [...wanted, term], lang)) ?? turns);
  }
  return turns;
}

/** All turns, or those with text in one language. */
async function allTurns({ scope, facts }: Library, lang: "zh" | "en" | null): Promise<Uint32Array> {
  const all = new Uint32Array(scope.turns).map((_, turn) => turn);
  if (lang === null) return all;
  await facts.fetch(all);
  return all.filter((turn) => facts.classes[facts.classOf(turn)]?.[lang] === true);
}

async function narrowed({ facts }: Library, turns: Uint32Array, among: Wanted): Promise<Uint32Array> {
  if (among === null) return turns;
  await facts.fetch(turns);
  return turns.filter(among);
}

async function narrow(library: Library, found: MatchedTurns, among: Wanted): Promise<MatchedTurns> {
  if (among === null) return found;
  await library.facts.fetch(found.turns);
  const kept = found.turns.map((turn, place) => (among(turn) ? place + 1 : 0)).filter((place) => place > 0);
  return {
    turns: Uint32Array.from(kept, (place) => found.turns[place - 1] ?? 0),
    ways: Uint8Array.from(kept, (place) => found.ways[place - 1] ?? 0),
    quoted: found.quoted,
  };
}

/** Number of turns whose text is fetched concurrently. */
const TOGETHER = 64;

/** Reads the text of every proposed turn, and keeps the turns that answer. */
async function readAll(library: Library, proposed: Uint32Array, query: Query, goOn: () => void): Promise<MatchedTurns> {
  const turns: number[] = [];
  const ways: number[] = [];
  const quoted = new Map<number, readonly number[]>();
  for await (const indexed of read(library, proposed, goOn)) {
    const way = waysOf(indexed.words, query);
    if (way === 0) continue;
    turns.push(indexed.number);
    ways.push(way);
    if (indexed.quoted.length > 0) quoted.set(indexed.number, quotedWays(indexed.quoted, query, way));
  }
  return { turns: Uint32Array.from(turns), ways: Uint8Array.from(ways), quoted };
}

async function* read({ texts }: Library, turns: Uint32Array, goOn: () => void): AsyncGenerator<IndexedTurn> {
  for (let at = 0; at < turns.length; at += TOGETHER) {
    goOn();
    const some = [...turns.subarray(at, at + TOGETHER)];
    yield* await Promise.all(some.map((turn) => texts.turn(turn)));
  }
}

/**
 * Finds out how the words of those who are quoted answer, for the turns found by postings alone, which do not tell
 * narration from quotations. Only the text of turns with quotations is read, and none for a query without wanted terms.
 */
export async function withQuoted(
  library: Library,
  found: MatchedTurns,
  query: Query,
  goOn: () => void,
): Promise<MatchedTurns> {
  const { facts } = library;
  await facts.fetch(found.turns);
  const quoted = new Map(found.quoted);
  const ways = new Map<number, number>();
  for (const [place, turn] of found.turns.entries()) {
    const people = facts.classes[facts.classOf(turn)]?.quoted ?? [];
    const way = found.ways[place] ?? 0;
    if (people.length === 0 || quoted.has(turn)) continue;
    if (query.wanted.length > 0) ways.set(turn, way);
    else
      quoted.set(
        turn,
        people.map(({ zh, en }) => way & (ANYHOW | (zh ? IN.zh : 0) | (en ? IN.en : 0))),
      );
  }
  for await (const indexed of read(library, Uint32Array.from(ways.keys()), goOn)) {
    quoted.set(indexed.number, quotedWays(indexed.quoted, query, ways.get(indexed.number) ?? 0));
  }
  return { ...found, quoted };
}
