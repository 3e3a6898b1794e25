import fc from "fast-check";
import { expect, test } from "vitest";
import { Slug, SpeakerId, TurnId } from "../../schema/ids";
import type { Lang } from "../../schema/schema";
import type { Answer } from "../answer/answer";
import { answers } from "../answer/answers";
import type { QuotedPlace, SearchCorpus } from "../documents/documents";
import { turnKey } from "../documents/documents";
import type { Library } from "../index/library";
import { EMPTY_SEARCH, type SearchState } from "../query/search-state";
import { corpus, searchIn } from "../testing/corpora";
import { openLibraries, shelve } from "../testing/libraries";
import { plainScan } from "../testing/plain-scan";
import { row, turn } from "../testing/turns";
import { makeLibrary } from "../whole/whole-library";

/** The turns of an interview are adjacent, as the build writes them. */
const bySlug = (corpus: SearchCorpus): SearchCorpus => ({
  ...corpus,
  turns: [...corpus.turns].sort((a, b) => (a.slug === b.slug ? 0 : a.slug < b.slug ? -1 : 1)),
});

const searched = corpus.map(bySlug).chain(searchIn);

async function all(library: Library, state: SearchState, shown = 100): Promise<Answer[]> {
  const given: Answer[] = [];
  for await (const one of answers(library, state, shown)) given.push(one);
  return given;
}

/** Exact quotations only; for near ones, files compare other turns. */
const exact = (quotation: Answer["quotation"]) => (quotation?.verdict === "word-for-word" ? quotation : null);

/** With all text in memory there is a single, complete answer. */
async function inMemory(library: Library, state: SearchState, shown: number): Promise<Answer> {
  const [given, ...more] = await all(library, state, shown);
  expect(more).toEqual([]);
  return given ?? expect.fail();
}

test("a search in files gives the same hits, order and counts as a search in memory", async () => {
  await fc.assert(
    fc.asyncProperty(searched, async ({ corpus, ...state }) => {
      const library = await openLibraries(shelve(corpus));
      for (const one of [{ ...EMPTY_SEARCH, q: state.q }, state]) {
        const given = await all(library, one);
        const { piecemeal, nearby, quotation, ...complete } = given.at(-1) ?? expect.fail();
        const {
          piecemeal: _,
          nearby: __,
          quotation: said,
          ...rest
        } = await inMemory(await makeLibrary(corpus), one, 100);
        expect(complete).toEqual(rest);
        expect(exact(quotation)).toEqual(exact(said));
        expect(complete.hits.map(turnKey).sort()).toEqual(plainScan(corpus, one).sort());
        // Earlier answers are already correct.
        const keys = new Set(complete.hits.map(turnKey));
        for (const early of given) expect(early.hits.every((hit) => keys.has(turnKey(hit)))).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

/** Reproducible pseudorandom numbers between 0 and 1 (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Enough turns for several blocks of facts, long posting lists and frequent prefixes. */
function manyTurns(count: number): SearchCorpus {
  const random = randomOf(1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() ** 2 * items.length)] ?? expect.fail();
  const words = ["世界模型", "世界", "模型", "人工智能", "智能", "研究", "AI系统", "的", "我", "Llama 3", "AI", "飛"];
  const latin = Array.from(
    { length: 40 },
    (_, at) => `inter${"abcdefghij"[at % 10]}${"klmn"[at % 4]}${at % 3 ? "" : "s"}`,
  );
  const text = () =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(random() < 0.6 ? words : latin)).join(
      pick(["", " ", "，", "。"]),
    );
  const people = ["lecun", "li", "lee"].map((id) => SpeakerId.parse(id));
  const slugs = Array.from({ length: Math.ceil(count / 50) }, (_, at) => Slug.parse(`interview-${at}`));
  const turns = Array.from({ length: count }, (_, number) => {
    const said =
      random() < 0.7 ? row({ zh: [text()] }) : row({ zh: random() < 0.3 ? [text()] : [], en: [text(), text()] });
    const [lang, words = ""]: [Lang, string | undefined] = said.zh.length > 0 ? ["zh", said.zh[0]] : ["en", said.en[0]];
    const places: QuotedPlace[] = [[0, lang, 0, 0, Math.ceil(words.length / 2)]];
    return turn(number, [], {
      slug: slugs[Math.floor(number / 50)] ?? expect.fail(),
      kind: number % 2 === 0 ? "question" : pick(["answer", "remark", "narration"]),
      speaker: random() < 0.1 ? null : pick(people),
      role: number % 2 === 0 ? "interviewer" : "guest",
      question: number % 2 === 0 ? null : TurnId.parse(`t${String(number - 1).padStart(5, "0")}`),
      quoted: random() < 0.05 ? [{ speaker: pick(people), places }] : [],
      rows: [said],
    });
  });
  const interviews = slugs.map((slug, at) => ({
    slug,
    title: { en: slug },
    form: "dialogue" as const,
    kinds: {},
    ...(at % 5 === 0 ? {} : { date: `20${10 + (at % 13)}-01-02` }),
  }));
  return { version: 2, interviews, speakers: people.map((id) => ({ id, name: { en: id }, aliases: [] })), turns };
}

const MANY = manyTurns(9000);
const QUERIES = [
  ...["世", "世界", "世界模型", "人工智能 研究", "ai", "AI", "inter", "intera", "interak", "interaks x", "llama 3"],
  ...[
    '"世界 模型"',
    "AI系统",
    "-世界",
    "的 -我",
    "世界 -interak",
    "我 的 世界",
    "飞",
    "飛 -人工智能",
    "zzz",
    "in -世界模型",
  ],
];
const STATES: readonly Partial<SearchState>[] = [
  {},
  { sort: "date" },
  { sort: "speaker" },
  { filters: { ...EMPTY_SEARCH.filters, lang: "en", wording: "said" } },
  { filters: { ...EMPTY_SEARCH.filters, speaker: "li", wording: "quoted" } },
  { filters: { ...EMPTY_SEARCH.filters, speaker: "li", kind: "answer" }, asked: "世界" },
  { filters: { ...EMPTY_SEARCH.filters, in: "interview-7" }, sort: "date", asked: "世界模型 inter" },
];

test("the same holds with many turns, long posting lists and more hits than are ranked by text", async () => {
  const shelved = shelve(MANY);
  expect([...shelved.files.keys()].filter((path) => path.includes("/parts/")).length).toBeGreaterThan(5);
  const [whole, library] = [await makeLibrary(MANY), await openLibraries(shelved)];
  for (const q of ["", ...QUERIES]) {
    for (const rest of STATES) {
      const state = { ...EMPTY_SEARCH, ...rest, q };
      const { piecemeal, nearby, quotation, ...complete } = (await all(library, state, 30)).at(-1) ?? expect.fail();
      const { piecemeal: _, nearby: __, quotation: said, ...expected } = await inMemory(whole, state, 30);
      expect({ q, rest, ...complete }).toEqual({ q, rest, ...expected });
      expect(exact(quotation)).toEqual(exact(said));
    }
  }
});
