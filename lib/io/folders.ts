import { join } from "node:path";

/**
 * Where things are, relative to the folder that a command was called in: this project's own, or one that has only content and
 * the package installed (`npx duidu`). The commands write these folders; git ignores all of them.
 */

/** The exported site: what a host serves. */
export const OUT_FOLDER = "out";

/**
 * Where Next and the build work: in this project its root, elsewhere a folder of their own, which the package names when it
 * starts a command.
 */
export const WORK_FOLDER = process.env.WORK_FOLDER || ".";
/** What Next copies into the exported site as it is. */
export const PUBLIC_FOLDER = join(WORK_FOLDER, "public");
/** The corpus as typed JSON. */
export const DATA_FOLDER = join(PUBLIC_FOLDER, "data");
/** What is kept from one run to the next; it can be deleted at any time. */
export const CACHE_FOLDER = join(WORK_FOLDER, ".cache");
/** Next's own build. */
export const NEXT_FOLDER = join(WORK_FOLDER, ".next");

/** The interviews that Next need not draw, by their slugs; there only while a site is built. */
export const UNCHANGED_LIST = join(CACHE_FOLDER, "unchanged.json");

/** What holds for the site as a whole; written by people, and kept in git. */
export const SITE_FILE = "site.yml";
/** What the site says of itself, in each language that it does; without them, the page about it has only what holds for all. */
export const ABOUT_FILES = { zh: "about.zh.md", en: "about.en.md" } as const;
/** The typefaces of the site. */
export const THEME_FILE = "theme.css";
/** All of these: none need be there. */
export const SITE_FILES = [SITE_FILE, ...Object.values(ABOUT_FILES), THEME_FILE] as const;
