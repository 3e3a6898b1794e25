import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "./sentences";

const cut = (text: string, lang: "zh" | "en") =>
  splitSentences(text, lang).map(([start, end]) => text.slice(start, end));

describe("splitSentences", () => {
  it.each([
    ["他说：“我来了。你呢？”“好！”她答道。", ["他说：“我来了。", "你呢？”", "“好！”她答道。"]],
    ["走了……没有回头！！真的吗？！", ["走了……没有回头！！", "真的吗？！"]],
    ["“为什么？”的问题（见下文。还有）没人答。", ["“为什么？”的问题（见下文。还有）没人答。"]],
    ["涨了 3.5%。然后呢", ["涨了 3.5%。", "然后呢"]],
  ])("Chinese: %s", (text, sentences) => {
    expect(cut(text, "zh")).toEqual(sentences);
  });

  it.each([
    ["Mr. J. P. Smith paid $3.5 billion. It was much.", ["Mr. J. P. Smith paid $3.5 billion.", "It was much."]],
    ["He lives in the U.S. The deal ended.", ["He lives in the U.S.", "The deal ended."]],
    ["“Really?” he asked. “Yes!” Tom Brown said.", ["“Really?” he asked.", "“Yes!” Tom Brown said."]],
    ["So... what? It fell (see p. 4. It is long) again.", ["So... what?", "It fell (see p. 4. It is long) again."]],
  ])("English: %s", (text, sentences) => {
    expect(cut(text, "en")).toEqual(sentences);
  });

  it("loses no character but white space", () => {
    const text = fc.string({ unit: fc.constantFrom(..."河水。！？…“”（）.?!\"' Ab1\n"), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom("zh", "en"), (words, lang) => {
        expect(cut(words, lang).join("").replace(/\s/g, "")).toBe(words.replace(/\s/g, ""));
      }),
      { numRuns: 500 },
    );
  });
});
