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

it("a text whose last line looks like a heading begins at its beginning", () => {
  const { interviews } = buildOne({
    source: "河边有一家书店。\n\n书店开了十年。\n\n完\n===\n",
    sidecar: "title: { zh: 书店 }\n",
  });
  const turns = interviews[0]?.sections.flatMap((section) => section.turns) ?? [];
  expect(turns.flatMap(({ rows }) => rows.flatMap(({ zh }) => zh.map(({ text }) => text)))).toEqual([
    "河边有一家书店。",
    "书店开了十年。",
  ]);
});
