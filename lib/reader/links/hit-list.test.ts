import { expect, test } from "vitest";
import { parseHitList, printHitList } from "./hit-list";

const list = {
  search: "/search/?q=lamp",
  total: 3,
  atLeast: false,
  shown: 20,
  hits: ["/interviews/a/?mark=lamp#b1", "/interviews/c/#d1"],
};

test("a list of hits is read as it was written", () => {
  expect(parseHitList(printHitList(list))).toEqual(list);
});

test("a list that is too long keeps its first hits, and their number", () => {
  const hits = Array.from({ length: 1001 }, (_, at) => `${at}`.padStart(200, "/"));
  const read = parseHitList(printHitList({ ...list, total: 1001, hits }));
  expect(read).toEqual({ ...list, total: 1001, hits: hits.slice(0, 1000) });
});

test.each([
  "",
  "{}",
  "null",
  "[]",
  '{"search":"/","total":1,"atLeast":false,"shown":20,"hits":[1]}',
  '{"search":"/","total":"1","atLeast":false,"shown":20,"hits":[]}',
  '{"search":"/","total":1,"shown":20,"hits":[]}',
])("%s is no list of hits", (text) => {
  expect(parseHitList(text)).toBeNull();
});
