import { describe, expect, it } from "vitest";
import { passagesIn } from "../fixtures/read";
import { cutExaminations, examinationIn } from "./examinations";

describe("a line before the questions of one party", () => {
  it.each<[string, string | null]>([
    ["EXAMINATION", null],
    ["DIRECT EXAMINATION (Continued)", null],
    ["CROSS-EXAMINATION", null],
    ["Further redirect examination by Mr. Tovey:", "Mr. Tovey"],
    ["BY MS. ARDELL:", "MS. ARDELL"],
    ["  BY THE COURT:", "THE COURT"],
  ])("is %s", (line, by) => {
    expect(examinationIn(line)).toEqual({ by });
  });

  it.each([
    "By Ann Ardell",
    "BY MS. ARDELL",
    "By the river:",
    "The examination was short.",
    "Examination.",
    "An examination by Mr. Tovey:",
  ])("is not %s", (line) => {
    expect(examinationIn(line)).toBeNull();
  });

  it("is cut out of a paragraph, and nothing else is", () => {
    const [passage] = passagesIn("Go ahead.\nCROSS-EXAMINATION\nBY MS. LAKE:\nQ.  Who was there?\n");
    const cut = passage === undefined ? [] : cutExaminations(passage);
    expect(cut.map(({ words }) => words.text)).toEqual([
      "Go ahead.",
      "CROSS-EXAMINATION",
      "",
      "BY MS. LAKE:",
      "Q.  Who was there?",
    ]);
    const [plain] = passagesIn("Go ahead.\nBy then it was late.\n");
    expect(plain === undefined ? [] : cutExaminations(plain)).toEqual([plain]);
  });
});
