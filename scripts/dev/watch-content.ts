import { type FSWatcher, watch } from "node:fs";

/** Editors save in several steps; this many milliseconds of quiet mean that the file is whole. */
const QUIET = 80;

/**
 * Calls back once after each time that something in a folder was saved, at any depth. The book of permalinks, which the
 * build itself writes, does not count. What the callback throws is shown, and the watching goes on.
 */
export function watchContent(folder: string, onSaved: () => Promise<void> | void): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  return watch(folder, { recursive: true }, (_event, name) => {
    if (name === null || name.endsWith(".tmp") || name.endsWith("permalinks.lock.json")) return;
    clearTimeout(timer);
    timer = setTimeout(() => void survive(onSaved), QUIET);
  });
}

/** Does something, and shows what it throws instead of dying of it. */
export async function survive(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
