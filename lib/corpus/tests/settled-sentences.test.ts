import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";

const EDITIONS = "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]\n";
const SOURCE = `# 书店

问：开了多久？

答：整整十年。**河水**涨到了门口。我们把书都搬到楼上。

那年冬天很冷。

Q: How long has it been open?

A: Ten whole years. The river rose. It came to the door. We carried all the books upstairs.

That winter was cold.
`;

/** The pairs of sentences of the first paragraph that is answered, and what is reported. */
function built(sidecar: string) {
  const { interviews, problems } = buildOne({ source: SOURCE, sidecar: `${EDITIONS}${sidecar}` });
  const turns = interviews.flatMap(({ sections }) => sections.flatMap((section) => section.turns));
  const row = turns.find(({ kind }) => kind === "answer")?.rows[0];
  const text = (lang: "zh" | "en", places: readonly (readonly [number, number, number])[]) =>
    places.map(([block, start, end]) => row?.[lang][block]?.text.slice(start, end)).join(" + ");
  return {
    sentences: row?.sentences?.map(({ zh, en, match }) => `${text("zh", zh)} | ${text("en", en)} | ${match}`) ?? [],
    reported: problems.flatMap(({ rule, place }) => (rule.startsWith("quote") ? [`${place.line} ${rule}`] : [])),
  };
}

describe("sentences that an editor settled", () => {
  it("are a pair, sure, with words quoted as they stand in the source", () => {
    const { sentences, reported } = built(
      'sentences:\n  - { zh: ["**河水**涨", 我们把书], en: [The river, It came, We carried] }\n',
    );
    expect(sentences).toEqual([
      expect.stringMatching(/^整整十年。 \| Ten whole years\. \|/),
      "河水涨到了门口。 + 我们把书都搬到楼上。 | The river rose. + It came to the door. + We carried all the books upstairs. | sure",
    ]);
    expect(reported).toEqual([]);
  });

  it("may have no counterpart", () => {
    const { sentences } = built(
      "sentences:\n  - { zh: [整整], en: [] }\n  - { zh: [], en: [Ten whole] }\n  - { zh: [我们把书], en: [We carried] }\n",
    );
    expect(sentences).toContain("整整十年。 |  | missing");
    expect(sentences).toContain(" | Ten whole years. | missing");
    expect(sentences).toContain("我们把书都搬到楼上。 | We carried all the books upstairs. | sure");
  });

  it("are an error where they cross, or are not in one pair of paragraphs", () => {
    const crossing = "sentences:\n  - { zh: [整整], en: [We carried] }\n  - { zh: [我们把书], en: [Ten whole] }\n";
    expect(built(crossing).reported).toEqual(["3 quote-not-usable", "4 quote-not-usable"]);
    expect(built("sentences: [{ zh: [整整], en: [That winter] }]\n").reported).toEqual(["2 quote-not-usable"]);
    expect(built("sentences: [{ zh: [没有的话], en: [] }]\n").reported).toContain("2 quote-not-found");
  });
});
