import type { Opening } from "../markdown/opening";
import { cutPassage, type TextPassage } from "../markdown/passages";
import { cutAt, remove, trim } from "../markdown/words";

/** Where a turn begins in a passage, in word positions. */
export interface Beginning {
  readonly from: number;
  /** Past what is printed before the words: a label, its mark, a time. */
  readonly end: number;
  readonly opens: Opening;
}

/**
 * Cuts a passage where turns begin. What is printed before the words is removed; bold or italics that hold a whole turn
 * mark it and are not emphasis.
 *
 * @param beginnings in ascending order, without overlaps
 */
export function cutTurns(passage: TextPassage, beginnings: readonly Beginning[]): TextPassage[] {
  const borders = [0, ...beginnings.map(({ from }) => from), passage.words.text.length];
  const [before = [], ...said] = cutAt(passage.nodes, borders);
  const lead = trim(before);
  return cutPassage(passage, [
    ...(lead.length === 0 ? [] : [{ nodes: lead }]),
    ...beginnings.map(({ from, end, opens }, i) => ({
      nodes: unmarked(trim(remove(said[i] ?? [], 0, end - from))),
      as: { kind: "paragraph", depth: 0 } as const,
      fallbackStart: opens.start,
      opens,
    })),
  ]);
}

/** The nodes without bold or italics around all of them. */
export function unmarked(nodes: TextPassage["nodes"]): TextPassage["nodes"] {
  const [only] = nodes;
  const isMarked = only?.type === "strong" || only?.type === "emphasis";
  return nodes.length === 1 && isMarked ? unmarked(only.children) : nodes;
}
