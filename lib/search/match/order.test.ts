import { expect, test } from "vitest";
import { Slug, SpeakerId } from "../../schema/ids";
import type { SearchTurn } from "../documents/documents";
import { EMPTY_SEARCH, type Order } from "../query/search-state";
import { find } from "../testing/find";
import { corpusOf, turn } from "../testing/turns";

const old = Slug.parse("old");
const undated = Slug.parse("undated");
const recent = Slug.parse("recent");
const li = SpeakerId.parse("li");
const lee = SpeakerId.parse("lee");
const turns: SearchTurn[] = [
  turn(0, ["世界模型和别的许多事情"], { slug: old, speaker: li }),
  turn(1, ["世界模型，世界模型"], { slug: undated, speaker: lee }),
  turn(2, ["世界模型和别的事"], { slug: recent, speaker: li }),
  turn(3, ["世界模型"], { slug: recent, speaker: null, kind: "narration" }),
];
const corpus = {
  ...corpusOf(turns),
  interviews: [
    { slug: old, title: { zh: "旧" }, date: "2024-05-01", form: "dialogue" as const, kinds: {} },
    { slug: undated, title: { zh: "无" }, form: "dialogue" as const, kinds: {} },
    { slug: recent, title: { zh: "新" }, date: "2026-01-31", form: "dialogue" as const, kinds: {} },
  ],
};

test.each<[Order, number[]]>([
  ["relevance", [1, 2, 0, 3]],
  ["date", [2, 3, 0, 1]],
  ["speaker", [2, 0, 1, 3]],
])("by %s", async (sort, order) => {
  const { hits } = await find(corpus, { ...EMPTY_SEARCH, q: "世界模型", sort });
  expect(hits.map((hit) => turns.indexOf(hit))).toEqual(order);
});

test.each<[Order, string[]]>([
  ["relevance", ["old", "undated", "recent", "recent"]],
  ["date", ["recent", "recent", "old", "undated"]],
  ["speaker", ["old", "recent", "undated", "recent"]],
])("of more than fifty, by %s", async (sort, slugs) => {
  // Fifteen of each.
  const many = turns.flatMap((one, which) =>
    Array.from({ length: 15 }, (_, nth) => turn(which * 15 + nth, ["世界模型"], { ...one, rows: [...one.rows] })),
  );
  const { hits } = await find(
    { ...corpus, turns: many.map((one, number) => ({ ...one, id: turn(number, []).id })) },
    {
      ...EMPTY_SEARCH,
      q: "世界模型",
      sort,
    },
  );
  expect(hits).toHaveLength(60);
  expect([0, 15, 30, 45].map((at) => hits[at]?.slug)).toEqual(slugs);
});

test("of more than fifty, whole words come before prefixes, and answers before questions", async () => {
  const mixed = Array.from({ length: 60 }, (_, number) =>
    turn(number, [number % 4 === 3 ? "models" : "a model"], { kind: number % 2 === 0 ? "question" : "answer" }),
  );
  const { hits } = await find(corpusOf(mixed), { ...EMPTY_SEARCH, q: "model" });
  expect([0, 15, 45].map((at) => [hits[at]?.kind, hits[at]?.id])).toEqual([
    ["answer", "t00001"],
    ["question", "t00000"],
    ["answer", "t00003"],
  ]);
  const { hits: all } = await find(corpusOf(mixed), EMPTY_SEARCH);
  expect(all).toEqual(mixed);
});
