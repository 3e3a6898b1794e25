import { describe, expect, it } from "vitest";
import { SectionId } from "../../schema/ids";
import { sampleInterview, sampleTurn } from "../testing/sample";
import { tableOfContents } from "./toc";

describe("tableOfContents", () => {
  it("lists the sections with headings", () => {
    const interview = sampleInterview([sampleTurn("quest1", "question")]);
    const headed = { id: SectionId.parse("s-00000002"), heading: { zh: "提问环节" }, turns: [] };
    const entries = tableOfContents({ ...interview, sections: [...interview.sections, headed] });
    expect(entries).toEqual([{ id: "s-00000002", text: { zh: "提问环节" } }]);
  });

  it("lists the questions, in their languages, if no section has a heading", () => {
    const turns = [
      sampleTurn("quest1", "question", { zh: "为什么？", en: "Why?" }),
      sampleTurn("answer1", "answer"),
      sampleTurn("quest2", "question", { en: "And then?" }),
    ];
    expect(tableOfContents(sampleInterview(turns))).toEqual([
      { id: "quest1", text: { zh: "为什么？", en: "Why?" } },
      { id: "quest2", text: { en: "And then?" } },
    ]);
  });
});
