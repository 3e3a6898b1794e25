import { describe, expect, it } from "vitest";
import { passagesIn } from "../fixtures/read";
import { findLabels, labelsIn } from "./labels";

/** The names that are labels in a text. */
function labelsOf(text: string, known: readonly string[] = [], isConversation = false): string[] {
  const { judged } = findLabels(passagesIn(text), (name) => known.includes(name), isConversation);
  return judged.flatMap(({ name, odds }) => (odds > 0 ? [name.label] : []));
}

const lines = (...texts: readonly string[]) => `${texts.join("\n\n")}\n`;
const APART = Array.from({ length: 6 }, () => "书。");
const TALK = lines("林晓：早吗？", "周墨：早。", "林晓：晚吗？", "周墨：晚。");

describe("names that take turns are labels", () => {
  it.each<[string, string, string[]]>([
    ["two people, two turns each, one of whom asks", TALK, ["林晓", "周墨"]],
    ["nobody asks", lines("林晓：早。", "周墨：早。", "林晓：晚。", "周墨：晚。"), ["林晓", "周墨"]],
    ["they are apart", lines("林晓：早。", ...APART, "周墨：早。", ...APART, "林晓：晚。", ...APART, "周墨：晚。"), []],
    ["they are words", lines("价格：早吗？", "书店：早。", "价格：晚吗？", "书店：晚。"), ["价格", "书店"]],
    ["they are words, once each", lines("周墨：早。", "价格：几点？", "书店：早吗？", "周墨：早。"), []],
    ["they are single characters", lines("河：早吗？", "桥：早。", "河：晚吗？", "桥：晚。"), []],
    [
      "they are words, and often there",
      lines("价格：早吗？", "书店：早。", "价格：晚吗？", "书店：晚。").repeat(2),
      ["价格", "书店"],
    ],
    ["their words are short values", lines("林晓：早", "周墨：早", "林晓：晚", "周墨：晚"), []],
    ["quotations follow", lines("林晓：“早。”", "周墨：“早。”", "林晓：“晚。”", "周墨：“晚。”"), []],
    ["there is one voice", lines("林晓：早。", "林晓：晚。"), []],
    ["they are conventional", lines("问：早？", "答：早。"), ["问", "答"]],
    ["the line before is unfinished", lines("周墨：早吗\n林晓：晚吗\n周墨：早吗\n林晓：晚吗"), []],
    ["the line before ends a sentence", lines("周墨：早吗？\n林晓：晚。\n周墨：早吗？\n林晓：晚。"), ["周墨", "林晓"]],
  ])("%s", (_, text, labels) => {
    expect(labelsOf(text)).toEqual(labels);
  });

  it("a single one in what is known to be a conversation", () => {
    expect(labelsOf(lines("林晓：早。", "林晓：晚。"), [], true)).toEqual(["林晓"]);
  });

  it("whose words begin in lower case are speech where most do, and else the middle of a sentence", () => {
    const words = (said: readonly string[]) => {
      const turns = said
        .map((one, i) => `${i % 2 === 0 ? "Teddy" : "Gwen"}: ${one}`)
        .toSpliced(2, 0, "Edna Brook: and then?");
      const { judged } = findLabels(passagesIn(lines(...turns)), () => false, false);
      return judged.find(({ name }) => name.label === "Edna Brook")?.evidence.words;
    };
    const [low, high] = ["i kept it in the old shop by the bridge", "I kept it in the old shop by the bridge"];
    expect(words([low, low, high, high])).toBe("speech");
    expect(words([low, high, high, high])).toBe("goes on");
  });

  it("but not those of a dialogue that one of them tells", () => {
    const told = lines(
      "林晓：早吗？",
      "周墨：我师傅这样教我：",
      "师傅甲：听见什么？",
      "我：没有。",
      "师傅甲：再听。",
      "后来听见了。",
    );
    expect(labelsOf(`${TALK}\n${told}\n${TALK}`)).toEqual(["林晓", "周墨"]);
  });

  it("one that is a person of the corpus", () => {
    const text = lines("价格：早吗？", "书店：早。", "价格：晚吗？", "书店：晚。");
    expect(labelsOf(text, ["价格", "书店"])).toEqual(["价格", "书店"]);
  });
});

