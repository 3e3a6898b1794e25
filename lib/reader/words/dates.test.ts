import { describe, expect, it } from "vitest";
import { dateWords } from "./dates";

describe("dateWords", () => {
  it("formats the date in both languages without leading zeros", () => {
    expect(dateWords("2025-02-07")).toEqual({ zh: "2025年2月7日", en: "7 February 2025" });
    expect(dateWords("2024-12-24")).toEqual({ zh: "2024年12月24日", en: "24 December 2024" });
  });

  it("rejects invalid dates", () => {
    expect(() => dateWords("2025-13-01")).toThrow(RangeError);
    expect(() => dateWords("2025-02")).toThrow(RangeError);
  });
});
