import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Slug } from "../schema/ids";
import { Corpus, Interview, Past } from "../schema/schema";

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

/** What became of every address of the past. */
export function loadPast(): Past {
  return Past.parse(readJson("permalinks.json"));
}

/** Interviews whose page is the same as in the last build and need not be drawn: known only while the site is built. */
export function loadUnchanged(): ReadonlySet<string> {
  const path = join(process.cwd(), ".cache", "unchanged.json");
  if (process.env.NODE_ENV !== "production" || !existsSync(path)) return new Set();
  return new Set(z.array(z.string()).parse(JSON.parse(readFileSync(path, "utf8"))));
}

/** A short text that is another one whenever the data are. */
export function loadStamp(): string {
  return readFileSync(join(DATA, "stamp.json"), "utf8");
}

/** What was wrong with the content when the data were written; an interview with an error is not among them. */
export function loadReport(): Report {
  return Report.parse(readJson("report.json"));
}

const Report = z.array(
  z.object({
    severity: z.enum(["error", "warning"]),
    rule: z.string(),
    place: z.object({ file: z.string(), line: z.number(), column: z.number() }),
    message: z.object({ zh: z.string(), en: z.string() }),
    found: z.object({ zh: z.string(), en: z.string() }),
    expected: z.object({ zh: z.string(), en: z.string() }),
    hint: z.object({ zh: z.string(), en: z.string() }),
  }),
);
export type Report = z.infer<typeof Report>;
