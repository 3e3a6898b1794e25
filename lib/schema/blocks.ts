import type { Block, Interview } from "./schema";

/** All blocks of an interview, in reading order: Chinese before English in each row. */
export function blocksIn({ front, sections, back }: Pick<Interview, "front" | "sections" | "back">): Block[] {
  const turns = sections.flatMap((section) => section.turns);
  const rows = [...front, ...turns.flatMap((turn) => turn.rows), ...back];
  return rows.flatMap(({ zh, en }) => [...zh, ...en]);
}
