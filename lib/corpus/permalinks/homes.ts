import type { TurnId } from "../../schema/ids";
import type { PastTurn } from "../../schema/schema";
import type { Lockfile } from "./lockfile";

type Target = PastTurn["to"][number];

/** The live turns that have the words of an id: its target, or every part of the target when that was split. */
export function homesOf(id: TurnId, lockfile: Lockfile): Target[] {
  const home = liveHome(id, lockfile);
  if (home === null) return [];
  const parts = lockfile.turns[home.id]?.parts?.flatMap((part) => liveHome(part, lockfile) ?? []) ?? [home];
  // Parts that were merged again count once.
  return [...new Map(parts.map((part) => [part.id, part])).values()];
}

/** The live turn that an id leads to through any number of merges; null when the words are withdrawn. */
export function liveHome(id: TurnId, { turns }: Pick<Lockfile, "turns">): Target | null {
  const seen = new Set<TurnId>();
  for (let at: TurnId | undefined = id; at !== undefined && !seen.has(at); at = turns[at]?.into) {
    seen.add(at);
    const entry = turns[at];
    if (entry?.state === "live") return { slug: entry.slug, id: at };
  }
  return null;
}
