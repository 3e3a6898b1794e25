import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { corpusOf, turn } from "../testing/turns";
import { TEXT_TURNS } from "./layout";
import { MOST_FILES, type Packing } from "./packing";
import { writeShards } from "./write-shards";

/** How many blocks of text lie in one file or range, of a corpus that is said to have so many. */
function together(packing: Packing, blocks: number): number {
  const source = { ...corpusOf([turn(0, ["钟"])]), corpus: "test", count: blocks * TEXT_TURNS };
  const writing = writeShards(source, { packing, deflate: deflateRawSync });
  let step = writing.next();
  while (!step.done) step = writing.next();
  return step.value.places.text.per;
}

test("files stay few: of a large corpus, blocks share them; those that are fetched by range need not", () => {
  const few = MOST_FILES.text;
  expect([few, few + 1, 3 * few].map((blocks) => together("files", blocks))).toEqual([1, 2, 3]);
  expect(together("ranges", 3 * few)).toBe(1);
});
