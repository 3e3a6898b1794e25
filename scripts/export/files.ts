import { readdirSync } from "node:fs";
import { join } from "node:path";

/** All files below a folder, in an order that is the same everywhere; their paths begin with the folder's. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}
