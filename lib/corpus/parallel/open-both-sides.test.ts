import { describe, expect, it } from "vitest";
import { passagesIn } from "../fixtures/read";
import type { Passage } from "../markdown/passages";
import { openBothSides } from "./open-both-sides";

const OPENS = { label: "林夏", printed: "林夏", alias: null, voice: null, time: null, start: 0 };

/** Passages of one printed row: the language, then the words; with an asterisk where a turn is known to begin. */
function opened(...lines: string[]): string[] {
  const passages = lines.map((line): Passage => {
    const [, lang = "", mark, words = ""] = /^(zh|en)(\*?) (.*)$/.exec(line) ?? [];
    const [passage = expect.fail()] = passagesIn(words);
    return {
      ...passage,
      printedRow: { unit: 1, lang: lang === "zh" ? "zh" : "en" },
      ...(mark === "*" ? { opens: OPENS } : {}),
    };
  });
  return openBothSides(passages).flatMap(({ opens, words }) => (opens === undefined ? [] : [words.text]));
}

describe("a turn that one side of a printed row opens is opened on the other", () => {
  it.each([
    ["by either", ["zh* 开了。", "en It has."], ["开了。", "It has."]],
    ["", ["zh 开了。", "en* It has."], ["开了。", "It has."]],
    ["unless both do", ["zh* 开了。", "zh 十年。", "en It has.", "en* Ten years."], ["开了。", "Ten years."]],
    ["in the same place", ["zh 开了。", "zh* 十年。", "en It has.", "en Ten years."], ["十年。", "Ten years."]],
    [
      "in the place with as many words before it, if one side has more paragraphs",
      ["zh 开了很久很久。", "zh* 十年。", "en It has been open", "en for a very long time.", "en Ten years."],
      ["十年。", "Ten years."],
    ],
    [
      "",
      ["zh* 开了很久很久。", "zh 十年。", "en It has been open", "en for a very long time.", "en Ten years."],
      ["开了很久很久。", "It has been open"],
    ],
    [
      "once where two turns would be opened there",
      ["zh* 开。", "zh* 关。", "en It has been closed."],
      ["开。", "关。", "It has been closed."],
    ],
    ["and nowhere if there is nothing", ["zh* 开了。", "zh 十年。"], ["开了。"]],
  ])("%s", (_, lines, words) => {
    expect(opened(...lines)).toEqual(words);
  });
});
