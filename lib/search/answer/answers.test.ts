import { expect, test } from "vitest";
import { Slug, SpeakerId } from "../../schema/ids";
import type { SearchCorpus } from "../documents/documents";
import type { Library } from "../index/library";
import { NO_FILTERS } from "../query/filters";
import { EMPTY_SEARCH, type SearchState } from "../query/search-state";
import { openLibraries, shelve } from "../testing/libraries";
import { corpusOf, row, turn } from "../testing/turns";
import { makeLibrary } from "../whole/whole-library";
import type { Answer } from "./answer";
import { answers } from "./answers";
import { filterChoicesOf } from "./protocol";

const li = SpeakerId.parse("li");
const lee = SpeakerId.parse("lee");
const TURNS = [
  turn(0, ["开源会赢吗？"], { kind: "question", role: "interviewer", speaker: li }),
  turn(1, [], { rows: [row({ zh: ["开源会赢。"], en: ["Open source wins."] })], question: turn(0, []).id }),
  turn(2, [], { rows: [row({ zh: ["我不同意。"], en: ["Open models, perhaps."] })], speaker: lee }),
  turn(3, ["李说：“模型开源。”"], {
    slug: Slug.parse("two"),
    kind: "narration",
    role: "narrator",
    speaker: null,
    quoted: [{ speaker: li, places: [[0, "zh", 0, 3, 8]] }],
  }),
];
const sea = { en: "sea" };
const corpus: SearchCorpus = {
  ...corpusOf(TURNS),
  interviews: [
    {
      slug: Slug.parse("one"),
      title: { en: "One" },
      date: "2024-05-06",
      form: "dialogue",
      publisher: { zh: "海岸", en: "Coast" },
      tags: [{ zh: "灯", en: "lamp" }, sea],
      kinds: {},
    },
    {
      slug: Slug.parse("two"),
      title: { en: "Two" },
      form: "letter",
      series: { en: "Islanders" },
      tags: [sea],
      kinds: {},
    },
  ],
};

const libraries: [string, () => Promise<Library>][] = [
  ["in memory", () => makeLibrary(corpus)],
  ["in files", () => openLibraries(shelve(corpus))],
];

/** The numbers of the turns found, and the counts beside the filters. */
async function found(
  open: () => Promise<Library>,
  { filters, ...rest }: Omit<Partial<SearchState>, "filters"> & { filters?: Partial<SearchState["filters"]> },
) {
  let last = null;
  const state = { ...EMPTY_SEARCH, ...rest, filters: { ...NO_FILTERS, ...filters } };
  for await (const one of answers(await open(), state, 10)) last = one;
  const { hits, total, counts, bySpeaker } = last ?? expect.fail();
  expect(hits).toHaveLength(total);
  return {
    turns: hits.map(({ id }) => corpus.turns.findIndex((one) => one.id === id)).sort(),
    counts: Object.fromEntries(Object.entries(counts).map(([name, values]) => [name, Object.fromEntries(values)])),
    bySpeaker: Object.fromEntries(bySpeaker),
  };
}

test.each(libraries)("the counts beside the filters, %s", async (_, open) => {
  expect(await found(open, { q: "开源" })).toEqual({
    turns: [0, 1, 3],
    counts: {
      speaker: { li: 2, lecun: 1 },
      wording: { said: 2, quoted: 1 },
      role: { interviewer: 1, guest: 1, narrator: 1 },
      kind: { question: 1, answer: 1, narration: 1 },
      lang: { zh: 3 },
      in: { one: 2, two: 1 },
      form: { dialogue: 2, letter: 1 },
      publisher: { 海岸: 2 },
      series: { Islanders: 1 },
      tag: { 灯: 2, sea: 3 },
    },
    bySpeaker: { li: 1, lecun: 1, null: 1 },
  });
});

test.each(libraries)("a language is searched by itself, %s", async (_, open) => {
  const turns = async (q: string, lang: "zh" | "en" | null) => (await found(open, { q, filters: { lang } })).turns;
  expect(await turns("open", "en")).toEqual([1, 2]);
  expect(await turns("open", "zh")).toEqual([]);
  expect(await turns("open 开源", null)).toEqual([1]);
  expect(await turns("open 开源", "en")).toEqual([]);
  // What is excluded in one language does not exclude the other.
  expect(await turns("open -开源", null)).toEqual([2]);
  expect(await turns("open -开源", "en")).toEqual([1, 2]);
  expect(await turns("", "en")).toEqual([1, 2]);
  expect((await found(open, { q: "open -开源" })).counts.lang).toEqual({ en: 2 });
});

test.each(libraries)("a speaker's words are those said and those quoted, %s", async (_, open) => {
  const turns = async (q: string, filters: Partial<SearchState["filters"]>) =>
    (await found(open, { q, filters })).turns;
  expect(await turns("开源", { speaker: "li" })).toEqual([0, 3]);
  expect(await turns("开源", { speaker: "li", wording: "said" })).toEqual([0]);
  expect(await turns("开源", { wording: "quoted" })).toEqual([3]);
  expect(await turns("李说", { speaker: "li" })).toEqual([]);
  expect(await turns("", { wording: "quoted" })).toEqual([3]);
  expect(await turns("", { wording: "quoted", lang: "en" })).toEqual([]);
  expect(await turns("-模型", { speaker: "li" })).toEqual([0]);
});

