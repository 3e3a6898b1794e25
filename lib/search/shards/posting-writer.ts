import { ByteReader, ByteWriter } from "./bytes";
import { PART_BYTES } from "./layout";

/** The turns of a token in one language, in order: the distance of each from the one before, as varints. */
export class PostingWriter {
  private readonly writer = new ByteWriter(4);
  private last = -1;
  count = 0;

  /** Files a turn. Turns come in order; the same one again changes nothing. */
  add(turn: number): void {
    if (turn === this.last) return;
    this.writer.varint(turn - Math.max(0, this.last));
    this.last = turn;
    this.count += 1;
  }

  get length(): number {
    return this.writer.length;
  }

  written(): Uint8Array {
    return this.writer.written();
  }
}

/** Reads the turns of a posting, or of a part of one. */
export function readTurns(bytes: Uint8Array): Uint32Array {
  const turns: number[] = [];
  const reader = new ByteReader(bytes);
  let turn = 0;
  while (reader.left > 0) {
    turn += reader.varint();
    turns.push(turn);
  }
  return Uint32Array.from(turns);
}

/** A piece of a long posting. Its first distance is counted from 0, so that it can be read alone. */
export interface PostingPart {
  readonly first: number;
  readonly bytes: Uint8Array;
}

export function partsOf(posting: PostingWriter): PostingPart[] {
  const parts: PostingPart[] = [];
  let open = new PostingWriter();
  let first = 0;
  for (const turn of readTurns(posting.written())) {
    if (open.count === 0) first = turn;
    open.add(turn);
    if (open.length >= PART_BYTES) {
      parts.push({ first, bytes: open.written() });
      open = new PostingWriter();
    }
  }
  if (open.count > 0) parts.push({ first, bytes: open.written() });
  return parts;
}

/** The turns of several postings together, each once, in order. */
export function unite(postings: readonly PostingWriter[]): PostingWriter {
  const turns = new Uint32Array(postings.reduce((sum, { count }) => sum + count, 0));
  let at = 0;
  for (const posting of postings) {
    const read = readTurns(posting.written());
    turns.set(read, at);
    at += read.length;
  }
  const united = new PostingWriter();
  for (const turn of turns.sort()) united.add(turn);
  return united;
}
