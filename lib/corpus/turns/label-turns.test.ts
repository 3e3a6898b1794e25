import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";
import { passagesIn, turnsIn } from "../fixtures/read";
import { turnsByLabels } from "./label-turns";

it("a block quote with labels is cut into its turns; where only code in it has one, it stays whole", () => {
  const kinds = (quote: string) => {
    const passages = passagesIn(`问：早吗？\n\n答：早。\n\n${quote}\n`);
    return turnsByLabels(passages, () => false, false).passages.map(({ kind, opens }) => opens?.label ?? kind);
  };
  expect(kinds("> 店里的规矩\n>\n> 问：晚吗？")).toEqual(["问", "答", "paragraph", "问"]);
  expect(kinds("> 店里的规矩\n>\n> ```\n> 问：晚吗？\n> ```")).toEqual(["问", "答", "whole"]);
});

it("behind arrows without a name somebody else speaks, where three have a name", () => {
  const times = (count: number, turn: string): string[] => Array.from({ length: count }, () => turn);
  const talk = times(3, "ANN LAKE: Is it day?\n\nBO REED: It is.");
  const arrows = (named: number, bare: number) => {
    const turns = [...times(named, ">> ANN LAKE: Is it late?"), ...times(bare, ">> No.")];
    return turnsIn([...talk, ...turns].join("\n\n")).length - 6 - named;
  };
  expect(arrows(3, 1)).toBe(1);
  expect(arrows(2, 1)).toBe(0);
  expect(arrows(4, 4)).toBe(4);
  expect(arrows(4, 9)).toBe(9);
});

it("a name with a time is a label where another line has one, and else a byline", () => {
  const talk = ["ANN LAKE: Is it day?", "BO REED: It is.", "ANN LAKE: Is it late?", "BO REED: It is not."];
  const timed = ["Jo Farr  5:07\nIs it noon?", "Kwa Lamp  5:09\nIt is."];
  expect(turnsIn([...timed.slice(0, 1), ...talk].join("\n\n"))).toHaveLength(4);
  expect(turnsIn([...timed, ...talk].join("\n\n"))).toHaveLength(6);
});

it("if a question is only in bold, the words behind it are not the interviewer's", () => {
  const marked = ["**晚吗？**", "不晚。", "**还好吗？**", "还好。", "**在家吗？**", "在家。"];
  expect(turnsIn(["问：早吗？", "答：早。", ...marked, "答：是的。"].join("\n\n"))).toEqual([
    "问",
    "答",
    "question",
    "answer",
    "question",
    "answer",
    "question",
    "答",
  ]);
});

it("items of a list that lack the colon of the others are turns, too", () => {
  const items = [
    ...["- **林晓**：早吗？", "- **周墨**\n\n    早。", "- **林晓**：晚吗？", "- **周墨**：不晚。"],
    ...["- **林晓** 真的？", "- **周墨**：真的。", "- **林晓**：冷吗？", "- **周墨**：不冷。"],
  ];
  const voices = [0, 1, 2, 3].flatMap(() => ["林晓", "周墨"]);
  expect(turnsIn(items.join("\n"))).toEqual(voices);
});

describe("a name without its colon begins a turn", () => {
  const talk = ["林晓：早吗？", "周墨：早。", "林晓：晚吗？", "周墨：不晚。"];
  const turns = (...more: readonly string[]) => turnsIn([...talk, ...more].join("\n\n"));

  it("behind the other's, where a space sets it off", () => {
    expect(turns("林晓 那后来呢？", "周墨：来过。")).toHaveLength(6);
    expect(turns("**林晓** 那后来呢？", "周墨：来过。")).toHaveLength(6);
    expect(turns("林晓那后来呢？", "周墨：来过。")).toHaveLength(5);
    const inBrackets = [
      "《河边》：早吗？",
      "周墨：早。",
      "《河边》：晚吗？",
      "周墨：不晚。",
      "《河边》真的？",
      "周墨：真的。",
    ];
    expect(turnsIn(inBrackets.join("\n\n"))).toHaveLength(6);
    const shortened = inBrackets.map((turn) => turn.replace("《河边》真", "河边 真").replace("《河边》", "河边周刊"));
    expect(turnsIn(shortened.join("\n\n"))).toHaveLength(6);
  });

  it("but not where it is mentioned, or its turn is not", () => {
    expect(turns("林晓 的书店还开着。", "周墨：来过。")).toHaveLength(5);
    expect(turns("周墨 那后来呢？", "林晓：来过。")).toHaveLength(5);
    expect(turns("林晓 那后来呢？", "林晓：来过。")).toHaveLength(5);
    const abbreviated = ["訪：早嗎？", "周墨：早。", "訪：晚嗎？", "周墨：不晚。", "訪 有人嗎？", "周墨：沒有。"];
    expect(turnsIn(abbreviated.join("\n\n"))).toHaveLength(6);
  });

  it("if it is a label twice elsewhere", () => {
    expect(turns("王小河：我也在。", "林晓：好。", "王小河 那后来呢？", "林晓：来过。")).toHaveLength(7);
    expect(
      turns("王小河：我也在。", "林晓：好。", "王小河：在。", "林晓：好。", "王小河 来过。", "周墨：好。"),
    ).toHaveLength(10);
  });

  it("in Latin letters only before a word that begins a sentence", () => {
    const english = ["Ann: Is it day?", "Bo: It is.", "Ann: Is it late?", "Bo: It is not."];
    const spoken = (...more: readonly string[]) => turnsIn([...english, ...more].join("\n\n"));
    expect(spoken("Ann How late?", "Bo: Late.")).toHaveLength(6);
    expect(spoken("Ann Lake keeps a shop.", "Bo: Late.")).toHaveLength(5);
    expect(
      turnsIn([...english, "Ann How late?"].join("\n\n").replaceAll("Ann", "ANN LAKE").replaceAll("Bo", "BO")),
    ).toHaveLength(5);
    expect(
      turnsIn(
        ["ANN LAKE: Why?", "BO REED: So.", "ANN LAKE: Why?", "BO REED: So.", "ANN LAKE Everything is late."].join(
          "\n\n",
        ),
      ),
    ).toHaveLength(5);
    expect(
      turnsIn(
        ["ANN LAKE: Why?", "BO REED: So.", "ANN LAKE: Why?", "BO REED: So.", "ANN LAKE ROAD is late."].join("\n\n"),
      ),
    ).toHaveLength(4);
    expect(spoken("**Ann** Lake keeps a shop?", "Bo: Late.")).toHaveLength(6);
    expect(spoken("**Ann Lake** keeps a shop.", "Bo: Late.")).toHaveLength(5);
  });
});

