import { join } from "node:path";

/** Where things are, relative to the project's folder. The commands write the folders; git ignores all of them. */

/** The exported site: what a host serves. */
export const OUT_FOLDER = "out";
/** The corpus as typed JSON; Next copies `public/` into the exported site. */
export const DATA_FOLDER = join("public", "data");
/** What is kept from one run to the next; it can be deleted at any time. */
export const CACHE_FOLDER = ".cache";
/** Next's own build. */
export const NEXT_FOLDER = ".next";

/** The interviews that Next need not draw, by their slugs; there only while a site is built. */
export const UNCHANGED_LIST = join(CACHE_FOLDER, "unchanged.json");

/** What holds for the site as a whole; written by people, and kept in git. */
export const SITE_FILE = "site.yml";
