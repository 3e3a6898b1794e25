import { describe, expect, it } from "vitest";
import { makeLexicon } from "../align/lexicon";
import { learnModel } from "../align/model";
import { buildOne } from "../fixtures/build";
import { passagesIn } from "../fixtures/read";
import { ENTRIES, TALK } from "../fixtures/talk";
import { makeSource } from "../text/source";
import { makeRows } from "./pair-rows";
import { pairSentences, type SettledSentences } from "./pair-sentences";

const EDITIONS = "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]\n";
const SOURCE = `问：开了多久？

答：整整十年。

河水涨到了门口。

我们把书都搬到楼上。

Q: How long has it been open?

A: Ten whole years.

The river rose to the door.

We carried all the books upstairs.
`;

/** The rows of the answers, as text, and the rules that the build reports. */
function built(sidecar: string, source = SOURCE) {
  const { interviews, problems } = buildOne({ source, sidecar: `${EDITIONS}${sidecar}` });
  const turns = interviews.flatMap(({ sections }) => sections.flatMap((section) => section.turns));
  return {
    rows: turns
      .filter(({ kind }) => kind === "answer")
      .flatMap(({ rows }) =>
        rows.map(({ zh, en, match }) =>
          [...[zh, en].map((blocks) => blocks.map(({ text }) => text).join(" + ")), match].join(" | "),
        ),
      ),
    reported: problems.map(({ rule, place }) => `${place.line} ${rule}`),
  };
}

const YEARS = "整整十年。 | Ten whole years. | sure";

describe("a pair that an editor settled", () => {
  it("is a row, sure, and is not asked about", () => {
    const { rows, reported } = built(
      "pairs:\n  - { zh: [河水涨], en: [We carried] }\n  - { zh: [我们把书], en: [] }\n",
    );
    expect(rows).toContain("河水涨到了门口。 | We carried all the books upstairs. | sure");
    expect(rows).toContain("我们把书都搬到楼上。 |  | missing");
    expect(reported).not.toContain("2 pair-unsure");
  });

  it("may have several paragraphs on a side", () => {
    const { rows } = built(
      "pairs:\n  - { zh: [河水涨, 我们把书], en: [The river] }\n  - { zh: [], en: [We carried] }\n",
    );
    expect(rows).toEqual([
      YEARS,
      "河水涨到了门口。 + 我们把书都搬到楼上。 | The river rose to the door. | sure",
      " | We carried all the books upstairs. | missing",
    ]);
  });

  it("does not count where one of its paragraphs is in another turn", () => {
    const alone = built("").rows;
    expect(built("pairs: [{ zh: [河水涨], en: [We carried, How long] }]\n").rows).toEqual(alone);
    expect(built("pairs: [{ zh: [河水涨, 开了多久], en: [We carried] }]\n").rows).toEqual(alone);
  });

  it("is an error where two cross, or where one skips a paragraph", () => {
    expect(built("pairs:\n  - { zh: [河水涨], en: [We carried] }\n  - { zh: [我们把书], en: [The river] }\n")).toEqual({
      rows: [],
      reported: ["3 quote-not-usable", "4 quote-not-usable", "1 title-missing"],
    });
    const skipping = "pairs: [{ zh: [整整, 我们把书], en: [Ten whole] }]\n";
    expect(built(skipping)).toEqual({ rows: [], reported: ["2 quote-not-usable", "1 title-missing"] });
  });
});

describe("an image between paragraphs", () => {
  it("goes with the paragraph before it, or with the first one after it", () => {
    const { rows } = built("", SOURCE.replace("十年。\n", "十年。\n\n![店](https://example.org/a.png)\n"));
    expect(rows[0]).toBe("整整十年。 +  | Ten whole years. | sure");
  });
});

/** Their probabilities are those of `lib/corpus/align/model.test.ts`. */
describe("the pairs of a talk", () => {
  const model = learnModel([TALK], makeLexicon(ENTRIES));
  const read = (texts: readonly string[]) => passagesIn(texts.join("\n\n"));
  const context = { sourceOf: () => makeSource("source.md", ""), kindOf: () => "original" as const, model };
  const { rows } = makeRows("t", { zh: read(TALK.zh), en: read(TALK.en) }, true, { pairs: [], sentences: [] }, context);

  it("are sure at 0.75, and unsure at 0.68", () => {
    expect(rows.map(({ zh, en, match }) => `${zh.length} = ${en.length} ${match}`)).toEqual([
      "1 = 1 sure",
      "2 = 1 unsure",
      "1 = 1 sure",
      "1 = 1 sure",
      "1 = 3 unsure",
      "1 = 1 sure",
    ]);
  });

  it("are sure where an editor settled them, in paragraphs that are not", () => {
    const row = rows.find(({ match, zh, en }) => match === "unsure" && zh.length === 1 && en.length === 3);
    if (row === undefined) return expect.fail();
    const matchesWith = (settled: readonly SettledSentences[]) =>
      pairSentences(row, model, settled).row.sentences?.map(({ match }) => match);
    const all: SettledSentences = { zh: [[0, 0]], en: row.en.map((_, block) => [block, 0] as const) };
    expect(matchesWith([])).not.toContain("sure");
    expect(matchesWith([all])).toEqual(["sure"]);
  });

  it("are unsure at 0.96 when they are sentences", () => {
    const [zh, en] = [rows.flatMap((row) => row.zh), rows.flatMap((row) => row.en)];
    const matches = pairSentences({ id: "t-1", zh, en, match: "sure" }, model).row.sentences?.map(({ match }) => match);
    expect(new Set(matches)).toEqual(new Set(["unsure"]));
  });
});
