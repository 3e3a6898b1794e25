import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Interviews as they were read last. */
export const READINGS = ".cache/readings";
/** What reading depends on besides the content. */
const READING_CODE = ["lib/schema", "lib/text", "lib/corpus", "lib/io", "package-lock.json"].map((path) =>
  join(import.meta.dirname, "../..", path),
);
/** What no reading depends on. */
const TESTS = /\.test\.tsx?$|[/\\](?:fixtures|testing|tests)[/\\]/;

/** A hash of the program as far as it reads interviews. */
export function stampOfReading(): string {
  return stampOf(READING_CODE.flatMap(filesIn).filter((path) => !TESTS.test(path)));
}

/** A hash of all files at or below these paths. */
export function stampOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesIn)) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest("hex");
}

/** The files at or below a path, in an order that is the same everywhere. */
function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)));
}
