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
const askedFor = (typed: string) => parseQuery(typed).wanted.map((term) => tokenEvidence(term).patterns);

test("Chinese is filed by characters and pairs, words whole", () => {
  expect(filedUnder("AI世界模 Kai").sort()).toEqual(["ai", "世", "界", "模", "世界", "界模", "kai"].sort());
  expect(filedUnder("吉𠮷吉").sort()).toEqual(["吉", "𠮷", "吉𠮷", "𠮷吉"].sort());
});

test("words that signs join are filed together and apart; signs by themselves", () => {
  expect(filedUnder("don’t, e-mail").sort()).toEqual(
    ["$2019", "$2c", "$2d", "don", "dont", "e", "email", "mail", "t"].sort(),
  );
  expect(filedUnder("山姆·奥")).toContain("姆奥");
  expect(filedUnder("山姆。奥")).not.toContain("姆奥");
});

test("a term looks up pairs, whole words, and the prefix that may continue", () => {
  expect(askedFor("世界模 artific")).toEqual([[["世界", "界模"]], [["artific*"]]]);
  expect(askedFor("Kai-Fu")).toEqual([[["kaifu*"], ["kai", "fu*"]]]);
});

test("a phrase of frequent words looks up its pairs", () => {
  expect(filedUnder("It is what 它 it is").sort()).toEqual(["it", "is", "what", "它", "it+is", "is+what"].sort());
  expect(askedFor('"it is what it is"')).toEqual([[["it+is", "is+what", "what+it"]]]);
  expect(askedFor('"know what it is"')).toEqual([[["know", "what+it", "it+is"]]]);
  expect(askedFor("it-is-w")).toEqual([[["itisw*"], ["it+is", "w*"]]]);
  expect(askedFor("so it")).toEqual([[["so"]], [["it*"]]]);
});

test("words that signs join are in pairs with those beside them, together and apart", () => {
  const pairsIn = (said: string) => filedUnder(said).filter((token) => token.includes("+"));
  expect(pairsIn("That I.T. is a-t the top").sort()).toEqual(
    ["that+i", "that+it", "it+is", "is+a", "is+at", "at+the"].sort(),
  );
  expect(pairsIn("it-is, know-how to be").sort()).toEqual(["it+is", "to+be"].sort());
});

test("a single character is looked up as itself, whatever its code", () => {
  expect(askedFor("模 𠮷")).toEqual([[["模"]], [["𠮷"]]]);
});

test("a text that holds a term is filed under every token of the term", () => {
  const pieces = fc.record({ text, start: fc.nat(23), end: fc.nat(23), quoted: fc.boolean() });
  fc.assert(
    fc.property(pieces, ({ text, start, end, quoted }) => {
      const piece = [...text].slice(Math.min(start, end), Math.max(start, end) + 1).join("");
      const tokens = filedUnder(text);
      for (const term of parseQuery(quoted ? `"${piece}"` : piece).wanted) {
        if (!occursIn([foldText(text)], term)) continue;
        const isFiled = (token: string) =>
          tokens.some((one) => (token.endsWith("*") ? one.startsWith(token.slice(0, -1)) : one === token));
        expect(tokenEvidence(term).patterns.some((asked) => asked.every(isFiled))).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
