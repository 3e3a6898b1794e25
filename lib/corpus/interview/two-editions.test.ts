import { describe, expect, it } from "vitest";
import type { Row } from "../../schema/schema";
import { buildOne, type SourceTexts } from "../fixtures/build";

const EDITIONS = "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]\n";

const print = ({ id, zh, en, match }: Row) =>
  `${id}: ${[zh, en].map((blocks) => blocks.map(({ text }) => text).join(" + ")).join(" | ")}${match === undefined ? "" : ` (${match})`}`;

/** The rows around an interview, its headings, and its turns without their ids. */
function outline(texts: SourceTexts) {
  const [interview = expect.fail()] = buildOne({ sidecar: EDITIONS, ...texts }).interviews;
  const { front, sections, back, title } = interview;
  return {
    title,
    front: front.map(print),
    headings: sections.map(({ heading }) => heading && [heading.zh ?? null, heading.en ?? null]),
    turns: sections.map(({ turns }) =>
      turns.map(({ rows }) =>
        rows
          .map((row) =>
            print({ ...row, id: "" })
              .slice(2)
              .replace(/ \(.*\)$/, ""),
          )
          .join(" / "),
      ),
    ),
    back: back.map(print),
  };
}

const ZH = `# 书店

2024年3月5日，林晓在河边的书店里接受采访。

## 开店

问：开了多久？

答：整整十年。

## 涨水

问：水涨到哪里？

答：涨到了二楼。

本文由林晓本人审定，2024年4月发布。
`;
const EN = `# The Bookshop

On 5 March 2024, Lin Xiao was interviewed in the bookshop by the river.

## How it began

Q: How long has it been open?

A: Ten whole years.

## The flood

Q: How far did the water rise?

A: It rose to the first floor.
`;

describe("an interview in two files", () => {
  it("has titles, headings and what precedes the turns side by side", () => {
    const { title, front, headings, turns } = outline({ source: ZH, edition: EN });
    expect(title).toEqual({ zh: "书店", en: "The Bookshop" });
    expect(front).toEqual([
      "front-1: 2024年3月5日，林晓在河边的书店里接受采访。 | On 5 March 2024, Lin Xiao was interviewed in the bookshop by the river. (sure)",
    ]);
    expect(headings).toEqual([
      ["开店", "How it began"],
      ["涨水", "The flood"],
    ]);
    expect(turns).toEqual([
      ["开了多久？ | How long has it been open?", "整整十年。 | Ten whole years."],
      [
        "水涨到哪里？ | How far did the water rise?",
        expect.stringContaining("涨到了二楼。 | It rose to the first floor."),
      ],
    ]);
  });

  it("has what precedes the turns of each by itself where nothing of it corresponds", () => {
    const source = ZH.replace(/2024年3月5日.*/, "河边书店");
    const edition = EN.replace(
      /On 5 March.*/,
      "Translated by Ada Ruiz.\n\nA reading group meets here.\n\nPhotos: 1998.",
    );
    expect(outline({ source, edition }).front).toEqual([
      "front-1: 河边书店 | ",
      "front-2:  | Translated by Ada Ruiz.",
      "front-3:  | A reading group meets here.",
      "front-4:  | Photos: 1998.",
    ]);
  });

  it("has the main language of the first file, whichever that is", () => {
    const { title, front } = outline({ source: EN, edition: ZH });
    expect(title).toEqual({ zh: "书店", en: "The Bookshop" });
    expect(front).toHaveLength(1);
    expect(front[0]).toMatch(/^front-1: 2024.* \| On 5 March/);
  });

  it("reports the images that are missing beside either file", () => {
    const image = "\n![河](river.png)\n";
    const missing = (beside: readonly string[], sidecar = EDITIONS) =>
      buildOne({ source: `${ZH}${image}`, edition: `${EN}${image.replace("river", "shop")}`, sidecar, beside })
        .problems.filter(({ rule }) => rule === "image-missing")
        .map(({ place, found }) => `${place.file} ${found.en}`);
    expect(missing([])).toEqual(["en.md shop.png", "source.md river.png"]);
    expect(missing(["river.png"])).toEqual(["en.md shop.png"]);
    expect(missing(["river.png", "shop.png"])).toEqual([]);
    expect(missing([], `${EDITIONS}images: not-supplied\n`)).toEqual([]);
  });

  it("may give only a title in the second file", () => {
    const { title, turns } = outline({ source: ZH, edition: "# The Bookshop\n", sidecar: "" });
    expect([title, turns.flat()[0]]).toEqual([{ zh: "书店", en: "The Bookshop" }, "开了多久？ | "]);
  });
});

