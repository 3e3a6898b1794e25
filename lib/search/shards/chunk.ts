import { ByteReader, ByteWriter } from "../index/bytes";
import { addChecksum, ShardError, verifyChecksum } from "./checksum";
import type { Inflate } from "./inflate";

/** Compresses bytes with raw DEFLATE. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Seals and compresses blocks together. */
export function writeChunk(stamp: string, blocks: readonly Uint8Array[], deflate: Deflate): Uint8Array {
  const writer = new ByteWriter(1024);
  writer.varint(blocks.length);
  for (const block of blocks) writer.varint(block.length);
  for (const block of blocks) writer.bytes(block);
  return deflate(addChecksum(stamp, writer.written()));
}

/**
 * Gives the blocks of a chunk.
 *
 * @param path the file that it lies in
 * @throws ShardError when it is damaged, or of another index or format
 */
export async function readChunk(
  path: string,
  stamp: string,
  chunk: Uint8Array<ArrayBuffer>,
  inflate: Inflate,
): Promise<Uint8Array[]> {
  const sealed = await inflate(chunk).catch(() => {
    throw new ShardError(path, "is not a file of an index");
  });
  const reader = new ByteReader(verifyChecksum(path, stamp, sealed));
  const lengths = Array.from({ length: reader.varint() }, () => reader.varint());
  return lengths.map((length) => reader.take(length));
}
