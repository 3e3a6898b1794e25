import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Corpus, Interview } from "../lib/schema/schema";

/** What the exported site was made from, read from its own `data/`, so that the pages are checked against the words. */
const DATA = join(import.meta.dirname, "..", "out", "data");

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(DATA, path), "utf8"));

export const corpus = Corpus.parse(readJson("corpus.json"));
export const interviews = corpus.interviews.map(({ slug }) => Interview.parse(readJson(`interviews/${slug}.json`)));

export const SIDE_BY_SIDE = "interviews/kai-fu-lee-peoples-daily/";
export const LONG = "interviews/fei-fei-li-tmtpost/";
export const TRANSLATED_BACK = "interviews/yann-lecun-johns-hopkins/";

/** The People's Daily interview, its turns, and one answer that is quoted in several tests. */
const sideBySide = interviewOf("kai-fu-lee-peoples-daily");
export const turns = sideBySide.sections.flatMap((section) => section.turns);
export const answer = turnSaying("Necessity is the mother of innovation");

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

/** One address of every kind of page. */
export const KINDS: readonly (readonly [name: string, path: string])[] = [
  ["home", ""],
  ["side by side", SIDE_BY_SIDE],
  ["long", LONG],
  ["letter", "interviews/fei-fei-li-open-letter/"],
  ["retelling", "interviews/yann-lecun-lex-fridman/"],
  ["answer", `${SIDE_BY_SIDE}${answer.id}/`],
  ["speakers", "speakers/"],
  ["speaker", "speakers/yann-lecun/"],
  ["search", "search/?q=%E4%B8%96%E7%95%8C%E6%A8%A1%E5%9E%8B"],
  ["about", "about/"],
  ["not found", "nowhere/"],
];