test.each(libraries)("words can be required of the question that is answered, %s", async (_, open) => {
  expect((await found(open, { asked: "开源" })).turns).toEqual([1]);
  expect((await found(open, { q: "open", asked: "会赢吗" })).turns).toEqual([1]);
  expect((await found(open, { asked: "-模型" })).turns).toEqual([1]);
  expect((await found(open, { asked: "-开源" })).turns).toEqual([]);
  expect((await found(open, { q: "模型", asked: "开源" })).turns).toEqual([]);
});

test.each(libraries)("an interview passes a filter as a whole, %s", async (_, open) => {
  const turns = async (filters: Partial<SearchState["filters"]>) => (await found(open, { q: "开源", filters })).turns;
  expect(await turns({ form: "letter" })).toEqual([3]);
  expect(await turns({ publisher: "海岸" })).toEqual([0, 1]);
  expect(await turns({ series: "Islanders" })).toEqual([3]);
  expect(await turns({ tag: "sea" })).toEqual([0, 1, 3]);
  expect(await turns({ tag: "灯" })).toEqual([0, 1]);
});

test.each(libraries)(
  "a day is the first or the last one; without a date, an interview passes neither, %s",
  async (_, open) => {
    const turns = async (filters: Partial<SearchState["filters"]>) => (await found(open, { q: "开源", filters })).turns;
    expect(await turns({ from: "2024-05-06" })).toEqual([0, 1]);
    expect(await turns({ from: "2024-05-07" })).toEqual([]);
    expect(await turns({ to: "2024-05-06" })).toEqual([0, 1]);
    expect(await turns({ to: "2024-05-05" })).toEqual([]);
  },
);

test.each(libraries)("interviews and people are found by their names, which are no hits, %s", async (_, open) => {
  const named = async (q: string, filters: Partial<SearchState["filters"]> = {}) => {
    let last: Answer | null = null;
    const state = { ...EMPTY_SEARCH, q, filters: { ...NO_FILTERS, ...filters } };
    for await (const one of answers(await open(), state, 10)) last = one;
    const { named, total } = last ?? expect.fail();
    return [total, named.interviews.map(({ slug }) => slug), named.speakers.map(({ id }) => id)];
  };
  expect(await named("two")).toEqual([0, ["two"], []]);
  expect(await named("tw")).toEqual([0, ["two"], []]);
  expect(await named("lee")).toEqual([0, [], ["lee"]]);
  expect(await named("one -two")).toEqual([0, ["one"], []]);
  expect(await named("one two")).toEqual([0, [], []]);
  expect(await named("")).toEqual([4, [], []]);
  // With a filter, only what passes it; with one for somebody's words, nothing but words.
  expect(await named("two", { form: "letter" })).toEqual([0, ["two"], []]);
  expect(await named("two", { form: "dialogue" })).toEqual([0, [], []]);
  expect(await named("two", { from: "2000-01-01" })).toEqual([0, [], []]);
  expect(await named("lee", { in: "one" })).toEqual([0, [], []]);
  expect(await named("two", { lang: "en" })).toEqual([0, [], []]);
});

test("what a search can be narrowed to: each value once, in both languages if one interview has both", () => {
  const [one, two] = corpus.interviews;
  if (one === undefined || two === undefined) expect.fail();
  const more = { ...two, publisher: { zh: "海岸" } };
  expect(filterChoicesOf({ interviews: [one, more], speakers: [] })).toEqual({
    speakers: [],
    interviews: [
      { slug: "one", title: { en: "One" } },
      { slug: "two", title: { en: "Two" } },
    ],
    forms: ["dialogue", "letter"],
    publishers: [{ value: "海岸", name: { zh: "海岸", en: "Coast" } }],
    series: [{ value: "Islanders", name: { en: "Islanders" } }],
    tags: [
      { value: "灯", name: { zh: "灯", en: "lamp" } },
      { value: "sea", name: { en: "sea" } },
    ],
    dates: { first: "2024-05-06", last: "2024-05-06", undated: 1 },
  });
});

test("a query is answered again from memory with other filters; the last four are kept", async () => {
  const library = await makeLibrary(corpus);
  const search = async (q: string) => {
    for await (const _ of answers(library, { ...EMPTY_SEARCH, q }, 10));
    return [...library.recent.keys()].map((key) => JSON.parse(key)[0]);
  };
  for (const q of ["一", "二", "三"]) await search(q);
  expect(await search("四")).toEqual(["一", "二", "三", "四"]);
  expect(await search("五")).toEqual(["二", "三", "四", "五"]);
  expect(await search("三")).toEqual(["二", "三", "四", "五"]);
});
