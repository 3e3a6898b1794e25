import type { SpeakerId } from "../../schema/ids";
import type { Catalogue } from "../documents/documents";
import type { FactClass } from "../index/facts";
import type { Library, TurnFacts } from "../index/library";
import type { MatchedTurns } from "../index/match-flags";
import {
  applyFilters,
  countValues,
  type FilterCounts,
  type FilteredInterview,
  type Filters,
  type Match,
  type Voice,
} from "../query/filters";
import { answeringIn } from "./match";

/** The hits among the turns found, and the counts beside the filters. */
export interface Counted {
  /** Positions in `turns`, in order. */
  readonly hits: Uint32Array;
  readonly counts: FilterCounts;
  readonly bySpeaker: ReadonlyMap<SpeakerId | null, number>;
}

/** Number of combinations of flags without `WHOLE`, which no filter uses. */
const WAYS = 8;

/** Turns of one class whose words answer in the same way, and so do the words of everyone quoted in them. */
interface Group {
  readonly number: number;
  readonly fact: FactClass;
  readonly way: number;
  readonly quoted: readonly number[];
  weight: number;
}

/**
 * Filters and counts by group: turns of one class that answer in the same way become one match with a weight. The rules
 * stay those of `filters.ts`, and little of the work grows with the number of hits.
 */
export async function count(library: Library, found: MatchedTurns, filters: Filters): Promise<Counted> {
  const { facts } = library;
  await facts.fetch(found.turns);
  const catalogue = await library.catalogue();
  const { groups, groupOf } = grouped(found, facts);
  const matches = groups.map((group) => matchOfGroup(group, catalogue));
  const passing = new Uint8Array(groups.length);
  for (const { turn } of applyFilters(matches, filters)) passing[turn] = 1;
  const hits = new Uint32Array(found.turns.length);
  let count = 0;
  for (const [place, group] of groupOf.entries()) if (passing[group] === 1) hits[count++] = place;
  return {
    hits: hits.subarray(0, count),
    counts: countValues(matches, filters),
    bySpeaker: countSpeakers(
      groups.filter((_, number) => passing[number] === 1),
      catalogue,
    ),
  };
}

/** The groups of the turns found, and for each place in `turns` the number of its group. */
function grouped({ turns, ways, quoted }: MatchedTurns, facts: TurnFacts): { groups: Group[]; groupOf: Uint32Array } {
  const groups: Group[] = [];
  const known = new Map<number | string, Group>();
  const groupOf = new Uint32Array(turns.length);
  for (const [place, turn] of turns.entries()) {
    const own = facts.classOf(turn);
    const way = (ways[place] ?? 0) % WAYS;
    const said = quoted.get(turn) ?? [];
    const key = said.length === 0 ? own * WAYS + way : `${own} ${way} ${said.map((each) => each % WAYS).join("")}`;
    let group = known.get(key);
    if (group === undefined) {
      const fact = facts.classes[own];
      if (fact === undefined) throw new RangeError(`turn ${turn} has no class`);
      group = { number: groups.length, fact, way, quoted: said, weight: 0 };
      known.set(key, group);
      groups.push(group);
    }
    group.weight += 1;
    groupOf[place] = group.number;
  }
  return { groups, groupOf };
}

/** The match for all turns of a group, identified by the number of the group instead of a turn. */
function matchOfGroup({ number, fact, way, quoted, weight }: Group, { interviews, speakers }: Catalogue): Match {
  const voice = (speaker: number, wording: Voice["wording"], ways: number): Voice[] => {
    const id = speakers[speaker]?.id;
    return id === undefined ? [] : [{ speaker: id, wording, ...answeringIn(ways) }];
  };
  return {
    turn: number,
    weight,
    ...answeringIn(way),
    voices: [
      ...(fact.speaker === null ? [] : voice(fact.speaker, "said", way)),
      ...fact.quoted.flatMap(({ speaker }, place) => voice(speaker, "quoted", quoted[place] ?? 0)),
    ],
    role: fact.role,
    kind: fact.kind,
    interview: interviewAt(interviews, fact.interview),
  };
}

function interviewAt(interviews: Catalogue["interviews"], number: number): FilteredInterview {
  const interview = interviews[number];
  if (interview === undefined) throw new RangeError(`there is no interview ${number}`);
  return interview;
}

function countSpeakers(groups: readonly Group[], { speakers }: Catalogue): Map<SpeakerId | null, number> {
  const counts = new Map<SpeakerId | null, number>();
  for (const { fact, weight } of groups) {
    const speaker = fact.speaker === null ? null : (speakers[fact.speaker]?.id ?? null);
    counts.set(speaker, (counts.get(speaker) ?? 0) + weight);
  }
  return counts;
}
