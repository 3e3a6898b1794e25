import { expect, test } from "vitest";
import { foldText } from "../fold/fold";
import { pinyinPatterns } from "./pinyin";
import { pinyinTable } from "./pinyin-readings";
import { PINYIN } from "./pinyin-table";

const TEXT = "人工智能，李飞飞在西安；旅行，女儿，银行，行为";
const read = (typed: string) => pinyinPatterns(foldText(typed)).flatMap((pattern) => TEXT.match(pattern) ?? []);

test.each([
  ["rengongzhineng", ["人工智能"]],
  ["rén gōng zhì néng", ["人工智能"]],
  ["lifeifei", ["李飞飞"]],
  ["Li Feifei", ["李飞飞"]],
  ["xian", ["西安"]],
  ["xi'an", ["西安"]],
  ["lvxing", ["旅行"]],
  ["lǚxíng", ["旅行"]],
  ["nüer", ["女儿"]],
  ["yinhang", ["银行"]],
  ["xingwei", ["行为"]],
  ["li", []],
  ["zzz", []],
  ["ren工", []],
  ["", []],
])("%j is read as %j", (typed, words) => {
  expect(read(typed)).toEqual(words);
});

test("a name of ten syllables is divided, a longer one is not", () => {
  expect(pinyinPatterns("ma".repeat(10))).toHaveLength(1);
  expect(pinyinPatterns("ma".repeat(11))).toEqual([]);
  expect(pinyinPatterns("a".repeat(4000))).toEqual([]);
});

test("the shipped table is pinyin-pro's", () => {
  expect(PINYIN).toBe(pinyinTable());
});
