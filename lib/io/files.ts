import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Replaces a file atomically: writes a temporary file beside it and renames it. Unchanged text is not written. */
export function replaceFile(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/**
 * Replaces a folder: writes a temporary one beside it and swaps them.
 *
 * @param files paths inside the folder and their contents; read one at a time, so they need not all be in memory
 */
export function replaceFolder(
  folder: string,
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): void {
  const beside = `${folder}.${process.pid}.tmp`;
  const old = `${folder}.${process.pid}.old`;
  rmSync(beside, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(beside, path)), { recursive: true });
    writeFileSync(join(beside, path), content);
  }
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(beside, folder);
  rmSync(old, { recursive: true, force: true });
}

/**
 * The files at or below a path, sorted by their paths, which begin with the one that is given; none where nothing is there.
 * A symbolic link to a file counts as a file. One to a folder is not entered, so that no walk goes in a circle, unless it is
 * the path itself.
 */
export function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .map((entry) => ({ entry, file: join(entry.parentPath, entry.name) }))
    .filter(({ entry, file }) => entry.isFile() || (entry.isSymbolicLink() && isFile(file)))
    .map(({ file }) => file)
    .toSorted();
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
