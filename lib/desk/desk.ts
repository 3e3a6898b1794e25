import type { Problem } from "../corpus/problems/problems";
import type { Source } from "../corpus/text/source";
import type { Slug } from "../schema/ids";
import type { Interview, Localized, Speaker } from "../schema/schema";

/** How an interview stands: it is shown, is not shown yet, or cannot be read as it is. */
export type Standing = "shown" | "draft" | "broken";

/** An interview on the list of the desk. */
export interface DeskEntry {
  readonly slug: Slug;
  readonly title: Localized;
  readonly standing: Standing;
  readonly problems: readonly Problem[];
}

/** An interview on the desk. */
export interface DeskInterview extends DeskEntry {
  /** The files as they are shown: with a broken interview, those of its last good version. */
  readonly files: readonly Source[];
  /** What was read of them; null for one that never could be read. */
  readonly interview: Interview | null;
  /** Who speaks in it, with the names by which they are shown. */
  readonly speakers: readonly Speaker[];
  /** Everybody whom a file defines, and who can be named in another. */
  readonly people: readonly Speaker[];
}

/** Those that need somebody first: broken ones, then by the number of their problems, then by slug. */
export function byNeed(a: DeskEntry, b: DeskEntry): number {
  const broken = Number(b.standing === "broken") - Number(a.standing === "broken");
  return broken || b.problems.length - a.problems.length || (a.slug < b.slug ? -1 : 1);
}

/** How often each rule is reported, the most frequent first. */
export function countsByRule(problems: readonly Problem[]): [rule: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
}
