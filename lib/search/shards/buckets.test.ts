import { expect, test } from "vitest";
import { ByteReader, ByteWriter } from "../index/bytes";
import { Buckets, ReadBuckets } from "./buckets";
import { TEXT_TURNS } from "./layout";
import { shardOf } from "./prefixes";

const SHARDS = 3;
const TURNS = 1000;
/** Two turns for each of these pairs, some of them in one block of text. */
const filed = new Map(
  [..."天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏"].map((character, place) => [
    `${character}之`,
    Uint32Array.of(place * 37, place * 37 + (place % 3) * 11),
  ]),
);

test("a bucket gives all turns of the blocks in which a pair was filed, and few others", () => {
  const buckets = new Buckets(SHARDS, filed.size * 2);
  for (const [pair, turns] of filed) buckets.add(pair, turns);
  const shards = Array.from({ length: SHARDS }, (_, shard) => {
    const writer = new ByteWriter();
    buckets.write(shard, writer);
    const reader = new ByteReader(writer.written());
    const read = new ReadBuckets(reader);
    expect(reader.left).toBe(0);
    return read;
  });
  let proposed = 0;
  for (const [pair, turns] of filed) {
    const given = shards[shardOf(pair, SHARDS)]?.turns(pair, TURNS) ?? expect.fail();
    expect([...given]).toEqual([...new Set(given)].sort((a, b) => a - b));
    for (const turn of turns) {
      const first = turn - (turn % TEXT_TURNS);
      for (let each = first; each < Math.min(first + TEXT_TURNS, TURNS); each += 1) expect(given).toContain(each);
    }
    expect(Math.max(...given)).toBeLessThan(TURNS);
    proposed += given.length / TEXT_TURNS;
  }
  // Buckets hold eight postings on average, so a pair is proposed in some eight blocks, not in all 63.
  expect(proposed / filed.size).toBeLessThan(16);
});
