import { describe, expect, it } from "vitest";
import type { Edition } from "../../schema/schema";
import { sampleInterview } from "../testing/sample";
import { editionNote } from "./edition-notes";

const note = (...editions: Edition[]) => editionNote({ ...sampleInterview(), editions });

describe("editionNote", () => {
  it("names the original and what the translation was made from", () => {
    expect(note({ lang: "zh", kind: "published-translation", of: "en" }, { lang: "en", kind: "original" })).toEqual({
      zh: "中文是已发表译文，译自英文。英文是原文。",
      en: "The Chinese is a published translation from the English. The English is the original.",
    });
  });

  it("says that there is only one language, and that the original is not included", () => {
    expect(note({ lang: "zh", kind: "published-translation", of: "en" })).toEqual({
      zh: "只有中文。中文是已发表译文，译自英文，原文未收入。",
      en: "In Chinese only. The Chinese is a published translation from the English, which is not included here.",
    });
  });

  it("does not guess what a translation was made from", () => {
    expect(note({ lang: "en", kind: "unofficial-translation" }).en).toBe(
      "In English only. The English is an unofficial translation.",
    );
  });
});
