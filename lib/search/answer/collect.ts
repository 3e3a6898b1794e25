import { withinBudget } from "../index/budget";
import type { Stretch } from "../index/engine";
import type { Library } from "../index/library";
import { ANYHOW, type CollectedTurns, IN, type MatchedTurns, WHOLE } from "../index/match-flags";
import { MOST_TOKENS, propose, stretchesFor } from "../index/propose";
import { tokenEvidence } from "../index/token-evidence";
import { union, without } from "../index/turn-sets";
import type { Query } from "../query/query";
import { unbroken } from "./match";
import { TurnCollector, type Wanted } from "./turn-collector";

/**
 * Finds all turns that answer a query, or as many as the budget allows. Where the postings prove every term, only turns
 * with quotations are read; otherwise the text of every proposed turn is.
 *
 * It goes through the corpus in stretches, so that what was decided when the budget is spent is a beginning of the
 * corpus, and its hits are all that there are up to a turn.
 *
 * @param among narrows the turns before their text is read; it is called only with turns whose facts have been fetched
 * @param goOn is called now and then, and ends the search by throwing
 */
export async function collectMatches(
  library: Library,
  query: Query,
  among: Wanted,
  goOn: () => void,
): Promise<Omit<CollectedTurns, "bytes">> {
  const collector = new TurnCollector(library, query, among, goOn);
  await withinBudget(async () => {
    const isCertain = await isProven(library, query);
    for (const stretch of await stretchesFor(library.engine, query.wanted)) {
      goOn();
      const part = { from: stretch.from, to: Math.min(stretch.to, among?.upTo ?? stretch.to) };
      if (isCertain) await collector.addProven(await proven(library, query, part));
      else await collector.addProposed(await answering(library, { ...query, unwanted: [] }, null, part));
      collector.decide(part.to);
      if (part.to < stretch.to) break;
    }
  }, undefined);
  return collector.collected();
}

/** True when the postings alone can tell which turns answer the query. */
export async function isProven(library: Library, { wanted, unwanted }: Query): Promise<boolean> {
  const evidence = [...wanted, ...unwanted].map(tokenEvidence);
  if (!evidence.every(({ proves }) => proves)) return false;
  const tokens = evidence.flatMap(({ patterns }) => patterns.flat());
  // Of more tokens, some would not be looked up.
  if (tokens.length > MOST_TOKENS) return false;
  return (await Promise.all(tokens.map((token) => library.proves(token)))).every(Boolean);
}

async function proven(library: Library, query: Query, stretch: Stretch): Promise<MatchedTurns> {
  const [zh, en] = await Promise.all([
    answering(library, query, "zh", stretch),
    answering(library, query, "en", stretch),
  ]);
  // A single term is in one language or the other; several may match only across both.
  const simple = query.wanted.length === 1 && query.unwanted.length === 0;
  const anyhow = simple ? union(zh, en) : await answering(library, query, null, stretch);
  const whole = query.wanted.some(({ prefix }) => prefix)
    ? await answering(library, { wanted: query.wanted.map(unbroken), unwanted: [] }, null, stretch)
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

/** The turns of a stretch that the postings give for a query in one language, or in both taken together. */
async function answering(
  library: Library,
  { wanted, unwanted }: Query,
  lang: "zh" | "en" | null,
  stretch: Stretch,
): Promise<Uint32Array> {
  const within = { lang, stretch };
  let turns = (await propose(library.engine, wanted, within)) ?? (await allTurns(library, lang, stretch));
  for (const term of unwanted) {
    turns = without(turns, (await propose(library.engine, [...wanted, term], within)) ?? turns);
  }
  return turns;
}

/** All turns of a stretch, or those with text in one language. */
async function allTurns({ facts }: Library, lang: "zh" | "en" | null, { from, to }: Stretch): Promise<Uint32Array> {
  const all = new Uint32Array(Math.max(0, to - from)).map((_, at) => from + at);
  if (lang === null) return all;
  await facts.fetch(all);
  return all.filter((turn) => facts.classes[facts.classOf(turn)]?.[lang] === true);
}
