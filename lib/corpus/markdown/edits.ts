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
