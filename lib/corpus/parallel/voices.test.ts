import { expect, it } from "vitest";
import { passagesIn } from "../fixtures/read";

it("the voices of WebVTT cues become paragraphs, marked with their names", () => {
  const text = [
    "00:01.000 --> 00:04.000\n<v Ann Lake>Who lit the lamp?\n",
    "2\n00:05.000 --> 00:08.000 align:start\n<v.loud 林晓>是我<b>姨妈</b>。</v>\n<v Ann Lake>Really?\nYes?\n",
  ].join("\n");
  expect(passagesIn(text).map(({ words, component, time }) => [words.text, component?.attributes.name, time])).toEqual([
    ["Who lit the lamp?", "Ann Lake", "00:01.000 --> 00:04.000"],
    ["是我姨妈。", "林晓", "00:05.000 --> 00:08.000"],
    ["Really?\nYes?", "Ann Lake", undefined],
  ]);
});
