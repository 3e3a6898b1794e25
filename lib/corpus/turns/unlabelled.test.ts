import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";
import { han, turnsIn } from "../fixtures/read";

const turns = (lines: readonly string[]) => turnsIn(lines.join("\n\n")).length;
const bold = (asks: boolean) => [`**你早${asks ? "吗？" : "。"}**`, "我早。"];
const times = <T>(count: number, what: T): T[] => Array.from({ length: count }, () => what);

describe("an interview without labels", () => {
  it("shows from three questions on", () => {
    expect(turns(times(3, bold(true)).flat())).toBe(6);
    expect(turns(times(2, bold(true)).flat())).toBe(0);
  });

  it("where three of five passages of the asking form ask", () => {
    const request = ["**你说说早上。**", "我早。"];
    expect(turns([...times(3, bold(true)).flat(), ...times(2, request).flat()])).toBe(10);
    expect(turns([...times(4, bold(true)).flat(), ...times(3, request).flat()])).toBe(0);
  });

  it("in block quotes, where three of five paragraphs before one ask", () => {
    const quoted = (asks: boolean) => [`你早${asks ? "吗？" : "。"}`, "> 我早。"];
    expect(turns([...times(3, quoted(true)).flat(), ...times(2, quoted(false)).flat()])).toBe(10);
    expect(turns([...times(4, quoted(true)).flat(), ...times(3, quoted(false)).flat()])).toBe(0);
    expect(turns(times(2, quoted(true)).flat())).toBe(0);
  });

  it("is none where the text says within six lines that it is an opinion", () => {
    const questions = times(3, bold(true)).flat();
    const lines = times(4, "灯。");
    expect(turns(["# 书店", ...lines, "时评", ...questions])).toBe(0);
    expect(turns(["# 书店", ...lines, "灯。", "灯。", "时评", ...questions])).toBe(6);
  });

  it("in headings ends before one that says who somebody is", () => {
    const asked = times(3, ["## 你早吗？", "我早。"]).flat();
    expect(turns([...asked, "## 作者简介", "周墨开书店。", "## 想读更多吗？", "来书店。"])).toBe(6);
    expect(turns([...asked, "## 书店的灯", "周墨开书店。", "## 想读更多吗？", "来书店。"])).toBe(10);
  });

  it("begins with a request, but not with a lead-in", () => {
    const questions = times(3, bold(true)).flat();
    expect(turns(["**请你先介绍一下。**", "我叫周墨。", ...questions])).toBe(8);
    expect(turns(["**十年书店**", "我叫周墨。", ...questions])).toBe(6);
  });

  it.each(["**", "*"])("ends before a note in the style of the questions: %s", (mark) => {
    const style = (text: string) => `${mark}${text}${mark}`;
    expect(turns([...times(3, [style("你早吗？"), "我早。"]).flat(), style("书店在河边。")])).toBe(6);
  });
});

describe("a mark before every question", () => {
  const asked = ["——你早吗？", "我早。"];

  it.each(["——", "◇ ", "● ", "◆"])("tells the turns from three questions on: %s", (mark) => {
    const [question, answer] = [`${mark}你早吗？`, "我早。"];
    expect(turns(times(3, [question, answer]).flat())).toBe(6);
    expect(turns(times(2, [question, answer]).flat())).toBe(0);
  });

  it("also where the answer is on the next line, and where a question is wrapped", () => {
    expect(turns(times(3, "——你\n早吗？\n我早。"))).toBe(6);
  });

  it("where three of five marked sentences ask, and not before words that are no sentence", () => {
    const told = ["——你说说早上。", "我早。"];
    expect(turns([...times(3, asked).flat(), ...times(2, told).flat()])).toBe(10);
    expect(turns([...times(4, asked).flat(), ...times(3, told).flat()])).toBe(0);
    expect(turns(["——访周墨", "书店在河边。", ...times(3, asked).flat()])).toBe(6);
  });

  it("tells none where as many lines have another mark: each may be somebody's", () => {
    const ofAnother = (count: number) => times(count, ["◇ 还好。"]).flat();
    expect(turns([...times(4, asked).flat(), ...ofAnother(3)])).toBe(8);
    expect(turns([...times(4, asked).flat(), ...ofAnother(4)])).toBe(0);
  });
});

describe("dashes are turns", () => {
  const talk = (letters: string) =>
    turns([...letters].map((letter) => ({ Q: "——你早吗？", A: "——我早。" })[letter] ?? "河边有一家书店。"));

  it.each([
    ["from four on", "QAQA", "QAQ"],
    ["where four of five paragraphs begin with one", "QAQ-A", "QAQ--A"],
    ["where one voice asks three times of five", "QAQAQAAAAA", "QAQAAAAAAA"],
    ["and the other twice of five", "QQQQQAQAQA", "QQQQQQQAQA"],
  ])("%s: %s, and not %s", (_, holds, fails) => {
    expect(talk(holds)).toBe([...holds].filter((letter) => letter !== "-").length);
    expect(talk(fails)).toBe(0);
  });
});

