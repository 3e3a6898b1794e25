import { settings } from "../environment";

/**
 * What Next gives its own pages as settings (`next.config.ts`), for the pages that our scripts write. To be imported before
 * anything that makes addresses, since those are made of it once.
 */
process.env.NEXT_PUBLIC_BASE_PATH = settings().basePath;
process.env.NEXT_PUBLIC_SITE_URL = settings().origin;
