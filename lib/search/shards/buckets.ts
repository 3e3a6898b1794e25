import { ByteReader, ByteWriter } from "../index/bytes";
import { hashUnits } from "./checksum";
import { SHARD_BYTES, TEXT_TURNS } from "./layout";
import { shardOf } from "./prefixes";

/**
 * Pairs of characters that occur in few turns, as most pairs of a corpus do: an entry for each would take several times
 * its content. They share buckets, chosen by a hash, that do not name pairs but only blocks of text (`TEXT_TURNS`
 * turns) in which one of their pairs occurs. The text decides what a bucket proposes, and it is little text: a Bloom
 * filter (1970) with one hash, over blocks.
 */
export class Buckets {
  /** Buckets in each shard. */
  private readonly each: number;
  /** Bucket and block packed into one number. */
  private readonly filed: Float64Array;
  private count = 0;
  /** How many of them have been written. */
  private written = 0;

  constructor(
    private readonly shards: number,
    postings: number,
  ) {
    this.each = Math.max(1, Math.ceil(postings / BUCKET / shards));
    this.filed = new Float64Array(postings);
  }

  /** Approximate size in bytes of this many postings in buckets. */
  static bytes(postings: number): number {
    return postings * 2;
  }

  add(token: string, turns: Uint32Array): void {
    const bucket = shardOf(token, this.shards) * this.each + bucketOf(token, this.each);
    for (const turn of turns) this.filed[this.count++] = bucket * BLOCKS + Math.floor(turn / TEXT_TURNS);
  }

  /** Writes the buckets of a shard. Shards must be written in order, after the last `add`. */
  write(shard: number, writer: ByteWriter): void {
    const filed = this.filed.subarray(0, this.count);
    if (shard === 0) filed.sort();
    const buckets = new ByteWriter(SHARD_BYTES);
    for (let bucket = shard * this.each; bucket < (shard + 1) * this.each; bucket += 1) {
      const blocks = new ByteWriter();
      let before = -1;
      for (; Math.floor((filed[this.written] ?? Infinity) / BLOCKS) === bucket; this.written += 1) {
        const block = (filed[this.written] ?? 0) % BLOCKS;
        if (block === before) continue;
        blocks.varint(block - before - 1);
        before = block;
      }
      buckets.varint(blocks.length);
      buckets.bytes(blocks.written());
    }
    writer.varint(this.each);
    writer.varint(buckets.length);
    writer.bytes(buckets.written());
  }
}

/**
 * Average number of postings in a bucket. A search for a rare pair reads the text of as many blocks, of some 4 KB each;
 * half as many would lengthen the index by a twentieth.
 */
const BUCKET = 8;
/** Upper bound of the number of blocks: bucket and block together fit into 53 bits. */
const BLOCKS = 2 ** 24;

/** The bucket of a pair within its shard; the hash differs from that of the shard. */
function bucketOf(token: string, each: number): number {
  return hashUnits(token, 0x9e3779b9) % each;
}

/** The buckets of a shard, decoded on demand: a shard has a hundred. */
export class ReadBuckets {
  private readonly each: number;
  private readonly bytes: Uint8Array;

  constructor(reader: ByteReader) {
    this.each = reader.varint();
    this.bytes = reader.take(reader.varint());
  }

  /** The turns of all blocks in which a pair may occur; `most` is the number of all turns. */
  turns(token: string, most: number): Uint32Array {
    const reader = this.bucket(bucketOf(token, this.each));
    const turns: number[] = [];
    for (let block = -1; reader.left > 0; ) {
      block += reader.varint() + 1;
      const end = Math.min(most, (block + 1) * TEXT_TURNS);
      for (let turn = block * TEXT_TURNS; turn < end; turn += 1) turns.push(turn);
    }
    return Uint32Array.from(turns);
  }

  private bucket(number: number): ByteReader {
    const reader = new ByteReader(this.bytes);
    for (let before = 0; before < number; before += 1) reader.take(reader.varint());
    return new ByteReader(reader.take(reader.varint()));
  }
}
