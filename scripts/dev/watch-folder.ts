import { type FSWatcher, watch } from "chokidar";

/** Editors save in several steps; this many milliseconds of quiet mean that the file is whole. */
const QUIET = 80;

/**
 * Calls back once after each time that something in a folder was saved, at any depth and in whatever way: in place, by another
 * file with its name, as a folder that is moved in or away. The book of permalinks, which the build itself writes, does not count.
 * What the callback throws is shown, and the watching goes on.
 *
 * @param depth how many folders below it are watched too; without it all
 * @returns the watcher, once it sees what is saved
 */
export async function watchFolder(
  folder: string,
  onSaved: () => Promise<void> | void,
  { depth }: { readonly depth?: number } = {},
): Promise<FSWatcher> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: isNoContent,
    ...(depth === undefined ? {} : { depth }),
  });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void survive(onSaved), QUIET);
  });
  await new Promise<void>((ready) => watcher.once("ready", ready));
  return watcher;
}

/** Neither what is half written nor the book is content. */
function isNoContent(path: string): boolean {
  return path.endsWith(".tmp") || path.endsWith("permalinks.lock.json");
}

/** Does something, and shows what it throws instead of dying of it. */
export async function survive(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