describe("what is seen of a name", () => {
  const seen = (name: string, ...texts: readonly string[]) => {
    const { judged } = findLabels(passagesIn(lines(...texts)), () => false, false);
    return judged.find((one) => one.name.label === name)?.evidence;
  };
  const FAR = lines(...APART);

  it("is that it always stands between turns, from nine places of ten on", () => {
    const more = lines("林晓：还早吗？", "周墨：晚。");
    expect(seen("周墨", TALK, more)?.beside).toBe("always between turns");
    expect(seen("周墨", TALK, more, FAR, "周墨：晚。")?.beside).toBe("between turns");
  });

  it("is that it is printed like the labels, where half of its places are among turns", () => {
    const print = (...apart: readonly string[]) => {
      const far = apart.flatMap((line) => [FAR, line, FAR]);
      return seen("陈一鸣", TALK, TALK, "陈一鸣：我也早。", TALK, ...far, TALK)?.print;
    };
    expect(print("陈一鸣：我也晚。")).toBe("like the labels");
    expect(print("陈一鸣：我也晚。", "陈一鸣：我再来。")).toBe("else");
  });

  it("is that it is printed like the labels, where four of five that are printed so are labels", () => {
    const print = (count: number) => {
      const others = Array.from({ length: count }, () => "我的答案是：开门。");
      return seen("陈一鸣", TALK, TALK, "陈一鸣：我也早。", TALK, ...others, TALK)?.print;
    };
    expect(print(4)).toBe("like the labels");
    expect(print(5)).toBe("else");
  });
});

describe("a name that occurs once", () => {
  it.each<[string, string, string[]]>([
    ["a full name between turns", "陈一鸣：我也早。", ["陈一鸣"]],
    ["words between turns", "好处：人多。", []],
    ["a medium that asks between turns", "河边周刊：开门吗？", ["河边周刊"]],
    ["a clause", "我的答案是：开门。", []],
    ["another form of a name", "周墨老师：开门。", ["周墨老师"]],
    ["somebody by what they are to the others", "女儿：人多。", ["女儿"]],
    ["somebody by what they do and are called", "护鸟员老邵：人多。", ["护鸟员老邵"]],
    ["a book, of which nobody asks", "《河边》：人多。", []],
  ])("%s", (_, line, labels) => {
    expect(labelsOf(`${TALK}\n${line}\n\n${TALK}`)).toEqual(["林晓", "周墨", ...labels]);
  });

  it("asks like several others", () => {
    const asked = ["河边", "书店", "桥头"].map((name) => lines(`${name}：开门吗？`, "发言人：开门。"));
    expect(labelsOf(`发言人：早。\n\n${asked.join("\n")}`)).toEqual(["发言人", "河边", "书店", "桥头"]);
    expect(labelsOf(`发言人：早。\n\n${asked[0]}`)).toEqual(["发言人"]);
  });
});

describe("what sets a name off", () => {
  it.each<[string, string, string[]]>([
    ["a bar", lines("主持人｜早吗？", "林晓｜早。", "主持人｜晚吗？", "林晓｜晚。"), ["主持人", "林晓"]],
    ["a dash after a letter", lines("Q - Early?", "A - Early.", "Q - Late?", "A - Late."), ["Q", "A"]],
    ["a full stop after a letter", lines("Q. Early?", "A. Early.", "Q. Late?", "A. Late."), ["Q", "A"]],
    ["a number and a full stop", lines("Q1. Early?", "A1. Early.", "Q2. Late?", "A2. Late."), ["Q1", "A1"]],
    ["a list of letters", lines("A. Books.", "B. Lamps.", "A. Early.", "B. Late."), []],
    [
      "white space after a letter",
      lines("MS. LAKE: Early.", "Q    Early?", "MS. LAKE: Late.", "Q    Late?"),
      ["MS. LAKE", "Q"],
    ],
    [
      "bold, and one of them asks",
      lines("**林晓** 早吗？", "**周墨** 早。", "**林晓** 晚吗？", "**周墨** 晚。"),
      ["林晓", "周墨"],
    ],
    [
      "bold, and the sentence goes on",
      lines("**Ana Ruiz** keeps it?", "**Ben Wood** opens.", "**Ana Ruiz** shuts it?", "**Ben Wood** reads."),
      [],
    ],
    ["its own line", lines("林晓", "早吗？", "周墨", "早。", "林晓", "晚吗？", "周墨", "晚。"), ["林晓", "周墨"]],
    ["brackets", lines("[Lin] Early?", "[Zhou] Early.", "[Lin] Late?", "[Zhou] Late."), ["[Lin]", "[Zhou]"]],
    ["a time", lines("林晓 0:01\n早。", "周墨 0:02\n早。"), ["林晓", "周墨"]],
    ["a slash", lines("訪／早吗？", "答／早。", "訪/ 晚吗？", "答／晚。"), ["訪", "答"]],
    [
      "a letter and a number in Chinese",
      lines("问题一、早吗？", "回复、早。", "问题二、晚吗？", "回复、晚。"),
      ["问题一", "回复"],
    ],
    ["sounds in brackets", lines("[Music] early", "[Applause] late", "[Music] early", "[Applause] late"), []],
    [
      "capitals and a full stop",
      lines("The CHAIRMAN. Early?", "Mr. SMITH. Early.", "The CHAIRMAN. Late?", "Mr. SMITH. Late."),
      ["The CHAIRMAN", "Mr. SMITH"],
    ],
  ])("%s", (_, text, labels) => {
    expect(labelsOf(text)).toEqual(labels);
  });
});

