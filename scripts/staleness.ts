import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../lib/io/files";
import { CONTENT_FOLDER } from "./corpus-build";

const STAMP = ".cache/built";
/** Everything that `out/` is made from, besides the content. */
const PROGRAM = [
  ...["app", "components", "lib", "scripts"],
  ...["next.config.ts", "package-lock.json", "tsconfig.json"],
];

/** Notes that `out/` was made from the files as they are now. */
export function markBuilt(): void {
  replaceFile(STAMP, stampOfInputs());
}

/** Whether `out/` is missing or was made from other files, or for another address. */
export function isStale(): boolean {
  return !existsSync("out/index.html") || !existsSync(STAMP) || readFileSync(STAMP, "utf8") !== stampOfInputs();
}

function stampOfInputs(): string {
  return stampOf([CONTENT_FOLDER, ...PROGRAM]);
}

/** A hash of the program and of the settings that end up in the pages. */
export function stampOfProgram(): string {
  return stampOf(PROGRAM);
}

function stampOf(inputs: readonly string[]): string {
  const hash = createHash("sha256");
  for (const setting of ["BASE_PATH", "SITE_URL", "SEARCH_WHOLE_UP_TO"]) {
    hash.update(`${setting}=${process.env[setting] ?? ""}\n`);
  }
  for (const path of inputs.flatMap(filesIn)) hash.update(`${path}\n`).update(readFileSync(path));
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
