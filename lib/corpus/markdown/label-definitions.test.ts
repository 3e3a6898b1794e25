import { expect, it } from "vitest";
import { textsIn } from "../fixtures/read";

const shown = (text: string) => textsIn(`${text}\n\n早。\n`).map(({ words }) => words.text);

it.each([
  ["[Host]: https://example.org/a", []],
  ["[Host]: www.example.org", []],
  ["[Host]: <a b.png>", []],
  ["[Host]: </ruby>", ["[Host]: </ruby>"]],
  ["[Host]: Welcome.", ["[Host]: Welcome."]],
  ["[Host]: www.example.org，书店在河边。", ["[Host]: www.example.org，书店在河边。"]],
])("%s is a definition, or what a host says", (text, words) => {
  expect(shown(text)).toEqual([...words, "早。"]);
});
