import { createHash } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { ownValue } from "../../lib/arrays/own-value";
import { replaceFile } from "../../lib/io/files";
import { CACHE_FOLDER, DATA_FOLDER, UNCHANGED_LIST } from "../../lib/io/folders";
import { neighboursOf } from "../../lib/reader/page/neighbours";

/** What the pages of the last build were made from: everything but the interviews, and each interview. */
const DrawnPages = z.object({ site: z.string(), interviews: z.record(z.string(), z.string()) });
export type DrawnPages = z.infer<typeof DrawnPages>;

/** What `out/` was made from. */
const DRAWN = join(CACHE_FOLDER, "drawn.json");

/** What a page shows of the corpus. */
const Listed = z.object({
  interviews: z.array(z.object({ slug: z.string(), title: z.unknown() })),
  speakers: z.unknown(),
});

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const pageOf = (slug: string) => join("interviews", slug, "index.html");

/**
 * What the page of each interview is made from, as hashes. A page shows its interview, and of the corpus the names of people
 * and the interviews before and after; what it comes to show besides must be added here.
 *
 * @param code a hash of the program and of its settings
 */
export function drawnFrom(code: string): DrawnPages {
  const read = (path: string) => readFileSync(join(DATA_FOLDER, path), "utf8");
  const { interviews, speakers } = Listed.parse(JSON.parse(read("corpus.json")));
  const hashes = interviews.map(({ slug }) => {
    const neighbours = JSON.stringify(neighboursOf(interviews, slug));
    return [slug, sha256(`${read(`interviews/${slug}.json`)}\n${neighbours}`)];
  });
  return { site: sha256(`${code}\n${JSON.stringify(speakers)}`), interviews: Object.fromEntries(hashes) };
}

/**
 * Tells Next which interviews need no page, because the page of the last build would be the same.
 *
 * @param now what the pages are to be made from
 * @param before the exported folder of the last build
 * @returns their slugs
 */
export function skipUnchanged(now: DrawnPages, before: string): readonly string[] {
  const last = lastDrawn();
  const same = Object.entries(now.interviews).filter(
    ([slug, hash]) =>
      last?.site === now.site && ownValue(last.interviews, slug) === hash && existsSync(join(before, pageOf(slug))),
  );
  // Next refuses a route without a single page.
  const all = same.length === Object.keys(now.interviews).length;
  const unchanged = same.slice(all ? 1 : 0).map(([slug]) => slug);
  replaceFile(UNCHANGED_LIST, JSON.stringify(unchanged));
  return unchanged;
}

/** Puts the pages of the last build beside the new ones. */
export function bringUnchanged(slugs: readonly string[], before: string, out: string): void {
  for (const slug of slugs) {
    mkdirSync(dirname(join(out, pageOf(slug))), { recursive: true });
    linkSync(join(before, pageOf(slug)), join(out, pageOf(slug)));
  }
}

/** Takes the list away from Next, which is done. */
export function dropUnchangedList(): void {
  rmSync(UNCHANGED_LIST, { force: true });
}

/** Notes what the pages in `out/` were made from; null where they must all be drawn the next time. */
export function noteDrawn(drawn: DrawnPages | null): void {
  if (drawn === null) rmSync(DRAWN, { force: true });
  else replaceFile(DRAWN, JSON.stringify(drawn));
}

/** A note that cannot be read is as good as none. */
function lastDrawn(): DrawnPages | null {
  try {
    return DrawnPages.parse(JSON.parse(readFileSync(DRAWN, "utf8")));
  } catch {
    return null;
  }
}
