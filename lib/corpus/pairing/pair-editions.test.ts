import { describe, expect, it } from "vitest";
import type { Lang } from "../../schema/schema";
import { NO_LEXICON } from "../align/lexicon";
import { buildOne } from "../fixtures/build";
import { UNLABELLED } from "../markdown/opening";
import { type Passage, passageOf } from "../markdown/passages";
import { makeSource } from "../text/source";
import type { PrintedSection, PrintedTurn } from "../turns/read-turns";
import { pairEditions } from "./pair-editions";
import { likenessBy } from "./pair-turns";

/** How many of the turns have both languages, of a talk in which so many print both and so many Chinese alone. */
function both(two: number, one: number): number {
  const turn = (i: number, english: string) => `${i % 2 === 0 ? "问" : "答"}：河边的书店开了多久${i}？${english}\n\n`;
  const source = Array.from({ length: two + one }, (_, i) =>
    turn(i, i < two ? `\n\nHow long has the shop been open, ${i}?` : ""),
  ).join("");
  const turns = buildOne({ source })
    .interviews.flatMap(({ sections }) => sections)
    .flatMap((section) => section.turns);
  return turns.filter(({ rows }) => rows.some(({ zh }) => zh.length > 0) && rows.some(({ en }) => en.length > 0))
    .length;
}

describe("each turn holds both versions", () => {
  it("where half of the turns speak both languages", () => {
    expect(both(3, 3)).toBe(3);
    expect(both(3, 4)).toBe(0);
  });
});

describe("somebody who speaks both languages", () => {
  const interpreted = [
    ["JK", "Where did you sleep in the first week?"],
    ["RT", "她问你第一个星期睡在哪里。"],
    ["LM", "洗衣店的阁楼，和四个人一起。"],
    ["RT", "In the attic of a laundry, with four others."],
  ];

  it("keeps their words, and is nobody's translation", () => {
    const source = [...interpreted, ...interpreted].map(([who, words]) => `${who}: ${words}`).join("\n\n");
    const [interview] = buildOne({ source }).interviews;
    const said = interview?.sections.flatMap(({ turns }) => turns).map(({ speaker, rows }) => [speaker, rows.length]);
    expect(said).toEqual(["jk", "rt", "lm", "rt", "jk", "rt", "lm", "rt"].map((who) => [who, 1]));
  });
});

describe("a heading in both languages", () => {
  const source = makeSource("source.md", "");
  const saying = (words: string): Passage =>
    passageOf({ type: "paragraph", children: [{ type: "text", value: words, data: { at: [...words].map(() => 0) } }] });
  const head = (words: string, lang: Lang): Passage => ({ ...saying(words), printedRow: { unit: 0, lang } });
  const section = { heading: head("The bridge", "en"), otherHeading: head("桥", "zh") };
  const turn = (start: number, lang: Lang): PrintedTurn => {
    return { ...UNLABELLED, start, source, lang, passages: [saying(lang === "zh" ? "塌了。" : "It fell.")] };
  };
  const headings = (...sections: PrintedSection[]) =>
    pairEditions(
      sections,
      () => "guest",
      likenessBy(() => NO_LEXICON),
    ).sections.map(({ heading: { zh, en } }) => [zh?.words.text, en?.words.text]);

  it.each([
    ["in one language", [turn(0, "zh"), turn(1, "zh")]],
    ["turn by turn in two", [turn(0, "zh"), turn(1, "en"), turn(2, "zh"), turn(3, "en")]],
  ])("keeps both above turns %s", (_, turns) => {
    expect(headings({ ...section, turns })).toEqual([["桥", "The bridge"]]);
  });

  it("keeps both where another edition follows, with a heading of its own", () => {
    const second = { heading: saying("The bridge of the town"), turns: [turn(2, "en"), turn(3, "en")] };
    const paired = pairEditions(
      [{ ...section, turns: [turn(0, "zh"), turn(1, "zh")] }, second],
      () => "guest",
      likenessBy(() => NO_LEXICON),
    );
    const [one] = paired.sections;
    expect([one?.heading.zh?.words.text, one?.heading.en?.words.text]).toEqual(["桥", "The bridge"]);
    expect(one?.turns[0]?.en?.passages.map(({ words }) => words.text)).toEqual(["The bridge of the town", "It fell."]);
  });
});
