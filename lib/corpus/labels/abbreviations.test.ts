import { expect, it } from "vitest";
import { buildOne } from "../fixtures/build";
import { passagesIn } from "../fixtures/read";
import { abbreviationsIn } from "./abbreviations";

it.each<[string, Record<string, string>]>([
  ["L = 留声　　M = Marguerite Osei", { L: "留声", M: "Marguerite Osei" }],
  ["B＝《河边》，Z＝周墨", { B: "《河边》", Z: "周墨" }],
  ["**R = Reviewer  LX = Lin Xiao**", { R: "Reviewer", LX: "Lin Xiao" }],
  ["问=河边周刊 答=周墨", { 问: "河边周刊", 答: "周墨" }],
  ["E = 3", {}],
  ["水深=船长的眼睛有多高", {}],
])("%s", (line, names) => {
  const found = Object.fromEntries(abbreviationsIn(passagesIn(`${line}\n`)));
  // Whether a word before the sign is a label, only the conversation tells.
  expect(found).toMatchObject(names);
  expect(Object.keys(found).filter((label) => /^[\p{Lu}问答]+$/u.test(label))).toEqual(Object.keys(names));
});

it("labels stand for the people that a line before the conversation names", () => {
  const turns = [
    "B：书店开了多久？",
    "Z：十年。",
    "B：涨水呢？",
    "Z：搬上楼。",
    "《河边》：还开吗？",
    "周墨：还开。",
  ].join("\n\n");
  const { corpus, interviews } = buildOne({ source: `# 灯\n\nB＝《河边》，Z＝周墨\n\n${turns}\n` });
  expect(corpus.speakers.map(({ name }) => name.zh)).toEqual(expect.arrayContaining(["《河边》", "周墨"]));
  expect(corpus.speakers).toHaveLength(2);
  const [asks, answers] = interviews[0]?.sections.flatMap(({ turns: all }) => all.map(({ speaker }) => speaker)) ?? [];
  expect(interviews[0]?.sections.flatMap(({ turns: all }) => all.map(({ speaker }) => speaker))).toEqual([
    asks,
    answers,
    asks,
    answers,
    asks,
    answers,
  ]);
});

it("a person of the corpus is known by what the line says", () => {
  const { interviews } = buildOne({
    source: "# 灯\n\nB＝《河边》　Z＝周墨\n\nB：开了多久？\n\nZ：十年。\n\nB：涨水呢？\n\nZ：搬上楼。\n",
    people: "zhou-mo: { name: { zh: 周墨 } }\n",
  });
  expect(interviews[0]?.sections[0]?.turns[1]?.speaker).toBe("zhou-mo");
});
