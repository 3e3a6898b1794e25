import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { filesUnder } from "../../lib/io/files";

/** How a page names a file of Next's. */
const IN_PAGE = /static\/(?:[\w.~-]+\/)*[\w.~-]+/g;
/** How a script or a style sheet may name one: by its path, or only by its name. */
const IN_ASSET = /[\w~-]+\.[\w.~-]+/g;

/**
 * Deletes those of Next's files that no page asks for, not even by way of a script or style sheet that a page asks for. A
 * name that stands anywhere in what is read counts as asked for: too much is kept rather than too little.
 *
 * @param out the exported folder
 * @param html its pages
 */
export function deleteUnread(out: string, html: readonly string[]): void {
  const folder = join(out, "_next");
  if (!existsSync(folder)) return;
  const unread = new Map(filesUnder(folder).map((file) => [basename(file), file]));
  const toRead = [...html];
  for (let file = toRead.pop(); file !== undefined; file = toRead.pop()) {
    for (const [path] of readFileSync(file, "utf8").matchAll(file.endsWith(".html") ? IN_PAGE : IN_ASSET)) {
      const asked = unread.get(basename(path));
      if (asked === undefined) continue;
      unread.delete(basename(path));
      toRead.push(asked);
    }
  }
  for (const file of unread.values()) {
    rmSync(file);
    if (readdirSync(dirname(file)).length === 0) rmdirSync(dirname(file));
  }
}
