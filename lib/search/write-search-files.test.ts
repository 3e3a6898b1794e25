import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { Slug } from "../schema/ids";
import { corpusOf, turn } from "./testing/turns";
import { makeSearchFiles } from "./write-search-files";

/** The names of the files for so many interviews. */
function filesOf(interviews: number, wholeUpTo?: number): string[] {
  const turns = Array.from({ length: interviews }, (_, number) =>
    turn(number, ["书店"], { slug: Slug.parse(`s${number}`) }),
  );
  return [...makeSearchFiles(corpusOf(turns), { packing: "files", deflate: deflateRawSync }, wholeUpTo)].map(
    ([path]) => path,
  );
}

test("up to 200 interviews the whole text is one file", () => {
  expect(filesOf(200)).toEqual(["search.json"]);
  expect(filesOf(201).length).toBeGreaterThan(1);
});

test("or up to as many as the build says; `search.json` comes last", () => {
  expect(filesOf(2, 2)).toEqual(["search.json"]);
  expect(filesOf(3, 2).at(-1)).toBe("search.json");
  expect(filesOf(3, 2).length).toBeGreaterThan(1);
});

test("or as long as the index fits into the memory of a phone", () => {
  const filesOfPairs = (count: number) => {
    const characters = Array.from({ length: count }, (_, at) =>
      // Multiples of squares by the golden ratio follow each other in no order.
      String.fromCharCode(0x4e00 + Math.floor(((at * at * 0.618_033_988_75) % 1) * 20_000)),
    );
    const turns = Array.from({ length: count / 1000 }, (_, at) =>
      turn(at, [characters.slice(at * 1000, (at + 1) * 1000).join("")]),
    );
    return [...makeSearchFiles(corpusOf(turns), { packing: "files", deflate: deflateRawSync })].length;
  };
  expect(filesOfPairs(20_000)).toBe(1);
  expect(filesOfPairs(200_000)).toBeGreaterThan(1);
});

test("files of another text stand in another folder", () => {
  const folder = (words: string) =>
    [...makeSearchFiles(corpusOf([turn(0, [words])]), { packing: "files", deflate: deflateRawSync }, 0)][0]?.[0].split(
      "/",
    )[1];
  expect(folder("书店")).not.toBe(folder("书局"));
  expect(folder("书店")).toBe(folder("书店"));
});
