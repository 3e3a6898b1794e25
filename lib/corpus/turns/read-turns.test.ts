import { expect, it } from "vitest";
import { buildOne } from "../fixtures/build";

it("one paragraph between a heading and the next label leads in; with two, the heading stands inside an answer", () => {
  const kinds = (paragraphs: number, words = "那一年涨水。") => {
    const lead = `${words}\n\n`.repeat(paragraphs);
    const source = `问：早吗？\n\n答：早。\n\n## 河边\n\n${lead}问：晚吗？\n\n答：晚。\n`;
    const sections = buildOne({ source }).interviews.flatMap((interview) => interview.sections);
    return sections.map(({ heading, turns }) => [heading?.zh ?? "", ...turns.map(({ kind }) => kind)].join(" "));
  };
  expect(kinds(1)).toEqual([" question answer", "河边 editorial question answer"]);
  expect(kinds(1, "The river rose that year.")).toEqual(kinds(1));
  expect(kinds(2)).toEqual([" question answer question answer"]);
});
