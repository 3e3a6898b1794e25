import { describe, expect, it } from "vitest";
import type { Row } from "../../schema/schema";
import { leadOf } from "./lead";

const row = (html: string): Row => ({
  id: html,
  zh: [],
  en: [
    {
      html,
      text: html.replace(/<[^>]*>/g, ""),
      edition: "original",
      lang: "en",
      file: "source.md",
      line: 1,
      span: [0, 1],
    },
  ],
});
const lead = (...paragraphs: string[]) => leadOf(paragraphs.map(row), "en");
const INTRODUCTION = "<p>The ferry stops for good this winter.</p>";

describe("the preview of what stands before the text", () => {
  it.each([
    ["a link to the source", '<p>Source: <a href="https://example.org/">The ferry stops</a></p>'],
    ["an address", "<p>https://example.org/2025/ferry</p>"],
    ["the name of a file", "<p>ferry-final.docx</p>"],
    ["a rule", "<p>* * *</p>"],
  ])("does not begin with %s", (_, first) => {
    expect(lead(first, INTRODUCTION)).toBe("The ferry stops for good this winter.");
  });

  it("begins with words that have a link among them", () => {
    const words = '<p>The ferry, <a href="https://example.org/">built in 1912</a>, stops for good this winter.</p>';
    expect(lead(words)).toBe("The ferry, built in 1912, stops for good this winter.");
  });

  it("is cut where it would be longer than two lines of a phone", () => {
    const cut = lead(`<p>${"The ferry stops for good, says the man at the helm. ".repeat(4)}</p>`);
    expect(cut.length).toBeLessThanOrEqual(82);
    expect(cut).toMatch(/…$/);
  });

  it("is empty where nothing says anything", () => {
    expect(lead("<p>https://example.org/</p>")).toBe("");
    expect(leadOf([row(INTRODUCTION)], "zh")).toBe("");
  });
});
