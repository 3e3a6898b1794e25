import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../../lib/io/files";
import { CACHE_FOLDER } from "../../lib/io/folders";

/** Interviews as they were read last. */
export const READINGS = join(CACHE_FOLDER, "readings");
/** What reading depends on besides the content. */
const READING_CODE = ["lib/schema", "lib/arrays", "lib/text", "lib/corpus", "lib/io", "package-lock.json"].map((path) =>
  join(import.meta.dirname, "../..", path),
);
/** What no reading depends on. */
const TESTS = /\.test\.tsx?$|[/\\](?:fixtures|testing|tests)[/\\]/;

/** A hash of the program as far as it reads interviews. */
export function stampOfReading(): string {
  return stampOfFiles(READING_CODE.flatMap(filesUnder).filter((path) => !TESTS.test(path)));
}

/** A hash of all files at or below these paths. */
export function stampOfFiles(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesUnder)) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest("hex");
}
