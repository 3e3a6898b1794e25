import { existsSync, readFileSync } from "node:fs";
import { replaceFile } from "../../lib/io/files";
import { CONTENT_FOLDER } from "../content/content-folder";
import { stampOf } from "../content/stamp";

const STAMP = ".cache/built";
/** Everything that `out/` is made from, besides the content. */
const PROGRAM = [
  ...["app", "components", "lib", "scripts"],
  ...["next.config.ts", "package-lock.json", "tsconfig.json"],
];

/** Settings that end up in the pages. */
const SETTINGS = ["BASE_PATH", "SITE_URL", "SEARCH_WHOLE_UP_TO"];

/** Notes that `out/` was made from the files as they are now. */
export function markBuilt(): void {
  replaceFile(STAMP, stampOfInputs());
}

/** Whether `out/` is missing or was made from other files, or for another address. */
export function isStale(): boolean {
  return !existsSync("out/index.html") || !existsSync(STAMP) || readFileSync(STAMP, "utf8") !== stampOfInputs();
}

function stampOfInputs(): string {
  return stampWith([CONTENT_FOLDER, ...PROGRAM]);
}

/** The program and its settings, as a hash. */
export function stampOfProgram(): string {
  return stampWith(PROGRAM);
}

function stampWith(paths: readonly string[]): string {
  const values = SETTINGS.map((setting) => `${setting}=${process.env[setting] ?? ""}`);
  return `${stampOf(paths)} ${values.join(" ")}`;
}
