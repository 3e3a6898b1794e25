import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Slug } from "../schema/ids";
import { Corpus, Interview, Past } from "../schema/schema";
import { About, Site } from "../schema/site";
import { DATA_FOLDER, UNCHANGED_LIST } from "./folders";

const DATA = join(process.cwd(), DATA_FOLDER);

function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(DATA, ...path), "utf8"));
}

/** The index that `npm run corpus` wrote: every interview and every speaker. */
export function loadCorpus(): Corpus {
  return Corpus.parse(readJson("corpus.json"));
}

/** One interview, as written by `npm run corpus`. */
export function loadInterview(slug: Slug): Interview {
  return Interview.parse(readJson("interviews", `${slug}.json`));
}

/** What holds for the site as a whole. */
export function loadSite(): Site {
  return Site.parse(readJson("site.json"));
}

/** What the site says of itself. */
export function loadAbout(): About {
  return About.parse(readJson("about.json"));
}

/** What became of every past address. */
export function loadPast(): Past {
  return Past.parse(readJson("permalinks.json"));
}

/** Slugs of the interviews whose pages need not be rendered again; only known during a production build. */
export function loadUnchanged(): ReadonlySet<string> {
  const path = join(process.cwd(), UNCHANGED_LIST);
  if (process.env.NODE_ENV !== "production" || !existsSync(path)) return new Set();
  return new Set(z.array(z.string()).parse(JSON.parse(readFileSync(path, "utf8"))));
}

/** A fingerprint of the data. */
export function loadStamp(): string {
  return readFileSync(join(DATA, "stamp.json"), "utf8");
}

/** The problems in the content when the data was written; interviews with errors are not in the data. */
export function loadReport(): ContentReport {
  return ContentReport.parse(readJson("report.json"));
}

const ContentReport = z.array(
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
export type ContentReport = z.infer<typeof ContentReport>;
