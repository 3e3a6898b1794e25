import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";
import { han, passagesIn, turnsIn } from "../fixtures/read";
import { attributesOf } from "./mark-turns";

describe("bold questions between labelled answers are the other voice", () => {
  it("from two on", () => {
    const asked = (count: number) => turnsIn("**你早吗？**\n\n**周墨：**早。\n\n".repeat(count));
    expect(asked(2)).toEqual(["question", "周墨", "question", "周墨"]);
    for (const other of ["", "**你说说晚上。**\n\n"])
      expect(turnsIn(`**你早吗？**\n\n**周墨：**早。\n\n${other}**周墨：**晚。\n`, "form: dialogue\n")).toEqual([
        "周墨",
        "周墨",
      ]);
  });
});

describe("a question of which only the beginning is bold", () => {
  const talk = "**你早吗？**\n\n我早。\n\n".repeat(4);
  const turns = (question: string) => turnsIn(`${talk}${question}\n\n我不晚。\n`).length;

  it("is one where the bold ends within the sentence, behind a third of the words", () => {
    expect(turns("**后来那条河** 涨水你怕不怕吗？")).toBe(10);
    expect(turns("**河** 涨水你怕不怕吗？")).toBe(8);
  });

  it("is none where a bold sentence, or a key, stands before it", () => {
    expect(turns("**后来那条河。** 涨水你怕不怕吗？")).toBe(8);
    expect(turns("**后来那条河：** 涨水你怕不怕吗？")).toBe(8);
  });
});

it("what calls itself a list of questions that are often asked is no interview", () => {
  const talk = "**Q: Where were you, Ann?**\n\nA: I was at home.\n\n".repeat(4);
  expect(turnsIn(`# The lamp: frequently asked questions\n\n${talk}`)).toEqual([]);
  expect(turnsIn(`# The lamp\n\n${talk}`)).toHaveLength(8);
});

describe("bold questions that address nobody", () => {
  const told = (count: number, question: string) =>
    buildOne({ source: `# 河\n\n${`**${question}**\n\n我去查了，水从山上来。\n\n`.repeat(count)}` }).problems.map(
      ({ rule }) => rule,
    );

  it("are unsure from four on", () => {
    expect(told(4, "河从哪里来？")).toContain("turns-unsure");
    expect(told(4, "你从哪里来？")).not.toContain("turns-unsure");
  });
});

describe("headings that ask over labelled answers are the other voice", () => {
  const answers = "**周墨：** 早。\n\n**林晓：** 晚。\n\n";
  const asked = (heading: string, count: number) => turnsIn(`# 书\n\n${`## ${heading}\n\n${answers}`.repeat(count)}`);

  it("from three on", () => {
    expect(asked("早吗？", 3).slice(0, 4)).toEqual(["question", "周墨", "林晓", "question"]);
    expect(asked("早吗？", 2)).not.toContain("question");
  });

  it("unless they ask nothing", () => {
    expect(asked("早", 3)).not.toContain("question");
  });

  it("and no heading behind the last one is", () => {
    const talk = "## 你早吗？\n\n我早。\n\n".repeat(4);
    expect(turnsIn(`# 书\n\n${talk}## 地址\n\n河边。\n`)).toHaveLength(8);
  });
});

describe("a list in a chat takes in no messages", () => {
  it("behind its last item", () => {
    const chat = (last: string) => `[09:01] Ann: Why?\n[09:02] Bo: Two:\n1. a sink\n2. no soup\n${last}`;
    expect(turnsIn(chat("[09:03] Ann: Really?\n[09:04] Bo: Really.\n"))).toEqual(["Ann", "Bo", "Ann", "Bo"]);
  });
});

describe("where only questions have labels, what stands behind is the answer", () => {
  const asked = "问：早吗？\n\n早啊。\n\n问：晚吗？\n\n晚啊。\n\n";

  it("from two questions on", () => {
    expect(turnsIn(asked)).toEqual(["问", "answer", "问", "answer"]);
    expect(turnsIn("问：早吗？\n\n早啊。\n", "form: dialogue\n")).not.toContain("answer");
  });

  it("over an image in between", () => {
    expect(turnsIn("问：早吗？\n\n![](a.png)\n\n早啊。\n\n问：晚吗？\n\n晚啊。\n")).toHaveLength(4);
  });

  it("where a name in two headings asks", () => {
    expect(turnsIn("## 林晓：书店？\n\n早啊。\n\n".repeat(2))).toEqual(["林晓", "answer", "林晓", "answer"]);
  });

  it("where the interview is half of the text", () => {
    expect(turnsIn(`${han(12)}\n\n${asked}`)).toHaveLength(4);
    expect(turnsIn(`${han(13)}\n\n${asked}`)).toEqual([]);
  });
});

describe("an attribute of components may name the speaker", () => {
  const attributes = (voices: string) =>
    attributesOf(passagesIn([...voices].map((voice) => `<Talk who="${voice}">早。</Talk>\n\n`).join("")));

  it.each([
    ["ABAB", ["who"]],
    ["ABCABC", ["who"]],
    ["ABCAB", []],
    ["ABA", []],
    ["AAAA", []],
  ])("where it has several values, each of which recurs: %s", (voices, found) => {
    expect(attributes(voices)).toEqual(found);
  });
});

it("what else could be the turns is told, with how much less likely it is", () => {
  const toldOf = (asked: string) => buildOne({ source: asked.repeat(4) }).interviews[0]?.told;
  const headings = toldOf("## 你早吗？\n\n我早。\n\n");
  expect(headings).toEqual({ by: "headings", turns: 8, odds: 3.5 });
  expect(toldOf("## 你早吗？\n\n*你怕吗？*\n\n我不怕。\n\n")).toEqual({
    ...headings,
    rival: { by: "italic questions", margin: 1 },
  });
});
