import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import STCharacters from "opencc-js/dict/STCharacters";
import { expect, test } from "vitest";
import { formsOf } from "./traditional-forms";

const LISTS = join(import.meta.dirname, "..", "vocabulary");
/** OpenCC's most common traditional form of each character. */
const openCC = new Map(STCharacters.split("|").map((pair) => [pair.charAt(0), pair.charAt(2)]));

test("every character of the word lists has the traditional form that OpenCC gives it", () => {
  const words = readdirSync(LISTS).map((file) => readFileSync(join(LISTS, file), "utf8"));
  const characters = [...new Set(words.join("").match(/\p{Script=Han}/gu))];
  expect(characters.length).toBeGreaterThan(500);
  expect(characters.filter((one) => !formsOf(one).includes(openCC.get(one) ?? one))).toEqual([]);
});
