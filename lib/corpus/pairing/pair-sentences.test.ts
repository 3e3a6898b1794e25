import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";

const SOURCE = `问：书店开了多久？你怕过水吗？

Q: How long has the bookshop been open? Were you ever afraid of the water?

答：开了十年。2019年河水涨到门口，我们把书搬到楼上。Ada 说：“书比我重要。”

第二天水就退了。

A: It has been open for ten years. In 2019 the river rose to the door. We carried the books upstairs. Ada said, "The books matter more than I do."

The next day the water was gone. We opened on Monday.
`;

/** The sentences of each row, as they are paired. */
function sentences(): string[][] {
  const { interviews } = buildOne({ source: SOURCE });
  const rows = interviews
    .flatMap(({ sections }) => sections)
    .flatMap(({ turns }) => turns.flatMap((turn) => turn.rows));
  return rows.map((row) =>
    (row.sentences ?? []).map(({ zh, en, match }) => {
      const words = (lang: "zh" | "en", places: typeof zh) =>
        places.map(([block, from, to]) => row[lang][block]?.text.slice(from, to)).join("|");
      return `${words("zh", zh)} = ${words("en", en)} (${match})`;
    }),
  );
}

describe("the sentences of a row", () => {
  it("are paired, and said to be sure or not", () => {
    expect(sentences()).toEqual([
      [
        "书店开了多久？ = How long has the bookshop been open? (sure)",
        "你怕过水吗？ = Were you ever afraid of the water? (sure)",
      ],
      [
        "开了十年。 = It has been open for ten years. (unsure)",
        "2019年河水涨到门口，我们把书搬到楼上。 = In 2019 the river rose to the door.|We carried the books upstairs. (unsure)",
        'Ada 说：“书比我重要。” = Ada said, "The books matter more than I do." (unsure)',
      ],
      ["第二天水就退了。 = The next day the water was gone.|We opened on Monday. (unsure)"],
    ]);
  });
});
