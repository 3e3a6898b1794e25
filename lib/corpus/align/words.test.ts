import { describe, expect, it } from "vitest";
import { chineseTokens } from "./chinese";
import { englishTokens, stem } from "./english";
import { makeLexicon, NO_LEXICON } from "./lexicon";
import { chineseUnit, englishUnit } from "./units";

const LEXICON = makeLexicon([
  ["書店", "书店", "shu1 dian4", ["bookstore", "CL:家[jia1]", "shop (for books)"]],
  ["書", "书", "shu1", "book; letter"],
  ["店主", "店主", "dian4 zhu3", ["variant of 主[zhu3]", "see 店", "surname Dian", "used in 店主"]],
  ["人心不足蛇吞象", "人心不足蛇吞象", "", "greed"],
  ["人心不足蛇吞象呀呀", "人心不足蛇吞象呀呀", "", "too long"],
  ["乾", "干", "gan1", "dry"],
  ["幹", "干", "gan4", "to do"],
]);

describe("a lexicon", () => {
  it("gives the senses of a word, simplified or traditional, without what is no sense", () => {
    expect(LEXICON.senses("书店")).toEqual(["bookstore", "shop"]);
    expect(LEXICON.senses("書")).toEqual(["book; letter"]);
    expect(LEXICON.senses("店主")).toEqual([]);
    expect(LEXICON.senses("干")).toEqual(["dry", "to do"]);
    expect(LEXICON.senses("河")).toEqual([]);
  });

  it("knows words of up to eight characters", () => {
    expect(LEXICON.has("人心不足蛇吞象")).toBe(true);
    expect(LEXICON.has("人心不足蛇吞象呀呀")).toBe(false);
    expect([LEXICON.longest, NO_LEXICON.has("书"), NO_LEXICON.senses("书")]).toEqual([8, false, []]);
  });
});

describe("the words of a Chinese text", () => {
  it.each<[string, string[]]>([
    ["书店", ["书店"]],
    ["书店的书，也在河边。", ["书店", "书", "河", "边"]],
    ["Books 和 Ada 的书", ["book", "ada", "书"]],
    ["2019年", ["#2019", "年"]],
    ["三十本书", ["#30", "本", "书"]],
    ["人心不足蛇吞象", ["人心不足蛇吞象"]],
    ["𠮷书", ["𠮷", "书"]],
    ["！？ ", []],
  ])("%s", (text, tokens) => {
    expect(chineseTokens(text, LEXICON)).toEqual(tokens);
  });
});

describe("the words of an English text", () => {
  it.each<[string, string[]]>([
    [
      "a the of off through further why what yours himself been doing would could yes also any such sth re because etc",
      [],
    ],
    ["The shop's books, they’re dear.", ["shop", "book", "dear"]],
    ["In 2019, 1,200 readers came", ["#2019", "#1200", "reader", "com"]],
    ["twenty books", ["#20", "book"]],
    ["12,000 books,3rd shelf, 4,", ["#12000", "book", "#3", "shelf", "#4"]],
    ["the shops' keeper's, she'd 'twas", ["shop", "keeper", "twa"]],
    [
      "went given known wrote built spoke kept paid taught grew driven broken understood forgot men lives better worst",
      [
        "go",
        "giv",
        "know",
        "writ",
        "build",
        "speak",
        "keep",
        "pay",
        "teach",
        "grow",
        "driv",
        "break",
        "understand",
        "forget",
        "man",
        "lif",
        "good",
        "bad",
      ],
    ],
  ])("%s", (text, tokens) => {
    expect(englishTokens(text)).toEqual(tokens);
  });

  it.each([
    ["books", "book"],
    ["stories", "stori"],
    ["story", "stori"],
    ["boxes", "box"],
    ["classes", "class"],
    ["glass", "glass"],
    ["bus", "bus"],
    ["planned", "plan"],
    ["planning", "plan"],
    ["making", "mak"],
    ["make", "mak"],
    ["ring", "ring"],
    ["string", "string"],
    ["red", "red"],
    ["used", "used"],
    ["quickly", "quick"],
    ["go", "go"],
    ["bee", "bee"],
    ["tree", "tre"],
  ])("%s is known as %s", (word, base) => {
    expect(stem(word)).toBe(base);
  });
});

describe("the size of a unit", () => {
  it("is its Chinese characters, three Latin letters being one, or its English letters", () => {
    expect(chineseUnit("书店abc", NO_LEXICON).size).toBe(3);
    expect(chineseUnit("书店19。", NO_LEXICON).size).toBeCloseTo(2 + 2 / 3);
    expect(englishUnit("A shop, 2019!").size).toBe(9);
  });

  it("goes with what it shows: a question, a quotation", () => {
    expect(chineseUnit("书？", NO_LEXICON)).toMatchObject({ asks: true, quotes: false });
    expect(chineseUnit("「书」", NO_LEXICON)).toMatchObject({ asks: false, quotes: true });
    expect(englishUnit('"A book?"')).toMatchObject({ asks: true, quotes: true });
  });
});
