import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** The interviews that the browser tests read, written for them. */
export const E2E_CONTENT = join(ROOT, "e2e", "site");
/** The copy of the project in which they are built, apart from the user's own `out/` and `public/`. */
export const E2E_SITE = join(ROOT, ".cache", "e2e-site");
