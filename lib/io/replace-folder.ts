import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isAlive } from "./alone";
import { CACHE_FOLDER, DATA_FOLDER, OUT_FOLDER } from "./folders";

/**
 * Folders are replaced as wholes: a process makes the new one apart, and two renames put it in the place of the old one.
 * Killed at any moment, it leaves the old or the new; between the two renames the old one lies here, and the next process
 * puts it back. Not beside the folder: what a kill leaves there might be published.
 */
const STAGED = join(CACHE_FOLDER, "staged");
const made = (folder: string) => join(STAGED, String(process.pid), "new", folder);
const movedAway = (process: string, folder: string) => join(STAGED, process, "old", folder);

/** The folders that are replaced so. */
type Replaced = typeof OUT_FOLDER | typeof DATA_FOLDER;

/** An empty folder to make the next version of this one in. */
export function stageFolder(folder: Replaced): string {
  clearAfterKilled();
  rmSync(made(folder), { recursive: true, force: true });
  mkdirSync(made(folder), { recursive: true });
  return made(folder);
}

/** Puts what was made in the place of the folder. */
export function swapIn(folder: Replaced): void {
  const old = movedAway(String(process.pid), folder);
  for (const parent of [dirname(folder), dirname(old)]) mkdirSync(parent, { recursive: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(made(folder), folder);
  dropStaged();
}

/** Deletes what this process made and did not use. */
export function dropStaged(): void {
  rmSync(join(STAGED, String(process.pid)), { recursive: true, force: true });
}

/**
 * Replaces a folder by these files.
 *
 * @param files paths inside the folder and their contents, or the parts of those; read one at a time, so they need not all be in
 *   memory
 */
export function replaceFolder(folder: Replaced, files: Iterable<readonly [path: string, content: FileContent]>): void {
  const staged = stageFolder(folder);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(staged, path)), { recursive: true });
    writeParts(join(staged, path), content);
  }
  swapIn(folder);
}

/** What a file holds: as a whole, or in parts where that may exceed what memory takes. */
export type FileContent = string | Uint8Array | Iterable<string>;

/** Whether a file comes as a whole, and not in parts. */
export function isWhole(content: FileContent): content is string | Uint8Array {
  return typeof content === "string" || content instanceof Uint8Array;
}

function writeParts(file: string, content: FileContent): void {
  if (isWhole(content)) {
    writeFileSync(file, content);
    return;
  }
  const open = openSync(file, "w");
  try {
    for (const part of content) writeSync(open, part);
  } finally {
    closeSync(open);
  }
}

/** Puts back what processes had moved away when they were killed, and deletes what they had made. */
function clearAfterKilled(): void {
  if (!existsSync(STAGED)) return;
  for (const process of readdirSync(STAGED)) {
    if (isAlive(Number(process))) continue;
    for (const folder of [OUT_FOLDER, DATA_FOLDER]) {
      const old = movedAway(process, folder);
      if (existsSync(folder) || !existsSync(old)) continue;
      mkdirSync(dirname(folder), { recursive: true });
      renameSync(old, folder);
    }
    rmSync(join(STAGED, process), { recursive: true, force: true });
  }
}
