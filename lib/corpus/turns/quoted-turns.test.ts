import { expect, it } from "vitest";
import { turnsIn } from "../fixtures/read";

it("words that end where a turn begins are not the words of its label", () => {
  const settled = (at: string) =>
    turnsIn(
      "林晓：早吗？\n\n书都搬上楼了。\n周墨：我早。\n\n林晓：晚吗？\n\n周墨：晚。\n",
      `turns: [{ at: "${at}", speaker: 木匠 }]\npeople: { mu: { name: { zh: 木匠 } } }\n`,
    );
  expect(settled("书都搬上楼了。\\n")).toEqual(["林晓", "answer", "周墨", "林晓", "周墨"]);
  expect(settled("书都搬上楼了。\\n周")).toEqual(["林晓", "周墨", "林晓", "周墨"]);
});

it("in a letter of numbered questions, one that does not ask is a question, too", () => {
  const letter = [
    "> 1. Is it early?",
    "It is.",
    "> 2. Is it late?",
    "No.",
    "> 3. I ask again.",
    "Still no.",
    "> 4. And now?",
    "Now it is.",
  ];
  const kinds = ["question", "answer"];
  expect(turnsIn(letter.join("\n\n"))).toEqual([...kinds, ...kinds, ...kinds, ...kinds]);
});
