import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { basename, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
/** What is built, installed or recorded. A copy has its own, and keeps it when it is copied to again. */
const NOT_COPIED = new Set([".cache", ".copies", ".git", ".next", "node_modules", "out", "public", "test-results"]);

/**
 * Copies the project, so that a command can be run there without touching what is built here. Packages are linked.
 *
 * @param to a folder inside the project: Next refuses packages from outside the folder that it takes for the root
 */
export function copyProject(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of sourcesIn(to)) rmSync(join(to, name), { recursive: true });
  for (const name of sourcesIn(ROOT)) {
    cpSync(join(ROOT, name), join(to, name), {
      recursive: true,
      preserveTimestamps: true,
      // The sites that benchmarks compare with have packages of their own.
      filter: (path) => basename(path) !== "node_modules",
    });
  }
  if (!existsSync(join(to, "node_modules"))) symlinkSync(join(ROOT, "node_modules"), join(to, "node_modules"));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => !NOT_COPIED.has(name));
}
