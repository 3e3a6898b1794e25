import type { SearchState } from "../address";
import type { SearchTurn } from "../documents";
import { inOrder } from "../order";
import type { Query } from "../query";
import { RANKED_BY_TEXT, reasonsWithoutText } from "../rank";
import { type Tally, WHOLE } from "./found";
import type { Library } from "./library";

/**
 * The first hits, in the order in which `inOrder` puts all of them when their text is at hand. Up to `RANKED_BY_TEXT` it
 * reads their text and leaves the order to that; of more, whole words, kind, date and speaker decide, which the facts tell.
 *
 * @param hits places in the tally
 */
export async function arrange(
  library: Library,
  { turns, ways }: Tally,
  hits: readonly number[],
  query: Query,
  { sort }: SearchState,
  shown: number,
): Promise<SearchTurn[]> {
  const read = (numbers: readonly number[]) => Promise.all(numbers.map((number) => library.texts.turn(number)));
  if (hits.length <= RANKED_BY_TEXT) {
    const indexed = await read(hits.map((place) => turns[place] ?? 0));
    return inOrder({ corpus: await library.catalogue() }, indexed, query, sort).slice(0, shown);
  }
  const { interviews } = await library.catalogue();
  const { facts } = library;
  const factsAt = (place: number) => facts.classes[facts.classOf(turns[place] ?? 0)];
  const standing = (place: number) => {
    if (query.wanted.length === 0) return 0;
    const [whole = 0, kind = 0] = reasonsWithoutText(
      ((ways[place] ?? 0) & WHOLE) > 0,
      factsAt(place)?.kind ?? "answer",
    );
    return whole * 16 + kind;
  };
  let ordered = stable(hits, standing);
  if (sort === "date")
    ordered = stable(
      ordered,
      newestFirst(
        interviews.map(({ date }) => date ?? ""),
        (place) => factsAt(place)?.interview ?? 0,
      ),
    );
  if (sort === "speaker")
    ordered = stable(
      ordered,
      mostFirst(ordered, (place) => factsAt(place)?.speaker ?? null),
    );
  const indexed = await read(ordered.slice(0, shown).map((place) => turns[place] ?? 0));
  return indexed.map(({ turn }) => turn);
}

/** Puts what has smaller numbers first, and leaves the order as it is among equals. */
function stable(places: readonly number[], numberOf: (place: number) => number): number[] {
  const groups = new Map<number, number[]>();
  for (const place of places) {
    const number = numberOf(place);
    const group = groups.get(number);
    if (group === undefined) groups.set(number, [place]);
    else group.push(place);
  }
  return [...groups.keys()].sort((a, b) => a - b).flatMap((number) => groups.get(number) ?? []);
}

/** Numbers places by date, the newest first; no date is the oldest. */
function newestFirst(dates: readonly string[], interviewOf: (place: number) => number): (place: number) => number {
  const newest = [...new Set(dates)].sort().reverse();
  const ages = new Map(newest.map((date, age) => [date, age]));
  return (place) => ages.get(dates[interviewOf(place)] ?? "") ?? newest.length;
}

/** Numbers places by how many their speaker has; of as many, by who comes first; nobody last. */
function mostFirst(places: readonly number[], speakerOf: (place: number) => number | null): (place: number) => number {
  const counts = new Map<number, number>();
  for (const place of places) {
    const speaker = speakerOf(place);
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  // A map keeps the order in which its keys came, and sorting keeps it among equals.
  const order = [...counts].sort(([, a], [, b]) => b - a).map(([speaker], place) => [speaker, place] as const);
  const standings = new Map(order);
  return (place) => {
    const speaker = speakerOf(place);
    return speaker === null ? order.length : (standings.get(speaker) ?? order.length);
  };
}
