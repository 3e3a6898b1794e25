import { expect, test } from "vitest";
import { type Corpus, Interview } from "../../schema/schema";
import { citationOf } from "./citation";
import { isSearchCorpus, turnKey } from "./documents";
import { makeSearchCorpus } from "./make-search-corpus";

const block = (lang: "zh" | "en", text: string) => {
  return { text, html: "", file: "source.md", line: 1, span: [0, 0], lang, edition: "original" };
};

const said = (id: string, kind: string, speaker: string | null, zh: string[], rest = {}) => {
  return { id, kind, speaker, line: 1, rows: [{ id: "r1", zh: zh.map((text) => block("zh", text)), en: [] }], ...rest };
};

const quote = (speaker: string | null) => ({ speaker, lang: "zh", text: "开源", row: "r1" });

const interview = Interview.parse({
  version: 1,
  slug: "one",
  title: { zh: "标题" },
  form: "dialogue",
  editions: [{ lang: "zh", kind: "original" }],
  participants: [
    { speaker: "host", role: "interviewer" },
    { speaker: "li", role: "guest" },
  ],
  front: [{ id: "f1", zh: [block("zh", "导语")], en: [] }],
  sections: [
    {
      id: "s-00000001",
      heading: { zh: "一" },
      turns: [said("t00001", "editorial", null, ["按"]), said("t00002", "question", "host", ["问？"])],
    },
    {
      id: "s-00000002",
      heading: null,
      turns: [
        said("t00003", "answer", "li", ["答。", ""]),
        said("t00004", "narration", null, ["", "转述。", "他说“开源”，她说“开源”，他又说“开源”"], {
          quotes: [quote("li"), quote(null), quote("li")],
        }),
      ],
    },
  ],
  back: [{ id: "b1", zh: [block("zh", "附注")], en: [] }],
});

const corpus: Corpus = { version: 1, interviews: [], speakers: [] };
const made = makeSearchCorpus(corpus, [interview]);

const HEADING = "one#s-00000001";
const TURNS = ["one#t00001", "one#t00002", "one#t00003", "one#t00004"];

test("every turn and heading becomes a document, and what stands around them one each; titles do not", () => {
  expect(made.turns.map(turnKey)).toEqual(["one#opening", HEADING, ...TURNS, "one#closing"]);
  expect(JSON.stringify(made.turns)).not.toContain("标题");
});

test("what stands around an interview is nobody's words, and no document where it has none", () => {
  expect(made.turns[0]).toEqual({
    ...{ slug: "one", id: "opening", kind: "editorial", speaker: null, role: null, quoted: [], question: null },
    rows: [{ zh: ["导语"], en: [] }],
  });
  const picture = [{ id: "f1", zh: [block("zh", "")], en: [] }];
  const bare = makeSearchCorpus(corpus, [Interview.parse({ ...interview, front: picture, back: [] })]);
  expect(bare.turns.map(turnKey)).toEqual([HEADING, ...TURNS]);
});

test("a heading is nobody's words, under the id of its section, before what stands below it", () => {
  expect(made.turns[1]).toEqual({
    ...{ slug: "one", id: "s-00000001", kind: "editorial", speaker: null, role: null, quoted: [], question: null },
    rows: [{ zh: ["一"], en: [] }],
  });
});

test("a turn knows its question, its role and who is quoted in it", () => {
  const turns = made.turns.slice(2, -1);
  expect(turns.map(({ question }) => question)).toEqual([null, null, "t00002", "t00002"]);
  expect(turns.map(({ role }) => role)).toEqual([null, "interviewer", "guest", "narrator"]);
  expect(turns.map(({ quoted }) => quoted)).toEqual([
    [],
    [],
    [],
    [
      {
        speaker: "li",
        places: [
          [0, "zh", 1, 3, 5],
          [0, "zh", 1, 18, 20],
        ],
      },
    ],
  ]);
});

test("an interview keeps what the filters ask about, and leaves out what it does not have", () => {
  expect(made.interviews).toStrictEqual([
    { slug: "one", title: { zh: "标题" }, form: "dialogue", kinds: { zh: "original" } },
  ]);
  const known = {
    date: "2024-05-06",
    publisher: { zh: "海岸" },
    series: { en: "Islanders" },
    tags: [{ zh: "灯" }],
  };
  const [told] = makeSearchCorpus(corpus, [Interview.parse({ ...interview, ...known })]).interviews;
  expect(told).toMatchObject(known);
});

test("traditional characters are named, for the language of what is shown", () => {
  const editions = [{ lang: "zh", kind: "original", script: "Hant" }];
  const traditional = makeSearchCorpus(corpus, [Interview.parse({ ...interview, editions })]);
  expect(traditional.interviews.map(({ script }) => script)).toEqual(["Hant"]);
  expect(traditional.turns.map((turn) => citationOf(traditional, turn).script)).toContain("Hant");
  expect(made.turns.map((turn) => citationOf(made, turn))).not.toContainEqual(
    expect.objectContaining({ script: expect.anything() }),
  );
});

test("paragraphs without words are left out", () => {
  expect(made.turns[4]?.rows).toEqual([{ zh: ["答。"], en: [] }]);
});

test("a written corpus is accepted; anything else is refused", () => {
  const read: unknown = JSON.parse(JSON.stringify(made));
  expect(read).toEqual(made);
  expect(isSearchCorpus(read)).toBe(true);
  for (const other of [null, "<html>", [], {}, { ...made, version: 1 }, { ...made, turns: undefined }]) {
    expect(isSearchCorpus(other)).toBe(false);
  }
});
