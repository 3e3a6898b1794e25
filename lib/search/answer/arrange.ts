import { valueAt } from "../../arrays/value-at";
import type { IndexedTurn } from "../documents/indexed-turn";
import { withinBudget } from "../index/budget";
import type { Library } from "../index/library";
import { type MatchedTurns, WHOLE } from "../index/match-flags";
import { inOrder } from "../match/order";
import { RANKED_BY_TEXT, reasonsWithoutText } from "../match/rank";
import type { Query } from "../query/query";
import type { SearchState } from "../query/search-state";

/**
 * The first hits, in the same order as `inOrder` gives with all text at hand. Up to `RANKED_BY_TEXT` hits, their text
 * is read and ranked; beyond that, or where the budget does not suffice to read them, the order depends only on whole
 * words, kind, date and speaker, which the facts hold.
 *
 * @param hits positions in `turns`
 */
export async function arrange(
  library: Library,
  { turns, ways }: MatchedTurns,
  hits: Uint32Array,
  query: Query,
  { sort }: SearchState,
  shown: number,
): Promise<IndexedTurn[]> {
  if (hits.length <= RANKED_BY_TEXT) {
    const indexed = await readable(library, turns, hits);
    if (indexed.length === hits.length) {
      return inOrder((await library.catalogue()).interviews, indexed, query, sort).slice(0, shown);
    }
  }
  const { interviews } = await library.catalogue();
  const { facts } = library;
  const factsAt = (place: number) => facts.classes[facts.classOf(valueAt(turns, place))];
  const standing = (place: number) => {
    if (query.wanted.length === 0) return 0;
    const [whole = 0, kind = 0] = reasonsWithoutText(
      (valueAt(ways, place) & WHOLE) > 0,
      factsAt(place)?.kind ?? "answer",
    );
    return whole * 16 + kind;
  };
  let ordered = stable(hits, standing);
  if (sort === "date") {
    const dates = interviews.map(({ date }) => date ?? "");
    ordered = stable(
      ordered,
      newestFirst(dates, (place) => factsAt(place)?.interview ?? 0),
    );
  }
  if (sort === "speaker") {
    ordered = stable(
      ordered,
      mostFirst(ordered, (place) => factsAt(place)?.speaker ?? null),
    );
  }
  return readable(library, turns, ordered.subarray(0, shown));
}

/** The turns at these places, up to the first that the budget does not suffice to read. */
async function readable({ texts }: Library, turns: Uint32Array, places: Uint32Array): Promise<IndexedTurn[]> {
  const read = Array.from(places, (place) => withinBudget(() => texts.turn(valueAt(turns, place)), null));
  const indexed = await Promise.all(read);
  const end = indexed.indexOf(null);
  return indexed.slice(0, end < 0 ? undefined : end).filter((turn) => turn !== null);
}

/**
 * Sorts places by ascending number, stably: a counting sort (Knuth, "The Art of Computer Programming" 3, 5.2), since
 * the numbers are small and the places many.
 */
function stable(places: Uint32Array, numberOf: (place: number) => number): Uint32Array {
  const numbers = places.map(numberOf);
  const starts = new Uint32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 2);
  for (const number of numbers) starts[number + 1] = valueAt(starts, number + 1) + 1;
  for (let number = 1; number < starts.length; number += 1) {
    starts[number] = valueAt(starts, number) + valueAt(starts, number - 1);
  }
  const ordered = new Uint32Array(places.length);
  for (const [at, number] of numbers.entries()) {
    const start = valueAt(starts, number);
    ordered[start] = valueAt(places, at);
    starts[number] = start + 1;
  }
  return ordered;
}

/** Numbers places by date, newest first, undated last. */
function newestFirst(dates: readonly string[], interviewOf: (place: number) => number): (place: number) => number {
  const newest = [...new Set(dates)].sort().reverse();
  const ages = new Map(newest.map((date, age) => [date, age]));
  return (place) => ages.get(dates[interviewOf(place)] ?? "") ?? newest.length;
}

/**
 * Numbers places by the number of hits of their speaker, most first; ties go to the speaker who comes first,
 * unattributed turns come last.
 */
function mostFirst(places: Uint32Array, speakerOf: (place: number) => number | null): (place: number) => number {
  const counts = new Map<number, number>();
  for (const place of places) {
    const speaker = speakerOf(place);
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  // A map keeps insertion order, and the sort is stable.
  const order = [...counts].sort(([, a], [, b]) => b - a).map(([speaker], place) => [speaker, place] as const);
  const standings = new Map(order);
  return (place) => {
    const speaker = speakerOf(place);
    return speaker === null ? order.length : (standings.get(speaker) ?? order.length);
  };
}