describe("labels of a notation", () => {
  const alike = (label: (name: string) => string) =>
    turnsIn(
      ["林晓", "周墨", "贺山", "林晓", "周墨", "贺山", "林晓"].map((name) => `${label(name)}这是一句话。`).join("\n\n"),
    );
  const names = ["林晓", "周墨", "贺山", "林晓", "周墨", "贺山", "林晓"];

  it("of a list of fields, and of a macro, are read without its signs", () => {
    expect(alike((name) => `:${name}:\n   `)).toEqual(names);
    expect(alike((name) => `\\speaker{${name}} `)).toEqual(names);
  });

  it("of TeX itself are none", () => {
    expect(alike((name) => `\\section{${name}} `)).toEqual([]);
  });
});

it("what a chat's own program writes is nobody's turn", () => {
  const chat = (name: string) =>
    [
      "Jo Farr  5:07 PM\nIs it noon?",
      "Kwa Lamp  5:09 PM\nIt is.",
      `${name}  5:10 PM\nReminder: stand up.`,
      "Jo Farr  5:11 PM\nStill?",
      "Kwa Lamp  5:12 PM\nStill.",
      `${name}  5:13 PM\nReminder: sit down.`,
    ].join("\n\n");
  expect(turnsIn(chat("Slackbot"))).toEqual(["Jo Farr", "Kwa Lamp", "Jo Farr", "Kwa Lamp"]);
  expect(turnsIn(chat("Bo Reed"))).toHaveLength(6);
});

it("noughts before the number of a voice tell nobody apart", () => {
  const { interviews } = buildOne({ source: "P07：早。\n\nI：晚吗？\n\nP7：晚。\n\nI：是吗？\n\nP07：是。\n" });
  expect(interviews.flatMap(({ participants }) => participants)).toHaveLength(2);
});

it("a name in the middle of a line, once and plain, is no label; in bold or often it is", () => {
  const talk = ["林晓：早吗？", "周墨：早。", "林晓：晚吗？"];
  const last = (words: string) => turnsIn([...talk, `周墨：他姓金。${words}`].join("\n\n")).slice(4);
  expect(last("金师傅：比我磨得圆。")).toEqual([]);
  expect(last("**金师傅：**比我磨得圆。")).toEqual(["金师傅"]);
});

it("a dialogue that a message tells is not that of the chat", () => {
  const told = "I rang. As I wrote it down:\nBank: What is it?\nMe: We paid early.\nBank: One moment.";
  const chat = [
    "Jo Farr  5:07 PM\nIs it noon?",
    `Kwa Lamp  5:09 PM\n${told}`,
    "Jo Farr  5:11 PM\nStill?",
    "Kwa Lamp  5:12 PM\nYes.",
  ];
  expect(turnsIn(chat.join("\n\n"))).toEqual(["Jo Farr", "Kwa Lamp", "Jo Farr", "Kwa Lamp"]);
});

