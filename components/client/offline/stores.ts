/**
 * What this browser keeps of the site for reading offline, in its Cache Storage. A page names what belongs to it by its content
 * (a version behind `?`, or in the name of the file), so that what is kept is never mixed with another build.
 */

/** Pages that were opened. */
export const PAGES = "duidu-pages";
/** What those pages asked for: scripts, style, data. */
export const FILES = "duidu-files";
/** Whole interviews, and the collection, that the reader chose to keep: each has all that it needs. */
const KEPT = "duidu-kept-";
/** The name under which the collection is kept; no slug begins with a point. */
export const COLLECTION = ".";

export const keptName = (slug: string) => `${KEPT}${slug}`;

/** The slugs of what is kept, in the order in which it came. */
export async function keptSlugs(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(KEPT)).map((name) => name.slice(KEPT.length));
}

/** An address as a page is kept under it: what stands behind `?` and `#` only says what to show in it. */
export function pageAddress(url: string): string {
  return url.replace(/[?#].*/s, "");
}

/** Whether an address is one of a page: its last name has no ending. */
export function isPage(url: string): boolean {
  return /\/[^/.]*$/.test(pageAddress(url));
}

/** The version of a file that names one behind a question mark; undefined for others. */
export function versionIn(url: string): string | undefined {
  return /\.(?:js|css|json)\?([0-9a-z]{1,7})$/.exec(url)?.[1];
}
