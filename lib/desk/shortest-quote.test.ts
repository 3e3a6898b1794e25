import fc from "fast-check";
import { expect, it } from "vitest";
import { findQuoteAmong } from "../corpus/sidecar/find-quote";
import { makeSource } from "../corpus/text/source";
import { placeOfSentence, shortestQuote } from "./shortest-quote";

const quote = (text: string, offset = 0, other = "") =>
  shortestQuote(makeSource("source.md", text), offset, [makeSource("source.md", text), makeSource("en.md", other)]);

it("a quotation is ten letters long, or as long as it takes to stand in the files once, on one line", () => {
  expect(quote("河边的书店开了整整十年了，从不关门。")).toBe("河边的书店开了整整十");
  expect(quote("整整十年。\n以后呢")).toBe("整整十年。");
  expect(quote("整整十年前的那一个冬天很冷\n整整十年前的那一个冬天很暖")).toBe("整整十年前的那一个冬天很冷");
  expect(quote("In the winter of 2012 it was cold.")).toBe("In the winter");
  expect(quote("In 2012345, it was cold.")).toBe("In 2012345");
  expect(quote("十年。\n十年。")).toBeNull();
  expect(quote("十年。", 0, "十年。")).toBeNull();
  expect(quote("\n十年。")).toBeNull();
});

it("whatever is quoted is found where it was quoted", () => {
  const text = fc
    .array(fc.constantFrom("十年", "河", "𠮷", "a ", " ", "\n", "b"), { maxLength: 40 })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, text, fc.nat(), (own, other, n) => {
      const files = [makeSource("source.md", own), makeSource("en.md", other)] as const;
      const offset = own.length === 0 ? 0 : n % own.length;
      const words = shortestQuote(files[0], offset, files);
      if (words === null) return;
      const found = findQuoteAmong(files, words, { file: "interview.yml", line: 1, column: 1 });
      expect(found).toEqual({ source: files[0], offset });
    }),
  );
});

it("a sentence is found by as much of it as tells it from those beside it, and not at all where nothing does", () => {
  const paragraph = "I think it rained. I think we **stayed**. Yes. Yes.";
  const source = makeSource("source.md", `Q: I think we stayed?\n\nA: ${paragraph}\n`);
  const start = source.text.indexOf(paragraph);
  const place = (sentence: string) => placeOfSentence(source, [start, start + paragraph.length], sentence);
  expect(place("I think we stayed.")).toBe(source.text.indexOf("I think we **"));
  expect(place("I think it rained.")).toBe(start);
  expect(place("Yes.")).toBeNull();
  expect(place("It snowed.")).toBeNull();
});
