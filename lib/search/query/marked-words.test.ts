import { expect, test } from "vitest";
import { markedWords } from "./marked-words";
import { parseQuery } from "./query";

const terms = (typed: string) => parseQuery(typed).wanted.map(({ text, prefix }) => ({ text, prefix }));

test.each(["世界模型 JEPA", '"open source" invent', "「开源」 Kai-Fu", "don't AI", "🙂"])(
  "the words of %j parse to its terms",
  (typed) => {
    const written = markedWords(parseQuery(typed).wanted);
    expect(terms(written).toSorted((a, b) => (a.text < b.text ? -1 : 1))).toEqual(
      terms(typed).toSorted((a, b) => (a.text < b.text ? -1 : 1)),
    );
  },
);

test("of many words, as many as fit into an address, and of a long one its beginning", () => {
  const many = Array.from({ length: 300 }, (_, at) => `word${at}`).join(" ");
  const written = markedWords(parseQuery(many).wanted);
  expect(written.length).toBeLessThan(1000);
  expect(terms(written).length).toBeGreaterThan(60);
  expect(markedWords(parseQuery("世".repeat(500)).wanted)).toMatch(/^"世{100,111}$/);
});
