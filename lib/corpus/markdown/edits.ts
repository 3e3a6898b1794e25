import type { Root, RootContent } from "mdast";

/** A part of a text, and what takes its place: UTF-16 offsets, end exclusive. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A changed text, and where each of its UTF-16 units was: what is inserted stands where its edit begins. */
interface Edited {
  readonly text: string;
  readonly at: readonly number[];
}

/** Applies edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const pieces: string[] = [];
  const at: number[] = [];
  let taken = 0;
  const keep = (to: number) => {
    pieces.push(text.slice(taken, to));
    for (let offset = taken; offset < to; offset += 1) at.push(offset);
  };
  for (const { from, to, insert } of edits.toSorted((a, b) => a.from - b.from)) {
    keep(from);
    pieces.push(insert);
    for (let unit = 0; unit < insert.length; unit += 1) at.push(from);
    taken = to;
  }
  keep(text.length);
  return { text: pieces.join(""), at };
}

/**
 * Edits that put a backslash before signs, so that they are text.
 *
 * @param offsets UTF-16 offsets of the signs in the text that the tree was parsed from
 * @param types the blocks in which they mean something: in code, a sign is itself
 */
export function escapesIn(root: Root, types: readonly RootContent["type"][], offsets: readonly number[]): Edit[] {
  const blocks = root.children.filter(({ type }) => types.includes(type));
  return offsets
    .filter((offset) =>
      blocks.some(({ position }) => offset >= (position?.start.offset ?? 0) && offset < (position?.end.offset ?? 0)),
    )
    .map((offset) => ({ from: offset, to: offset, insert: "\\" }));
}
