import type { SearchInterview } from "../documents/documents";
import type { IndexedTurn } from "../documents/indexed-turn";
import type { Query } from "../query/query";
import type { Order } from "../query/search-state";
import { rank } from "./rank";

/**
 * The turns found, in the requested order: best first; newest interview first, undated last; or grouped by speaker, the
 * one with the most turns first and unattributed turns last. Ties are broken by rank.
 */
export function inOrder(
  interviews: readonly SearchInterview[],
  turns: readonly IndexedTurn[],
  query: Query,
  order: Order,
): IndexedTurn[] {
  const ranked = rank(turns, query);
  if (order === "date") return ranked.sort(byDate(interviews));
  if (order === "speaker") return ranked.sort(byFrequency(ranked));
  return ranked;
}

type Comparison = (a: IndexedTurn, b: IndexedTurn) => number;

function byDate(interviews: readonly SearchInterview[]): Comparison {
  const dates = new Map(interviews.map(({ slug, date }) => [slug, date ?? ""]));
  const dateOf = ({ turn }: IndexedTurn) => dates.get(turn.slug) ?? "";
  return (a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) > dateOf(b) ? -1 : 1);
}

/** Compares by the number of turns of the speaker; on a tie, the speaker with the best turn is first. */
function byFrequency(turns: readonly IndexedTurn[]): Comparison {
  const counts = new Map<string, { count: number; first: number }>();
  for (const [place, { turn }] of turns.entries()) {
    const { speaker } = turn;
    if (speaker === null) continue;
    const known = counts.get(speaker) ?? { count: 0, first: place };
    counts.set(speaker, { ...known, count: known.count + 1 });
  }
  const unattributed = { count: 0, first: turns.length };
  const standing = ({ turn }: IndexedTurn) =>
    turn.speaker === null ? unattributed : (counts.get(turn.speaker) ?? unattributed);
  return (a, b) => standing(b).count - standing(a).count || standing(a).first - standing(b).first;
}
