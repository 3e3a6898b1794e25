import { spawnSync } from "node:child_process";
import { basename, dirname } from "node:path";
import { TurnId } from "../../lib/schema/ids";

const ENTRY = /^[+-] *"([a-z][a-z0-9]{5,11})": ?\{"state"/gm;

/** Every id that any commit in reach ever held in the book; none where there is no git, or no history. */
export function idsInHistory(book: string): Set<TurnId> {
  const args = ["log", "--format=", "--no-color", "--no-ext-diff", "-p", "-U0", "--", basename(book)];
  const { status, stdout } = spawnSync("git", args, { cwd: dirname(book), encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status !== 0) return new Set();
  return new Set([...stdout.matchAll(ENTRY)].map(([, id]) => TurnId.parse(id)));
}
