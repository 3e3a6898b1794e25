/**
 * What Next gives its own pages as settings (`next.config.ts`), for the pages that our scripts write. To be imported before
 * anything that makes addresses, since those are made of it once.
 */
export const BASE_PATH = (process.env.BASE_PATH ?? "").replace(/\/+$/, "");

process.env.NEXT_PUBLIC_BASE_PATH = BASE_PATH;
process.env.NEXT_PUBLIC_SITE_URL = process.env.SITE_URL ?? "";
