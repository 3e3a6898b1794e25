import { describe, expect, it } from "vitest";
import { SpeakerId } from "../../schema/ids";
import { inLanguage, inOneLine, speakerName, speakerNames } from "./names";

describe("inLanguage", () => {
  it("gives the requested language", () => {
    expect(inLanguage({ zh: "李开复", en: "Kai-Fu Lee" }, "en")).toEqual({ text: "Kai-Fu Lee", lang: "en" });
  });

  it("gives the other language, and says which, if there is only that", () => {
    expect(inLanguage({ zh: "主持人" }, "en")).toEqual({ text: "主持人", lang: "zh" });
  });
});

describe("inOneLine", () => {
  it("puts Chinese before English, or gives a single language alone", () => {
    expect(inOneLine({ en: "Title", zh: "标题" })).toBe("标题 · Title");
    expect(inOneLine({ en: "Title" })).toBe("Title");
  });
});

describe("nameOf", () => {
  it("finds a speaker of the corpus, and falls back on the id", () => {
    const id = SpeakerId.parse("fei-fei-li");
    const names = speakerNames([{ id, name: { zh: "李飞飞" }, aliases: [] }]);
    expect(speakerName(names, id)).toEqual({ zh: "李飞飞" });
    expect(speakerName(names, SpeakerId.parse("host"))).toEqual({ en: "host" });
  });
});
