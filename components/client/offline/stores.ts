/**
 * What this browser keeps of a site for reading offline, in its Cache Storage. A page names what belongs to it by its content
 * (a version behind `?`, or in the name of the file), so that what is kept is never mixed with another build.
 */
export interface Stores {
  /** The page that lists what is kept, with its parts. */
  readonly shell: string;
  /** Pages that were opened. */
  readonly pages: string;
  /** What those pages asked for: scripts, style, data. */
  readonly files: string;
  /** How the stores of what the reader chose to keep begin. */
  readonly kept: string;
}

/** @param base the address of the site: several sites may share an origin, in folders of their own */
export function storesOf(base: string): Stores {
  const name = (what: string) => `duidu ${new URL(base).pathname} ${what}`;
  return { shell: name("shell"), pages: name("pages"), files: name("files"), kept: name("kept ") };
}

/** The name under which the collection is kept; no slug begins with a point. */
export const COLLECTION = ".";

/** What is put last into a store: a store without it was never filled to its end. */
export const WHOLE = "whole";

/** A store of what the reader chose to keep: one version of an interview, or of the collection, with all that it needs. */
export interface Kept {
  readonly store: string;
  readonly slug: string;
  readonly version: string;
}

/** Whatever is kept and whole, in the order in which it came. */
export async function keptIn(base: string): Promise<Kept[]> {
  const { kept } = storesOf(base);
  const names = (await caches.keys()).filter((name) => name.startsWith(kept));
  const whole = await Promise.all(names.map((cacheName) => caches.match(base + WHOLE, { cacheName })));
  return names
    .filter((_, i) => whole[i] !== undefined)
    .map((store) => {
      const [slug = "", version = ""] = store.slice(kept.length).split("@");
      return { store, slug, version };
    });
}

/** An address as a page is kept under it: what stands behind `?` and `#` only says what to show in it. */
export function pageAddress(url: string): string {
  return url.replace(/[?#].*/s, "");
}

/** Whether an address within the site is one of a page. */
export function isPage(address: string): boolean {
  return /^(?:(?:about|kept|search|speakers(?:\/[^/]+)?|interviews(?:\/[^/]+){1,2})\/)?$/.test(address);
}

/** The version of a file that names one behind a question mark; undefined for others. */
export function versionIn(url: string): string | undefined {
  return /\.(?:js|css|json)\?([0-9a-z]{1,7})$/.exec(url)?.[1];
}
