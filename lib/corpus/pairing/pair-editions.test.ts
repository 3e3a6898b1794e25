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

describe("people who each speak the language that they like", () => {
  /** How many turns are left, where turns in Chinese are followed by English ones, by these people. */
  function turnsOf(pairs: readonly (readonly [zh: string, en: string])[]): number {
    const said = pairs.map(
      ([zh, en], i) => `${zh}：我们的图书馆有${i + 2}万册书。\n\n${en}: Nobody borrows the ${i + 2}nd one.\n\n`,
    );
    const [interview] = buildOne({ source: said.join("") }).interviews;
    return interview?.sections.flatMap(({ turns }) => turns).length ?? 0;
  }

  it("keep their words, each for themselves, where others stand opposite to them each time", () => {
    expect(
      turnsOf([
        ["陈雅", "Tom Ash"],
        ["陈雅", "Ann Lee"],
        ["阮健", "Ann Lee"],
        ["阮健", "Tom Ash"],
        ["陈雅", "Tom Ash"],
      ]),
    ).toBe(10);
  });

  it("are two editions where the same names stand opposite to each other, but for a misprint", () => {
    expect(
      turnsOf([
        ["陈雅", "Ann Chen"],
        ["阮健", "Tom Ruan"],
        ["陈雅", "Ann Chen"],
        ["阮健", "Ann Chen"],
        ["陈雅", "Ann Chen"],
        ["阮健", "Tom Ruan"],
      ]),
    ).toBe(6);
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

/** The paragraphs of a text without a sidecar, row by row: Chinese, then English. */
function rowsOf(source: string): string[] {
  const [interview] = buildOne({ source }).interviews;
  const rows = interview?.sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.rows)) ?? [];
  return rows.map(({ zh, en }) => [zh, en].map((blocks) => blocks.map(({ text }) => text).join(" + ")).join(" = "));
}

describe("a line whose time is misprinted in one version", () => {
  it("faces the line beside it", () => {
    const lines = [
      ...["[00:00] 早上好，书店开门了。", "[00:00] Good morning, the shop is open."],
      ...["[00:01] 我们把书搬到楼上了。", "[00:01] We carried the books upstairs."],
      ...["[00:02] 水涨到门口了。", "[00:03] The river is at the door."],
    ];
    expect(rowsOf(lines.join("\n\n")).at(-1)).toBe("水涨到门口了。 = The river is at the door.");
  });
});

describe("one version after the other", () => {
  it("pairs an answer with the one that has its numbers, each paragraph having its own", () => {
    const long = "答：那是很久很久以前的事情了吧\n\n后来又过了好多好多年才有人去看。";
    const source = `问：钟是什么时候造的？\n\n${long}\n\n问：钟是什么时候修的？\n\n答：那是1995年\n\n2019年又修了一回。

Q: When was the clock made?\n\nA: It was in 1995\n\n2019 came later.\n`;
    expect(rowsOf(source)).toContain("那是1995年 = It was in 1995");
  });

  it("may end in a heading before no words", () => {
    const source = `# 书店\n\n## 河\n\n问：开了多久？\n\n答：整整十年。\n\n## 桥

# The shop\n\n## The river\n\nQ: How long has it been open?\n\nA: Ten whole years.\n`;
    const [interview] = buildOne({ source }).interviews;
    expect(interview?.sections.map(({ heading }) => heading)).toEqual([{ zh: "河", en: "The river" }, { zh: "桥" }]);
  });
});

it.each([
  ["over the words", (name: string, i: number, words: string) => `${name}, [12.04.2024 21:0${i}]\n${words}\n\n`],
  ["beside the names", (name: string, i: number, words: string) => `[12/04/24, 21:0${i}:00] ${name}: ${words}\n`],
])("messages of a chat in two languages, with times %s, are not each other's translation", (_, message) => {
  const said = [
    "好了，开始吧。",
    "Ready, eating noodles though.",
    "他来我摊上买鱼。",
    "It was my first print ever.",
    "我爸说得对。",
    "We kept it all the same.",
  ];
  const chat = said.map((words, i) => message(i % 2 === 0 ? "何小满" : "Jasper T.", i, words));
  const { interviews } = buildOne({ source: chat.join("") });
  const rows = interviews.flatMap(({ sections }) =>
    sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.rows)),
  );
  expect(rows.filter(({ zh, en }) => zh.length > 0 && en.length > 0)).toEqual([]);
  expect(rows).toHaveLength(6);
});
