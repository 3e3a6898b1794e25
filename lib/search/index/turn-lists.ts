import { ByteReader } from "./bytes";

/** Reads the turns of a posting list, or of a part of one. */
export function readTurnList(bytes: Uint8Array): Uint32Array {
  const turns = new Uint32Array(bytes.length);
  const reader = new ByteReader(bytes);
  let [turn, count] = [0, 0];
  while (reader.left > 0) {
    turn += reader.varint();
    turns[count++] = turn;
  }
  return turns.subarray(0, count);
}