describe("one label in several shapes", () => {
  it.each<[string, string]>([
    ["bold here, plain there", "**周墨：**早。"],
    ["broken bold", "**周** **墨**：早。"],
    ["no colon", "**周墨** 早。"],
  ])("%s", (_, line) => {
    const labels = labelsOf(`${TALK}\n林晓：真的？\n\n${line}\n`);
    expect([...new Set(labels)]).toEqual(["林晓", "周墨"]);
  });

  it("initials announced once", () => {
    const text = lines("Ann Lake (AL): Early?", "Bo Reed (BR): Early.", "AL: Late?", "BR: Late.");
    expect(labelsOf(text)).toEqual(["Ann Lake", "Bo Reed", "AL", "BR"]);
  });
});

describe("names in headings", () => {
  const headings = (times: number, ask: boolean) => `## 林晓：书店${ask ? "？" : ""}\n\n早。\n\n`.repeat(times);

  it("are labels where they ask twice", () => {
    expect(labelsOf(headings(2, true))).toEqual(["林晓"]);
    expect(labelsOf(headings(1, true))).toEqual([]);
    expect(labelsOf(headings(2, false))).toEqual([]);
  });

  it("are titles although the person speaks below", () => {
    const { judged } = findLabels(passagesIn(`## 林晓\n\n${TALK}`), () => false, false);
    expect(judged.find(({ name }) => name.place === "heading")?.odds).toBeLessThan(0);
  });
});

describe("names at the beginning of list items", () => {
  it("are labels where they take turns", () => {
    expect(labelsOf("- 问：早吗？\n- 答：早。\n- 问：晚吗？\n- 答：晚。\n")).toEqual(["问", "答"]);
  });

  it("are no labels in a list of what the speakers like", () => {
    expect(labelsOf(`${TALK}\n- 林晓：三本\n- 小说：两架\n- 周墨：五本，够吗？\n`)).toEqual(["林晓", "周墨"]);
  });
});

describe("a name with a date beside it at its first place alone", () => {
  const openings = (turns: number) => {
    const talk = Array.from({ length: turns }, () => ["河边周刊：早吗？", "周墨：早。"]).flat();
    const passages = passagesIn(lines("河边周刊 · 2025-04-03 08:12\n店主是周墨。", ...talk));
    const labels = findLabels(passages, () => false, false);
    return passages.flatMap((one) => (one.kind === "whole" ? [] : labelsIn(one, labels))).length;
  };

  it("is a byline, where it is a label twice below", () => {
    expect(openings(2)).toBe(4);
    expect(openings(1)).toBe(3);
  });
});

it("what an account sends is its own, and begins with no label", () => {
  const chat = (words: string) => `Ann Lake  09:0${words}\n`;
  const sent = ["1\n问：早吗？", "2\n早。", "3\n问：晚吗？", "4\n晚。"].map(chat).join("\n");
  const passages = passagesIn(`${sent}\n${sent.replaceAll("Ann Lake", "Bo Reed")}`);
  const labels = findLabels(passages, () => false, false);
  const found = passages.flatMap((one) => (one.kind === "whole" ? [] : labelsIn(one, labels)));
  expect(new Set(found.map(({ name }) => name))).toEqual(new Set(["Ann Lake", "Bo Reed"]));
});
