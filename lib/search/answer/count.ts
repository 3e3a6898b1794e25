import type { SpeakerId } from "../../schema/ids";
import { LANGUAGES } from "../../schema/languages";
import type { Catalogue } from "../documents/documents";
import type { FactClass } from "../index/facts";
import type { Library } from "../index/library";
import { ANYHOW, IN, type MatchedTurns } from "../index/match-flags";
import { applyFilters, countValues, type FilterCounts, type Filters, type Match, type Voice } from "../query/filters";

/** The hits among the turns found, and the counts beside the filters. */
export interface Counted {
  /** Positions in `turns`, in order. */
  readonly hits: Uint32Array;
  readonly counts: FilterCounts;
  readonly bySpeaker: ReadonlyMap<SpeakerId | null, number>;
}

/** Number of combinations of flags without `WHOLE`, which no filter uses. */
const WAYS = 8;

/**
 * Filters and counts by class: turns of one class that answer in the same way become one match with a weight. The rules
 * stay those of `filters.ts`, and the work does not grow with the number of hits.
 */
export async function count(library: Library, { turns, ways }: MatchedTurns, filters: Filters): Promise<Counted> {
  const { facts } = library;
  await facts.fetch(turns);
  const catalogue = await library.catalogue();
  const keyOf = (place: number) => facts.classOf(turns[place] ?? 0) * WAYS + ((ways[place] ?? 0) % WAYS);
  const weights = new Uint32Array(facts.classes.length * WAYS);
  for (let place = 0; place < turns.length; place += 1) {
    const key = keyOf(place);
    weights[key] = (weights[key] ?? 0) + 1;
  }
  const matches: Match[] = [];
  for (const [number, one] of facts.classes.entries()) {
    for (let key = number * WAYS; key < (number + 1) * WAYS; key += 1) {
      const weight = weights[key] ?? 0;
      if (weight > 0) matches.push(matchOfClass(key, weight, one, catalogue));
    }
  }
  const passing = new Uint8Array(weights.length);
  for (const { turn } of applyFilters(matches, filters)) passing[turn] = 1;
  const hits = new Uint32Array(turns.length);
  let count = 0;
  for (let place = 0; place < turns.length; place += 1) if (passing[keyOf(place)] === 1) hits[count++] = place;
  return {
    hits: hits.subarray(0, count),
    counts: countValues(matches, filters),
    bySpeaker: countSpeakers(matches, passing, facts.classes, catalogue),
  };
}

/** The match for all turns of a class that answer in one way, identified by their key instead of a turn number. */
function matchOfClass(key: number, weight: number, one: FactClass, { interviews, speakers }: Catalogue): Match {
  const way = key % WAYS;
  const voice = (number: number, wording: Voice["wording"]) => {
    const speaker = speakers[number]?.id;
    return speaker === undefined ? [] : [{ speaker, wording }];
  };
  return {
    turn: key,
    weight,
    inAnyLanguage: (way & ANYHOW) > 0,
    langs: LANGUAGES.filter((lang) => (way & IN[lang]) > 0),
    voices: [
      ...(one.speaker === null ? [] : voice(one.speaker, "said")),
      ...one.quoted.flatMap((number) => voice(number, "quoted")),
    ],
    role: one.role,
    kind: one.kind,
    slug: interviews[one.interview]?.slug ?? "",
  };
}

function countSpeakers(
  matches: readonly Match[],
  passing: Uint8Array,
  classes: readonly FactClass[],
  { speakers }: Catalogue,
): Map<SpeakerId | null, number> {
  const counts = new Map<SpeakerId | null, number>();
  for (const { turn, weight } of matches) {
    if (passing[turn] !== 1) continue;
    const number = classes[Math.floor(turn / WAYS)]?.speaker ?? null;
    const speaker = number === null ? null : (speakers[number]?.id ?? null);
    counts.set(speaker, (counts.get(speaker) ?? 0) + weight);
  }
  return counts;
}
