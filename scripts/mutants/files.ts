import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "..", "..", ".cache", "mutants");

/** The mutants of the sample, by their keys. */
export const DRAWN = join(FOLDER, "drawn.json");
/** What earlier runs found (as `stryker.config.json` names it), so that a mutant is tried again only where its code or its tests changed. */
export const FOUND = join(FOLDER, "found.json");