describe("an interview with both editions in one file", () => {
  const TALK = ["问：开了多久？", "答：整整十年。", "问：水涨到哪里？", "答：涨到了二楼。"];
  const ENGLISH = [
    "Q: How long has it been open?",
    "A: Ten whole years.",
    "Q: How far did the water rise?",
    "A: It rose to the first floor.",
  ];
  const PAIRED = [
    "开了多久？ | How long has it been open?",
    "整整十年。 | Ten whole years.",
    "水涨到哪里？ | How far did the water rise?",
    "涨到了二楼。 | It rose to the first floor.",
  ];
  const turnsOf = (...paragraphs: string[]) =>
    outline({ source: `# 书店\n\n${paragraphs.join("\n\n")}\n` }).turns.flat();

  it("one after the other", () => {
    expect(turnsOf(...TALK, ...ENGLISH)).toEqual(PAIRED);
    expect(turnsOf(...ENGLISH, ...TALK)).toEqual(PAIRED);
  });

  it("one after the other, where one leaves out a turn", () => {
    const numbered = ["问：2019年开了多久？", "答：整整10年。", "问：1998年水涨到哪里？", "答：涨到了7楼。"];
    const english = ["Q: In 1998, how far did the water rise?", "A: It rose to floor 7."];
    expect(turnsOf(...numbered, ...english)).toEqual([
      "2019年开了多久？ | ",
      "整整10年。 | ",
      "1998年水涨到哪里？ | In 1998, how far did the water rise?",
      "涨到了7楼。 | It rose to floor 7.",
    ]);
  });

  it("one after the other, where one leaves out an answer: a question never stands beside an answer", () => {
    const chinese = ["问：开了多久？", "答：从一九九八年的夏天一直到今天。", "问：为什么？", "答：因为书。"];
    const english = ["Q: How long?", "Q: Why did you ever open it, in this of all places?", "A: For the books."];
    expect(turnsOf(...chinese, ...english)).toEqual([
      "开了多久？ | How long?",
      "从一九九八年的夏天一直到今天。 | ",
      "为什么？ | Why did you ever open it, in this of all places?",
      "因为书。 | For the books.",
    ]);
  });

  it("turn by turn, or two turns at a time", () => {
    expect(turnsOf(...TALK.flatMap((turn, i) => [turn, ENGLISH[i] ?? ""]))).toEqual(PAIRED);
    expect(turnsOf(...TALK.slice(0, 2), ...ENGLISH.slice(0, 2), ...TALK.slice(2), ...ENGLISH.slice(2))).toEqual(PAIRED);
    expect(turnsOf(...TALK.slice(0, 3).flatMap((turn, i) => [turn, ENGLISH[i] ?? ""]), TALK[3] ?? "")).toEqual([
      ...PAIRED.slice(0, 3),
      "涨到了二楼。 | ",
    ]);
  });

  it("but not where people answer each other in different languages", () => {
    expect(
      turnsOf("问：开了多久？", "A: Ten whole years.", "问：水涨到哪里？", "A: It rose to the first floor."),
    ).toEqual(["开了多久？ | ", " | Ten whole years.", "水涨到哪里？ | ", " | It rose to the first floor."]);
  });

  it("has a heading of both, or of one, in its language", () => {
    const both = outline({
      source: [
        "# 书店",
        "## 开店",
        ...TALK.slice(0, 2),
        "## 涨水",
        ...TALK.slice(2),
        "## How it began",
        ...ENGLISH.slice(0, 2),
        "## The flood",
        ...ENGLISH.slice(2),
      ].join("\n\n"),
    });
    expect([both.headings, both.turns.flat()]).toEqual([
      [
        ["开店", "How it began"],
        ["涨水", "The flood"],
      ],
      PAIRED,
    ]);
    const one = outline({
      source: ["# 书店", "## 开店", ...TALK.slice(0, 2), "## 涨水", ...TALK.slice(2), ...ENGLISH].join("\n\n"),
    });
    expect(one.headings).toEqual([
      ["开店", null],
      ["涨水", null],
    ]);
  });

  it("in comments, with a heading in either language", () => {
    const commented = (heading: string) =>
      outline({
        source: `# 书店\n\n${heading}\n\n${TALK.map((turn, i) => `${turn}\n\n<!-- ${(ENGLISH[i] ?? "").slice(3)} -->`).join("\n\n")}\n`,
      });
    const { front, turns } = commented("## 开店\n\n<!-- How it began -->");
    expect([front, turns.flat()]).toEqual([["front-1: 开店 | How it began"], PAIRED]);
    expect(commented("## 开店").headings).toEqual([["开店", null]]);
    expect(commented("## How it began").headings).toEqual([[null, "How it began"]]);
    expect(commented("## 2024").headings).toEqual([["2024", null]]);
  });
});

describe("sections of an interview", () => {
  const ids = (...headings: string[]) =>
    buildOne({
      source: `# 书店\n\n${headings.map((heading) => `## ${heading}\n\n问：${heading}吗？\n\n答：是的。`).join("\n\n")}\n`,
    })
      .interviews.flatMap(({ sections }) => sections)
      .map(({ id }) => id);

  it("are named by their headings, equal ones by how many came before", () => {
    const [one, other, again] = ids("开店", "涨水", "开店");
    expect(new Set([one, other, again]).size).toBe(3);
    expect(ids("搬家", "涨水", "开店").slice(1)).toEqual([other, one]);
  });
});
