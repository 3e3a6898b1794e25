import { expect, test } from "vitest";
import { SpeakerId } from "../../schema/ids";
import type { Held } from "../../schema/quotation";
import { heldWords } from "./verdicts";

const held: Held = {
  speaker: { id: SpeakerId.parse("lin-xia"), name: { zh: "林夏", en: "Lin Xia" }, aliases: [] },
  interviews: 2,
  turns: 30,
  words: { zh: 800, en: 0 },
  translated: { zh: 0, en: 500 },
};

test("how much there is of a person, in originals and translations", () => {
  expect(heldWords(held)).toEqual({
    zh: "没有找到，不等于没有说过：林夏的话，这里只有 2 篇访谈里的 30 段，原文中文 800 字，译文英文 500 词。",
    en: "Not found is not the same as never said: of Lin Xia there are only 30 passages in 2 interviews, 800 Chinese characters in the original, 500 English words in translation.",
  });
});

test("of everybody, and of somebody of whom there is nothing", () => {
  expect(heldWords({ ...held, speaker: null, turns: 1, interviews: 1, translated: { zh: 0, en: 0 } })).toEqual({
    zh: "没有找到，不等于没有说过：这里只有 1 篇访谈里的 1 段，原文中文 800 字。",
    en: "Not found is not the same as never said: there is only 1 passage in 1 interview, 800 Chinese characters in the original.",
  });
  const nothing = { ...held, interviews: 0, turns: 0, words: { zh: 0, en: 0 }, translated: { zh: 0, en: 0 } };
  expect(heldWords(nothing)).toEqual({
    zh: "没有找到，不等于没有说过：林夏的话，这里一段也没有。",
    en: "Not found is not the same as never said: of Lin Xia there is nothing here.",
  });
});
