import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { filesUnder, replaceFile } from "../../lib/io/files";
import { CACHE_FOLDER, OUT_FOLDER, SITE_FILES } from "../../lib/io/folders";
import { lockfilePath } from "../../lib/io/read-content";
import { CONTENT_FOLDER } from "../content/content-folder";
import { programFiles, stampOfFiles } from "../content/stamp";
import { settings } from "../environment";

const STAMP = join(CACHE_FOLDER, "built");
/** Everything that `out/` is made from, besides the content. */
const PROGRAM = programFiles("app", "components", "lib", "scripts", "next.config.ts", "tsconfig.json");
/** The same, with what need not be there. */
const programAndSite = () => [...PROGRAM, ...SITE_FILES.filter((file) => existsSync(file))];

/**
 * Notes that `out/` was made from these inputs.
 *
 * @param inputs what `stampOfInputs` gave before the site was built
 */
export function markBuilt(inputs: string): void {
  replaceFile(STAMP, inputs);
}

/** Notes that it is not known what `out/` was made from: it is about to be replaced. */
export function markUnknown(): void {
  rmSync(STAMP, { force: true });
}

/** Whether `out/` is missing or was made from other files, or for another address. */
export function isStale(): boolean {
  return (
    !existsSync(join(OUT_FOLDER, "index.html")) || !existsSync(STAMP) || readFileSync(STAMP, "utf8") !== stampOfInputs()
  );
}

/** All that `out/` is made from, as a hash. */
export function stampOfInputs(): string {
  return stampWith([CONTENT_FOLDER, ...programAndSite()]);
}

/** The same without the book of permalinks, which a build itself writes. */
export function stampOfSources(): string {
  return stampWith([
    ...filesUnder(CONTENT_FOLDER).filter((file) => file !== lockfilePath(CONTENT_FOLDER)),
    ...programAndSite(),
  ]);
}

/** The program and its settings, as a hash. */
export function stampOfProgram(): string {
  return stampWith(programAndSite());
}

function stampWith(paths: readonly string[]): string {
  // The settings that end up in the pages.
  const { basePath, origin, searchWholeUpTo, searchPacking } = settings();
  return `${stampOfFiles(paths)} ${JSON.stringify({ basePath, origin, searchWholeUpTo, searchPacking })}`;
}
