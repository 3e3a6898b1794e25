import { ByteReader, ByteWriter } from "./bytes";
import { PART_BYTES } from "./layout";

/** Reads the turns of a posting, or of a part of one. */
export function readTurns(bytes: Uint8Array): Uint32Array {
  const turns = new Uint32Array(bytes.length);
  const reader = new ByteReader(bytes);
  let [turn, count] = [0, 0];
  while (reader.left > 0) {
    turn += reader.varint();
    turns[count++] = turn;
  }
  return turns.subarray(0, count);
}

/** A piece of a long posting. Its first distance is counted from 0, so that it can be read alone. */
export interface PostingPart {
  readonly first: number;
  readonly bytes: Uint8Array;
}

export function partsOf(posting: Uint8Array): PostingPart[] {
  const parts: PostingPart[] = [];
  let open = new ByteWriter();
  let [first, last] = [0, 0];
  for (const turn of readTurns(posting)) {
    if (open.length === 0) first = turn;
    open.varint(open.length === 0 ? turn : turn - last);
    last = turn;
    if (open.length < PART_BYTES) continue;
    parts.push({ first, bytes: open.written() });
    open = new ByteWriter();
  }
  if (open.length > 0) parts.push({ first, bytes: open.written() });
  return parts;
}

/** The turns of several postings together, each once, in order. */
export function unite(postings: readonly Uint8Array[]): Uint32Array {
  const read = postings.map(readTurns);
  const turns = new Uint32Array(read.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const some of read) {
    turns.set(some, at);
    at += some.length;
  }
  return turns.sort().filter((turn, place, all) => place === 0 || turn !== all[place - 1]);
}