it("two voices on one line of a subtitle are told apart by dashes", () => {
  const cue = (second: number, words: string) => `${second}\n00:00:0${second},000 --> 00:00:0${second},900\n${words}\n`;
  const talk = [
    "记者：早吗？",
    "老魏：早。",
    "记者：晚吗？",
    "老魏：晚。",
    "- 老魏：我不怕。 - 魏婶：把烟放下。",
    "- 魏婶：他怕我。",
    "记者：好。",
  ];
  expect(turnsIn(talk.map((words, i) => cue(i + 1, words)).join("\n"))).toEqual([
    ...["记者", "老魏", "记者", "老魏", "老魏", "魏婶", "魏婶", "记者"],
  ]);
});

describe("what stands for a name", () => {
  const talk = ["早吗？", "早。", "晚吗？", "不晚。", "冷吗？", "不冷。"];
  const by = (signs: readonly [string, string]) => talk.map((words, i) => `${signs[i % 2]} ${words}`).join("\n\n");

  it("may be a picture, whose name a line before the conversation says", () => {
    const { interviews } = buildOne({ source: `嘉宾：🐧 老邢（维修）\n主播：🎧 阿芷\n\n${by(["🎧", "🐧"])}\n` });
    const turns = interviews.flatMap(({ sections }) => sections.flatMap((section) => section.turns));
    expect(turns.map(({ label, kind }) => `${label} ${kind}`)).toEqual(
      [0, 1, 2].flatMap(() => ["🎧 question", "🐧 answer"]),
    );
    expect(new Set(turns.map(({ speaker }) => speaker)).size).toBe(2);
  });

  it("may be a name with an address and the time, over each message of a thread", () => {
    const head = (name: string, hour: number) =>
      `${name} <${name.toLowerCase()}@mail.example>　　2023年5月2日 下午${hour}:12`;
    const thread = talk.map((words, i) => `${head(i % 2 === 0 ? "Ann" : "Bo", i + 1)}\n\n${words}`);
    expect(turnsIn(thread.join("\n\n"))).toEqual(
      [0, 1, 2].flatMap(() => ["Ann ann@mail.example", "Bo bo@mail.example"]),
    );
  });
});

it("the time at the end of a line lets the next one begin with a name", () => {
  const lines = (time: string) =>
    [
      "推 ann_1: 半夜真的有人坐車嗎？",
      "→ bo_77: 真的有，而且不少。",
      "推 ann_1: 他們為什麼不回家？",
      "→ bo_77: 不知道，我沒有問。",
      "推 ann_1: 好吧，謝謝你的回答。",
    ].map((line) => `${line}${time}`);
  expect(turnsIn(lines("      02/12 23:44").join("\n"))).toHaveLength(5);
});

it("without names, dashes tell two voices of a subtitle apart", () => {
  const cue = (second: number, ...lines: readonly string[]) =>
    `${second}\n00:00:0${second},000 --> 00:00:0${second},900\n${lines.join("\n")}\n`;
  const dashed = [
    ["- Is it early?", "- It is."],
    ["- Is it late?", "- No."],
    ["- Still?", "- Yes."],
  ];
  const kinds = ["question", "answer"];
  expect(turnsIn(dashed.map((lines, i) => cue(i + 1, ...lines)).join("\n"))).toEqual([...kinds, ...kinds, ...kinds]);
});

it("in what way a programme has somebody's words, in brackets before the name, is no name", () => {
  const script = [
    "【同期声】林晓：桥是我修的。",
    "记者：怎么修？",
    "【同期声】周墨：一块一块地修。",
    "记者：多久？",
    "【采访】林晓：三年。",
  ];
  expect(turnsIn(script.join("\n\n"))).toEqual(["林晓", "记者", "周墨", "记者", "林晓"]);
  const inBrackets = ["【林晓】今天只有一个题目：桥。", "【周墨】修。", "【林晓】多久？", "【周墨】三年。"];
  expect(turnsIn(inBrackets.join("\n\n"))).toEqual(["【林晓】", "【周墨】", "【林晓】", "【周墨】"]);
});

it("what a script lets hear is nobody's words", () => {
  const script = [
    "ANN: Is it late?",
    "FX: OARS STOP.",
    "BO: It is.",
    "MUSIC: OUT.",
    "ANN: Still?",
    "FX: OARS.",
    "BO: Yes.",
  ];
  expect(turnsIn(script.join("\n\n"))).toEqual(["ANN", "BO", "ANN", "BO"]);
});

it("a question in italics that translates the one before is no other question", () => {
  const asked = (name: string, en: string, zh: string) => [`**${name}:** ${en}`, `*${zh}*`];
  const talk = [
    ...asked("Ann Lake", "Is it early?", "早吗？"),
    ...asked("Bo Reed", "It is.", "早。"),
    ...asked("Cy Farr", "Is it late?", "晚吗？"),
    ...asked("Bo Reed", "No.", "不晚。"),
    ...asked("Ann Lake", "Is it cold?", "冷吗？"),
    ...asked("Bo Reed", "Very.", "很冷。"),
  ];
  const voices = ["Ann Lake", "Bo Reed", "Cy Farr", "Bo Reed", "Ann Lake", "Bo Reed"];
  expect(turnsIn(talk.join("\n\n"))).toEqual(voices);
});
