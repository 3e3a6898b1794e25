import { expect, test } from "vitest";
import { SpeakerId } from "../../schema/ids";
import { speakersNamed } from "./filter-names";

const speakers = [
  { id: SpeakerId.parse("fei-fei-li"), name: { zh: "李飞飞", en: "Fei-Fei Li" }, aliases: [] },
  { id: SpeakerId.parse("yann-lecun"), name: { zh: "杨·勒昆", en: "Yann LeCun" }, aliases: ["勒昆", "嘉宾Yann LeCun"] },
  { id: SpeakerId.parse("lex-fridman"), name: { en: "Lex Fridman" }, aliases: ["弗里德曼"] },
];

test.each([
  ["勒昆", ["yann-lecun"]],
  ["LeCun", ["yann-lecun"]],
  ["yann", ["yann-lecun"]],
  ["Ｙａ", ["yann-lecun"]],
  ["fei-f", ["fei-fei-li"]],
  ["弗里", ["lex-fridman"]],
  ["l", ["fei-fei-li", "yann-lecun", "lex-fridman"]],
  ["ann", []],
  [" ", ["fei-fei-li", "yann-lecun", "lex-fridman"]],
])("%j offers %j", (typed, expected) => {
  expect(speakersNamed(speakers, typed).map(({ id }) => id)).toEqual(expected);
});
