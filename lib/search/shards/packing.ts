/**
 * How the blocks of an index lie in files. A block is a shard, a part of a posting list, the facts of some turns or
 * their text, and each kind is numbered from 0. Consecutive blocks of a kind make a chunk, which is compressed and
 * fetched as a whole.
 *
 * - `ranges`: chunks of one block lie one after another in packs, and are fetched by range. The host has to answer
 *   with status 206. Pages say where they lie.
 * - `files`: each chunk is a file, with as many blocks as it takes to keep the files few. Any host will do.
 */
export const PACKINGS = ["ranges", "files"] as const;
export type Packing = (typeof PACKINGS)[number];

export const BLOCK_KINDS = ["text", "facts", "shards", "parts"] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Where the blocks of a kind are. */
export interface BlockPlaces {
  /** Number of blocks in a chunk. */
  readonly per: number;
  /** Compressed bytes of all chunks, and of the largest. */
  readonly bytes: number;
  readonly largest: number;
  /** Where each page of places ends in `places.bin`, and the last one before; empty for `files`. */
  readonly pages: readonly number[];
}

/** Number of chunks whose places are in one page, of some 1.5 KB. */
export const PAGE = 1024;
/** The largest pack: 20 MiB, since pages services take files of up to 25. */
export const PACK_BYTES = 20 * 2 ** 20;

/**
 * The most files of each kind: below 5,000 together, since pages services take up to 20,000. Every search reads shards,
 * and more of the text than of them.
 */
export const MOST_FILES: Readonly<Record<BlockKind, number>> = { text: 3000, shards: 1200, parts: 400, facts: 200 };

/** A piece of a file, from one byte to another, end exclusive. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** Fetches a file of the index, or a piece of it. It rejects when it cannot be fetched whole. */
export type FetchFile = (path: string, range?: ByteRange) => Promise<Uint8Array<ArrayBuffer>>;

export const packPath = (kind: BlockKind, pack: number) => `${kind}/${pack}.pack`;
export const chunkPath = (kind: BlockKind, chunk: number) => `${kind}/${chunk}.bin`;
export const PLACES_PATH = "places.bin";
