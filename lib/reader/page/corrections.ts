import type { Interview } from "../../schema/schema";

/**
 * The fragments of the corrections that the publisher printed, on the page of the interview: the id of the turn, or in
 * front and back matter of the row.
 */
export function correctionFragments({ printedCorrections = [], sections }: Interview): string[] {
  const turns = sections.flatMap((section) => section.turns);
  const turnOf = new Map(turns.flatMap(({ id, rows }) => rows.map((row) => [row.id, id] as const)));
  return [...new Set(printedCorrections.map((row) => turnOf.get(row) ?? row))];
}
