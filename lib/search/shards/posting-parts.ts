import { ByteWriter } from "../index/bytes";
import { readTurnList } from "../index/turn-lists";
import { PART_BYTES } from "./layout";

/** A part of a long posting list. Its first delta is counted from 0, so that it can be decoded alone. */
export interface PostingPart {
  readonly first: number;
  readonly bytes: Uint8Array;
}

export function postingPartsOf(posting: Uint8Array): PostingPart[] {
  const parts: PostingPart[] = [];
  let open = new ByteWriter();
  let [first, last] = [0, 0];
  for (const turn of readTurnList(posting)) {
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
