import { resolve } from "node:path";

/** Where this program lies: the project's root, or the folder of the installed package. */
export const ENGINE_FOLDER = resolve(import.meta.dirname, "..");
