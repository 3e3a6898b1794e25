import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { Budget } from "../index/budget";
import { ByteWriter } from "../index/bytes";
import { fetchFrom, inflateAtOnce } from "../testing/libraries";
import { BlockReader } from "./block-reader";
import { BlockWriter } from "./block-writer";
import { type BlockPlaces, PACKINGS, type Packing, PLACES_PATH } from "./packing";

/** Writes blocks of one byte, so many to a chunk, and opens them. */
function written(packing: Packing, per: number, blocks: number): BlockReader {
  const files = new Map<string, Uint8Array>();
  const pages = new ByteWriter(16);
  function* writing(): Generator<readonly [string, Uint8Array], BlockPlaces> {
    const writer = new BlockWriter("text", packing, per, "stamp", deflateRawSync);
    for (let block = 0; block < blocks; block += 1) yield* writer.add(Uint8Array.of(block));
    return yield* writer.finish(pages);
  }
  const steps = writing();
  let step = steps.next();
  for (; !step.done; step = steps.next()) files.set(...step.value);
  files.set(PLACES_PATH, pages.written());
  const places = { text: step.value, facts: step.value, shards: step.value, parts: step.value };
  return new BlockReader({ packing, places }, "stamp", fetchFrom({ files }), new Budget(), inflateAtOnce);
}

test.each(PACKINGS.flatMap((packing) => [1, 2, 3].map((per) => [packing, per] as const)))(
  "in %s, a block is found among others, of which %i make a chunk",
  async (packing, per) => {
    const reader = written(packing, per, 7);
    const read = await Promise.all(Array.from({ length: 7 }, (_, block) => reader.block(`text/${block}`)));
    expect(read.map((bytes) => [...bytes])).toEqual([[0], [1], [2], [3], [4], [5], [6]]);
    await expect(reader.block("text/7")).rejects.toThrow("text/7");
  },
);