describe("block quotes that ask", () => {
  const quoted = (name: string, i: number) => [`> ${name}第${i}次涨水的时候，你在哪里？`, "我在楼上搬书。"];
  const asked = (names: readonly string[]) => turnsIn(names.flatMap(quoted).join("\n\n"));

  it("are questions from three on", () => {
    expect(asked(["", "", ""])).toHaveLength(6);
    expect(asked(["", ""])).toEqual([]);
  });

  it("begin with the name of who asks where four of five do", () => {
    const names = ["**阿禾**：", "**木桥**：", "**渡船**：", "**旧书**："];
    expect(asked([...names, ""]).filter((name) => name !== "answer")).toEqual([
      "阿禾",
      "木桥",
      "渡船",
      "旧书",
      "question",
    ]);
    expect(asked([...names.slice(1), ""])[0]).toBe("question");
  });
});

describe("paragraphs that ask and look like all others", () => {
  const INTRODUCED = "周墨开了一家书店。本刊专访。";
  const pairs = (count: number, question = "涨水的时候，你在哪里？") =>
    times(count, [question, "我在楼上搬书。"]).flat();

  it("are questions from four on, and the editor is asked", () => {
    const { problems } = buildOne({ source: [INTRODUCED, ...pairs(4)].join("\n\n") });
    expect(turns([INTRODUCED, ...pairs(4)])).toBe(8);
    expect(problems.map(({ rule }) => rule)).toContain("turns-unsure");
    expect(turns([INTRODUCED, ...pairs(3)])).toBe(0);
  });

  it("if they are no longer than a question", () => {
    const long = (length: number) => `${han(length - 4)}，你呢？`;
    expect(turns([INTRODUCED, ...pairs(4, long(240))])).toBe(8);
    expect(turns([INTRODUCED, ...pairs(4, long(241))])).toBe(0);
  });

  it("in a text that calls itself an interview, of people who speak to each other", () => {
    expect(turns(["周墨开了一家书店。", ...pairs(4)])).toBe(0);
    const retold = ["涨水的时候，你在哪里？", "他在楼上搬书。"];
    expect(turns([INTRODUCED, ...pairs(4), ...retold])).toBe(10);
    expect(turns([INTRODUCED, ...pairs(4), ...retold, ...retold])).toBe(0);
    expect(turns([INTRODUCED, ...pairs(4, "水为什么涨？")])).toBe(0);
  });
});

describe("questions in another style than the others", () => {
  const asked = ["## 你什么时候开的书店？", "十年以前开的，我那时三十岁。"];
  const more = ["*后来呢？*", "后来我一直在这里。"];

  it("are the interviewer's from two on", () => {
    expect(turns([...times(3, asked).flat(), ...more, ...asked, ...more])).toBe(12);
    expect(turns([...times(3, asked).flat(), ...more, ...asked])).toBe(8);
  });
});

describe("the only voice with a label, which always asks", () => {
  const asked = ["**河边：**涨水的时候，你在哪里？", "我在楼上搬书，搬了三天三夜，一本也没有丢。"];

  it("is answered by the paragraphs after it, from three times on", () => {
    expect(turnsIn(times(3, asked).flat().join("\n\n"), "form: dialogue\n")).toHaveLength(6);
    expect(turnsIn(times(2, asked).flat().join("\n\n"), "form: dialogue\n")).toHaveLength(2);
  });
});

describe("marked paragraphs right before each turn of the only voice with a label", () => {
  const answer = "HN: I was on the crane in the harbour.";
  const talk = (asking: number, other: number) =>
    turnsIn(
      [...times(asking, "**Where were you then?**"), ...times(other, "**You were there.**")]
        .flatMap((one) => [one, answer])
        .join("\n\n"),
    );

  it("are the interviewer's, where two of five ask", () => {
    expect(talk(2, 3)).toHaveLength(10);
    expect(talk(3, 5).filter((label) => label !== "HN")).toHaveLength(3);
  });
});

it("the last turn of who asks is not answered by what stands behind it, unless it asks", () => {
  const pair = ["**MALLOW:** Where were you?", "**FINCH:** In the harbour, on the crane."];
  const last = (words: string) =>
    turnsIn([...times(3, pair).flat(), `**MALLOW:** ${words}`, "The crane is still there today."].join("\n\n")).length;
  expect(last("Thank you very much.")).toBe(7);
  expect(last("And today?")).toBe(8);
});

it("dashes of any length before questions are one mark", () => {
  const asked = ["——您早吗？", "我早。", "—您晚吗？", "我不晚。", "――您冷吗？", "我不冷。", "——您饿吗？", "我不饿。"];
  const kinds = ["question", "answer"];
  expect(turnsIn(asked.join("\n\n"))).toEqual([...kinds, ...kinds, ...kinds, ...kinds]);
});
