import { expect, test } from "vitest";
import { Slug } from "../../schema/ids";
import { cutQuotation } from "../suggest/cut-quotation";
import type { Attribution } from "../suggest/quotation";
import { corpusOf, turn } from "../testing/turns";
import { makeLibrary } from "../whole/whole-library";
import { byShared, quotationSource } from "./similar-turns";

test("a token that few turns have counts for more", () => {
  const postings = [Uint32Array.of(1, 2), Uint32Array.of(2), Uint32Array.of(3, 4, 5)];
  expect(byShared(postings)).toEqual([
    { number: 2, tokens: 2 },
    { number: 1, tokens: 1 },
    { number: 3, tokens: 1 },
    { number: 4, tokens: 1 },
    { number: 5, tokens: 1 },
  ]);
});

const two = Slug.parse("two");
const LIBRARY = makeLibrary(
  corpusOf([
    ...Array.from({ length: 13 }, (_, number) => turn(number, ["潮水钟挂在灯塔上。"])),
    turn(13, ["灯塔里没有人。"], { slug: two }),
    turn(14, ["水上有钟。"], { slug: two }),
  ]),
);

/** The turns that words are compared with. */
async function similar(words: string, attribution: Partial<Attribution> = {}): Promise<number[]> {
  const source = quotationSource(await LIBRARY);
  const found = await source.similar(cutQuotation(words).whole, { speaker: null, in: null, ...attribution });
  return found.map(({ number }) => number);
}

test("of turns that share less, those in the interview that is named are looked at too", async () => {
  expect(await similar("潮水钟挂在灯塔下")).toHaveLength(12);
  expect(await similar("潮水钟挂在灯塔下", { in: two })).toContain(13);
});

test("single characters make no turn similar, unless there is nothing else", async () => {
  expect(await similar("钟水")).toEqual([]);
  expect(await similar("没")).toEqual([13]);
});
