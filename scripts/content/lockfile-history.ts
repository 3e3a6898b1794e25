import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { DATA_FOLDER } from "../../lib/io/folders";
import { TurnId } from "../../lib/schema/ids";

/** What the data of a build hold of its addresses. */
const Addresses = z.record(z.string(), z.object({ pages: z.array(TurnId), places: z.array(TurnId) }));

const ENTRY = /^[+-] *"([a-z][a-z0-9]{5,11})": ?\{"state"/gm;

/** Stands among data whose ids nobody has been given: those that are shown while an editor works. */
export const PROVISIONAL = ["provisional.json", "true\n"] as const;

/** The ids of the last build, if its data are there and it was one to publish. */
export function idsInData(): TurnId[] {
  const file = join(DATA_FOLDER, "ids.json");
  if (!existsSync(file) || existsSync(join(DATA_FOLDER, PROVISIONAL[0]))) return [];
  const { data = {} } = Addresses.safeParse(JSON.parse(readFileSync(file, "utf8")));
  return Object.values(data).flatMap(({ pages, places }) => [...pages, ...places]);
}

/** Every id that any commit in reach ever held in the book; none where there is no git, or no history. */
export function idsInHistory(book: string): Set<TurnId> {
  const args = ["log", "--format=", "--no-color", "--no-ext-diff", "-p", "-U0", "--", basename(book)];
  const { status, stdout } = spawnSync("git", args, { cwd: dirname(book), encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status !== 0) return new Set();
  return new Set([...stdout.matchAll(ENTRY)].map(([, id]) => TurnId.parse(id)));
}
