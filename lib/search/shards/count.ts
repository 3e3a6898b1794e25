import type { SpeakerId } from "../../corpus/ids";
import { applyFilters, countValues, type FilterCounts, type Filters, type Match, type Voice } from "../filters";
import type { FactClass } from "./facts";
import { ANYHOW, IN, type Tally } from "./found";
import type { Catalogue, Library } from "./library";

/** The hits among the turns of a tally, and the counts beside the filters. */
export interface Counted {
  /** Places in the tally, in order. */
  readonly hits: readonly number[];
  readonly counts: FilterCounts;
  readonly bySpeaker: ReadonlyMap<SpeakerId | null, number>;
}

/** Without `WHOLE`, which no filter asks about. */
const WAYS = 8;

/**
 * Filters and counts by classes: turns of one class that answer in the same way are one match with their number for its
 * weight, so that the rules are those of `filters.ts` and the work does not grow with the hits.
 */
export async function count(library: Library, { turns, ways }: Tally, filters: Filters): Promise<Counted> {
  const { facts } = library;
  await facts.fetch(turns);
  const catalogue = await library.catalogue();
  const weights = new Map<number, number>();
  const keyOf = (place: number) => facts.classOf(turns[place] ?? 0) * WAYS + ((ways[place] ?? 0) % WAYS);
  for (let place = 0; place < turns.length; place += 1) {
    const key = keyOf(place);
    weights.set(key, (weights.get(key) ?? 0) + 1);
  }
  const matches = [...weights].flatMap(([key, weight]) => {
    const one = facts.classes[Math.floor(key / WAYS)];
    return one === undefined ? [] : matchOfClass(key, weight, one, catalogue);
  });
  const passing = new Set(applyFilters(matches, filters).map(({ turn }) => turn));
  const hits: number[] = [];
  for (let place = 0; place < turns.length; place += 1) if (passing.has(keyOf(place))) hits.push(place);
  return {
    hits,
    counts: countValues(matches, filters),
    bySpeaker: countSpeakers(matches, passing, facts.classes, catalogue),
  };
}

/** The match of all turns of a class that answer in one way; it goes by their key instead of a turn. */
function matchOfClass(key: number, weight: number, one: FactClass, { interviews, speakers }: Catalogue): Match[] {
  const way = key % WAYS;
  const voice = (number: number, wording: Voice["wording"]) => {
    const speaker = speakers[number]?.id;
    return speaker === undefined ? [] : [{ speaker, wording }];
  };
  return [
    {
      turn: key,
      weight,
      inAnyLanguage: (way & ANYHOW) > 0,
      langs: (["zh", "en"] as const).filter((lang) => (way & IN[lang]) > 0),
      voices: [
        ...(one.speaker === null ? [] : voice(one.speaker, "said")),
        ...one.quoted.flatMap((number) => voice(number, "quoted")),
      ],
      role: one.role,
      kind: one.kind,
      slug: interviews[one.interview]?.slug ?? "",
    },
  ];
}

function countSpeakers(
  matches: readonly Match[],
  passing: ReadonlySet<number>,
  classes: readonly FactClass[],
  { speakers }: Catalogue,
): Map<SpeakerId | null, number> {
  const counts = new Map<SpeakerId | null, number>();
  for (const { turn, weight } of matches) {
    if (!passing.has(turn)) continue;
    const number = classes[Math.floor(turn / WAYS)]?.speaker ?? null;
    const speaker = number === null ? null : (speakers[number]?.id ?? null);
    counts.set(speaker, (counts.get(speaker) ?? 0) + weight);
  }
  return counts;
}
