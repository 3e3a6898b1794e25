import { expect, it } from "vitest";
import { textsIn } from "../fixtures/read";

const cue = (second: number, ...lines: readonly string[]) =>
  `${second}\n00:00:0${second},000 --> 00:00:0${second},900\n${lines.join("\n")}\n`;
const words = (text: string) => textsIn(text).map((passage) => passage.words.text);

it("a dash below the times of a subtitle is no list, where there are two of them", () => {
  expect(words(`${cue(1, "- 早吗？", "- 早。")}\n${cue(2, "- 晚吗？")}`)).toEqual(["- 早吗？", "- 早。", "- 晚吗？"]);
  // One alone may be quoted, above a list.
  expect(words(cue(1, "- 早吗？", "- 早。")).join()).not.toContain("早");
});

it("nothing is added to code that shows a subtitle", () => {
  const subtitle = `${cue(1, "- 早吗？")}\n${cue(2, "- 晚吗？")}`;
  expect(textsIn(`\`\`\`\n${subtitle}\`\`\`\n\n早。\n`).map((passage) => passage.words.text)).toEqual(["早。"]);
});
