import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./fold";
import { occursIn } from "./occurrences";
import { parseQuery } from "./query";
import { text } from "./testing/corpora";
import { tokensOfTerm, tokensOfText } from "./tokens";

test("Chinese is filed by characters and pairs, words whole and by their beginnings", () => {
  expect([...tokensOfText(["ai世界模 kai"])].sort()).toEqual(
    ["ai", "a*", "ai*", "世", "界", "模", "世界", "界模", "kai", "k*", "ka*", "kai*"].sort(),
  );
});

test("a term asks for pairs, whole words, and the beginning of the word that may go on", () => {
  const [first, last] = parseQuery("世界模 artific").wanted;
  expect(first && tokensOfTerm(first)).toEqual(["世界", "界模"]);
  expect(last && tokensOfTerm(last)).toEqual(["art*"]);
  expect(parseQuery("Kai-Fu").wanted.flatMap(tokensOfTerm)).toEqual(["kai", "fu*"]);
});

test("a lone character asks for itself, whatever its code", () => {
  const terms = parseQuery("模 𠮷").wanted;
  expect(terms.flatMap(tokensOfTerm)).toEqual(["模", "𠮷"]);
});

test("a text that holds a term has every token of the term", () => {
  const pieces = fc.record({ text, start: fc.nat(23), end: fc.nat(23), quoted: fc.boolean() });
  fc.assert(
    fc.property(pieces, ({ text, start, end, quoted }) => {
      const paragraph = foldText(text);
      const piece = text.slice(Math.min(start, end), Math.max(start, end) + 1);
      const tokens = tokensOfText([paragraph]);
      for (const term of parseQuery(quoted ? `"${piece}"` : piece).wanted) {
        if (occursIn([paragraph], term)) expect([...tokens]).toEqual(expect.arrayContaining(tokensOfTerm(term)));
      }
    }),
    { seed: 20261121, numRuns: 1000 },
  );
});
