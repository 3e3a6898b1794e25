import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt } from "./excerpt";

describe("excerpt", () => {
  it("leaves a short text unchanged except for collapsing white space", () => {
    expect(excerpt(" 世界模型\n is  here ", 40)).toBe("世界模型 is here");
  });

  it("cuts English after a whole word and without its comma", () => {
    expect(excerpt("Necessity, they say, is the mother of invention", 21)).toBe("Necessity, they say…");
  });

  it("cuts Chinese after any character, counting two columns for each", () => {
    expect(excerpt("您这两年的工作重心", 10)).toBe("您这两年的…");
  });

  it("does not cut a Latin word inside Chinese", () => {
    expect(excerpt("我们的目标是ImageNet那样", 18)).toBe("我们的目标是…");
  });

  it("cuts a single word that does not fit", () => {
    expect(excerpt("Donaudampfschifffahrt", 5)).toBe("Donau…");
  });

  it("never splits a character, and is a prefix of the text", () => {
    const texts = fc.string({ unit: fc.constantFrom("世", "𠮷", "a", " ", "，", "B", ".") });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, columns) => {
        const cut = excerpt(text, columns);
        // Throws on half a surrogate pair.
        expect(() => encodeURIComponent(cut)).not.toThrow();
        expect(text.replace(/\s+/g, " ").trim().startsWith(cut.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});
