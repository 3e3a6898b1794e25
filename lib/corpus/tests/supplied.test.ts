import { expect, test } from "vitest";
import { buildOne } from "../fixtures/build";

const TALK = "# 书店\n\n问：开了多久？\n\n答：整整十年。\n";
const URL = "https://river.example/2026/shop";

/** What an editor has supplied, and the rules that report something of it. */
function suppliedIn(source: string, sidecar: string) {
  const { interviews, problems } = buildOne({ source, sidecar });
  return [interviews[0]?.supplied, problems.filter(({ severity }) => severity === "error").map(({ rule }) => rule)];
}

test("a date and links that the source does not give are marked as the editor's", () => {
  const sidecar = `date: 2026-05-06\nsourceUrl: ${URL}\noriginalUrl: https://tube.example/watch?v=1\n`;
  expect(suppliedIn(TALK, sidecar)).toEqual([["date", "sourceUrl", "originalUrl"], []]);
});

test("a publisher and a series that the source does not name, and what it is about, are marked as the editor's", () => {
  const sidecar = "publisher: { zh: 河边报, en: River Weekly }\nseries: { zh: 沿岸 }\ntags: [{ zh: 书 }]\n";
  expect(suppliedIn(TALK, sidecar)).toEqual([["publisher", "series", "tags"], []]);
  expect(suppliedIn(`${TALK}\n来源：river weekly，沿岸系列\n`, sidecar)).toEqual([["tags"], []]);
});

test("those that it gives are its own, whatever the sidecar repeats", () => {
  const source = `---\ndate: 2026-05-06\n---\n\n${TALK}\n原文链接：${URL}\n`;
  expect(suppliedIn(source, `date: 2026-05-06\nsourceUrl: ${URL}\n`)).toEqual([undefined, []]);
  expect(suppliedIn(source, "")).toEqual([undefined, []]);
});

test("a date that nobody can read is no date of the source", () => {
  expect(suppliedIn(`---\ndate: 上个月\n---\n\n${TALK}`, "date: 2026-05-06\n")).toEqual([["date"], []]);
});

test("a link that differs in a few letters from that of the source is an error", () => {
  expect(suppliedIn(`${TALK}\n原文链接：${URL}\n`, "sourceUrl: https://river.example/2026/shpo\n")).toEqual([
    undefined,
    ["source-url-not-in-source"],
  ]);
});
