import { describe, expect, it } from "vitest";
import { misleadingIn } from "./misleading";

const found = (text: string) =>
  misleadingIn("source.md", text).map(
    ({ rule, place, found: { en } }) => `${place.line}:${place.column} ${rule}: ${en}`,
  );

describe("what makes a file look like another text", () => {
  it("is said once of each kind, with the first place", () => {
    expect(found("a\u202Eb\nc \u2066d\u2069 \u202Ee\n")).toEqual([
      "1:2 direction-overridden: U+202E, U+2066, U+2069 on 2 lines: 1, 2",
    ]);
    expect(found("one\nL\u0430ke and L\u0430ke\nd\u043Eg\n")).toEqual([
      '2:1 letters-mixed: "Lаke" (U+0430), and such words on 2 lines: 2, 3',
    ]);
  });

  it("is also what is piled on one letter, from nine marks on", () => {
    expect(found(`a\nb${"\u0301".repeat(9)}c\n`)).toEqual(["2:2 marks-piled: on 1 lines: 2"]);
    expect(found(`b${"\u0301".repeat(8)}c ${"\u0301a".repeat(9)}\n`)).toEqual([]);
  });

  it.each(["Лейк and Lake", "λ-calculus, 5 μm", "שלום\u200F!", "👩‍🚀", "soft\u00ADly"])("is not %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});
