import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { Browser, Page } from "@playwright/test";
import { Corpus, Interview, Past } from "../lib/schema/schema";
import { makeSearchCorpus } from "../lib/search/documents/make-search-corpus";
import type { Packing } from "../lib/search/shards/packing";
import { makeSearchFiles } from "../lib/search/write-search-files";
import { settings } from "../scripts/environment";
import { E2E_SITE } from "../scripts/site/e2e-site";

/** The exported site of `e2e/site/`, which `npm run e2e` builds. */
export const OUT = join(E2E_SITE, "out");
/**
 * What the site was made from, read from its own `data/`, so that the pages are checked against the words. Development
 * exports nothing.
 */
const DATA = join(settings().e2e.inDevelopment ? join(E2E_SITE, "public") : OUT, "data");

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(DATA, path), "utf8"));

export const corpus = Corpus.parse(readJson("corpus.json"));
/** What became of every address of the past. */
export const past = Past.parse(readJson("permalinks.json"));
export const interviews = corpus.interviews.map(({ slug }) => Interview.parse(readJson(`interviews/${slug}.json`)));

/** The interviews as an index in files, by their paths in `data/`, to be served in the place of their whole text. */
export const SEARCH_FILES: Readonly<Record<Packing, ReadonlyMap<string, Buffer>>> = {
  ranges: searchFiles("ranges"),
  files: searchFiles("files"),
};

function searchFiles(packing: Packing): ReadonlyMap<string, Buffer> {
  const files = makeSearchFiles(makeSearchCorpus(corpus, interviews), { packing, deflate: deflateRawSync }, 0);
  return new Map([...files].map(([path, content]) => [path, Buffer.from(content)]));
}

export const SIDE_BY_SIDE = "interviews/keeping-a-lamp/";
export const LONG = "interviews/fog-signals/";
/** So many turns that those far from the window are not laid out. */
export const HUNDREDS_OF_TURNS = "interviews/logbook/";
export const TRANSLATED_BACK = "interviews/tide-clock/";
export const ONE_LANGUAGE = "interviews/night-notes/";

/** The interview in two languages, its turns, and one answer that is quoted in several tests. */
const sideBySide = interviewOf("keeping-a-lamp");
export const turns = sideBySide.sections.flatMap((section) => section.turns);
export const answer = turnSaying("A lamp is a promise kept in public");

export function interviewOf(slug: string): Interview {
  const found = interviews.find((interview) => interview.slug === slug);
  if (found === undefined) throw new Error(`no interview ${slug}`);
  return found;
}

function turnSaying(words: string) {
  const found = turns.find((turn) => turn.rows.some(({ en }) => en.some(({ text }) => text.includes(words))));
  if (found === undefined) throw new Error(`nobody says ${words}`);
  return found;
}

/**
 * The keys of all turns, and of what stands around them, whose text, both languages together, passes a test: the plain scan
 * that search must agree with.
 */
export function turnsWhere(matches: (text: string) => boolean): string[] {
  return interviews
    .flatMap(({ slug, front, sections, back }) => {
      const wordsOf = (rows: Interview["front"]) =>
        rows.flatMap(({ zh, en }) => [...zh, ...en].map(({ text }) => text)).join("\n");
      const places = sections.flatMap(({ id, heading, turns }) => [
        { id, words: Object.values(heading ?? {}).join("\n") },
        ...turns.map((turn) => ({ id: turn.id, words: wordsOf(turn.rows) })),
      ]);
      const around = [{ id: "opening", words: wordsOf(front) }, ...places, { id: "closing", words: wordsOf(back) }];
      return around.map(({ id, words }) => ({ key: `${slug}#${id}`, words }));
    })
    .filter(({ words }) => matches(words))
    .map(({ key }) => key)
    .sort();
}

/** One address of every kind of page. */
export const PAGE_KINDS: readonly (readonly [name: string, path: string])[] = [
  ["home", ""],
  ["side by side", SIDE_BY_SIDE],
  ["long", LONG],
  ["one language", ONE_LANGUAGE],
  ["letter", "interviews/letter-on-dark-skies/"],
  ["retelling", "interviews/rovinsky-on-the-pier/"],
  ["answer", `${SIDE_BY_SIDE}${answer.id}/`],
  ["speakers", "speakers/"],
  ["speaker", "speakers/mara-ellison/"],
  ["search", `search/?q=${encodeURIComponent("潮汐钟")}`],
  ["about", "about/"],
  ["kept", "kept/"],
  ["not found", "nowhere/"],
];

/** A page that may use the clipboard, in a context of its own, which the caller closes. */
export async function pageWithClipboard(browser: Browser, baseURL = ""): Promise<Page> {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], baseURL });
  return context.newPage();
}
