import { ownValue } from "../../arrays/own-value";
import type { Slug, SpeakerId, TurnId } from "../../schema/ids";
import type { Past, PastInterview, PastTurn } from "../../schema/schema";
import { homesOf } from "./homes";
import { entriesOf, type Lockfile, type LockfileEntry } from "./lockfile";
import { pastSpeakers } from "./past-speakers";

/**
 * The outcome of every address ever assigned that no longer simply shows its turn or its speaker.
 *
 * @param speakers the ids of everyone with an address now
 */
export function pastOf(lockfile: Lockfile, speakers: ReadonlySet<SpeakerId>): Past {
  const turns = entriesOf(lockfile)
    .flatMap(([id, entry]) => addressesOf(id, entry, lockfile))
    .toSorted((a, b) => compare(a.slug, b.slug) || compare(a.id, b.id));
  return {
    version: 1,
    turns,
    interviews: interviewsOf(turns, lockfile),
    speakers: pastSpeakers(lockfile, speakers),
  };
}

/** The listed addresses of an id: those under former slugs, and its own when it is not simply live. */
function addressesOf(id: TurnId, entry: LockfileEntry, lockfile: Lockfile): PastTurn[] {
  // Nearly all of them, in a book that may have a million.
  if (entry.state === "live" && entry.was === undefined && entry.parts === undefined) return [];
  const homes = homesOf(id, lockfile);
  const gone = (slug: Slug): PastTurn => {
    const state = homes.length === 0 ? "withdrawn" : homes.some((home) => home.id === id) ? "moved" : "merged";
    return { id, slug, state, to: homes, words: entry.words };
  };
  const past = (entry.was ?? []).map(gone);
  if (entry.state !== "live") return [gone(entry.slug), ...past];
  const isSplit = homes.some((home) => home.id !== id);
  const split: PastTurn = { id, slug: entry.slug, state: "split", to: homes, words: entry.words };
  return isSplit ? [split, ...past] : past;
}

function interviewsOf(turns: readonly PastTurn[], lockfile: Lockfile): PastInterview[] {
  const named = new Set(turns.map(({ slug }) => slug));
  const living = new Set(entriesOf(lockfile).flatMap(([, { state, slug }]) => (state === "live" ? [slug] : [])));
  return [...named].toSorted(compare).map((slug): PastInterview => {
    const known = ownValue(lockfile.interviews, slug);
    const { title, date } = known ?? {};
    return {
      slug,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(living.has(slug) ? {} : { now: successor(slug, living, lockfile) }),
    };
  });
}

/** The current slug of an interview after one or more renamings; null when there is none. */
function successor(slug: Slug, living: ReadonlySet<Slug>, { interviews }: Lockfile): Slug | null {
  const seen = new Set<Slug>([slug]);
  let now = ownValue(interviews, slug)?.now;
  while (now !== undefined && !living.has(now) && !seen.has(now)) {
    seen.add(now);
    now = ownValue(interviews, now)?.now;
  }
  return now !== undefined && living.has(now) ? now : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
