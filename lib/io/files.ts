import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes a file beside its place and moves it there, so that nobody ever reads half of it. Unchanged text is not written. */
export function replaceFile(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/**
 * Writes a folder beside its place and exchanges it for the old one.
 *
 * @param files paths inside the folder with their contents; taken one by one, so that they need not be in memory together
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
