import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Slug } from "../corpus/ids";
import { Corpus, Interview } from "../corpus/schema";

const DATA = join(process.cwd(), "public", "data");

function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(DATA, ...path), "utf8"));
}

/** The overview that `npm run corpus` wrote: every interview and every speaker. */
export function loadCorpus(): Corpus {
  return Corpus.parse(readJson("corpus.json"));
}

/** One interview as `npm run corpus` wrote it. */
export function loadInterview(slug: Slug): Interview {
  return Interview.parse(readJson("interviews", `${slug}.json`));
}
