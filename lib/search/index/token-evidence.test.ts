import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "../fold/fold";
import { occursIn } from "../match/occurrences";
import { parseQuery } from "../query/query";
import { text } from "../testing/corpora";
import { turn } from "../testing/turns";
import { FiledTurns } from "./filed-turns";
import { tokenEvidence } from "./token-evidence";

const filedUnder = (said: string) => {
  const filed = new FiledTurns();
  filed.add(0, turn(0, [said]));
  return [...filed.postings.zh.tokens()];
};
const askedFor = (typed: string) => parseQuery(typed).wanted.flatMap((term) => tokenEvidence(term).tokens);

test("Chinese is filed by characters and pairs, words whole", () => {
  expect(filedUnder("AI世界模 Kai").sort()).toEqual(["ai", "世", "界", "模", "世界", "界模", "kai"].sort());
  expect(filedUnder("吉𠮷吉").sort()).toEqual(["吉", "𠮷", "吉𠮷", "𠮷吉"].sort());
});

test("a term looks up pairs, whole words, and the prefix that may continue", () => {
  expect(askedFor("世界模 artific")).toEqual(["世界", "界模", "artific*"]);
  expect(askedFor("Kai-Fu")).toEqual(["kai", "fu*"]);
});

test("a phrase of frequent words looks up its pairs", () => {
  expect(filedUnder("It is what — 它 it is").sort()).toEqual(["it", "is", "what", "它", "it+is", "is+what"].sort());
  expect(askedFor('"it is what it is"')).toEqual(["it+is", "is+what", "what+it"]);
  expect(askedFor('"know what it is"')).toEqual(["know", "what+it", "it+is"]);
  expect(askedFor("it-is-w")).toEqual(["it+is", "w*"]);
  expect(askedFor("so it")).toEqual(["so", "it*"]);
});

test("a single character is looked up as itself, whatever its code", () => {
  expect(askedFor("模 𠮷")).toEqual(["模", "𠮷"]);
});

test("a text that holds a term is filed under every token of the term", () => {
  const pieces = fc.record({ text, start: fc.nat(23), end: fc.nat(23), quoted: fc.boolean() });
  fc.assert(
    fc.property(pieces, ({ text, start, end, quoted }) => {
      const piece = text.slice(Math.min(start, end), Math.max(start, end) + 1);
      const tokens = filedUnder(text);
      for (const term of parseQuery(quoted ? `"${piece}"` : piece).wanted) {
        if (!occursIn([foldText(text)], term)) continue;
        for (const token of tokenEvidence(term).tokens) {
          const begins = token.endsWith("*") ? token.slice(0, -1) : null;
          expect(tokens.some((one) => (begins === null ? one === token : one.startsWith(begins)))).toBe(true);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
