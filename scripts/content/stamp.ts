import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../../lib/io/files";
import { CACHE_FOLDER } from "../../lib/io/folders";
import { ENGINE_FOLDER } from "../engine-folder";

/** Interviews as they were read last. */
export const READINGS = join(CACHE_FOLDER, "readings");
/** What reading depends on besides the content. */
const READING_CODE = programFiles("lib/schema", "lib/arrays", "lib/text", "lib/corpus", "lib/io");
/** What no reading depends on. */
const TESTS = /\.test\.tsx?$|[/\\](?:fixtures|testing|tests)[/\\]/;

/** A hash of the program as far as it reads interviews. */
export function stampOfReading(): string {
  return stampOfFiles(READING_CODE.flatMap(filesUnder).filter((path) => !TESTS.test(path)));
}

/**
 * Files and folders of the program, and what fixes the versions of its packages: its lockfile, which an installed package has
 * not; it says which versions it takes.
 */
export function programFiles(...paths: readonly string[]): string[] {
  const ofPackages = ["package-lock.json", "package.json"].find((name) => existsSync(join(ENGINE_FOLDER, name)));
  return [...paths, ofPackages ?? []].flat().map((path) => join(ENGINE_FOLDER, path));
}

/** A hash of all files at or below these paths. */
export function stampOfFiles(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesUnder)) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest("hex");
}
