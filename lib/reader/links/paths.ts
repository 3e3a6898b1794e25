import type { Slug, SpeakerId, TurnId } from "../../schema/ids";

/**
 * Every address of the site, in one place. All of them begin with the folder that the site is served under
 * (`BASE_PATH`), and end in a slash where they name a page, so that a static host needs no redirect.
 */

const BASE = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** Where `npm start` serves: the origin of absolute addresses until `SITE_URL` names the real one. */
const LOCAL_ORIGIN = "http://localhost:3000";

/** The list of interviews. */
export function homePath(): string {
  return `${BASE}/`;
}

/** The page of an interview, at one of its turns where that is given, with words of it marked as a search found them. */
export function interviewPath(slug: Slug, turn?: TurnId, marked = ""): string {
  const words = marked.trim() === "" ? "" : `?${new URLSearchParams({ mark: marked.trim() })}`;
  return `${BASE}/interviews/${slug}/${words}${turn === undefined ? "" : `#${turn}`}`;
}

/** The page of one answer. Questions and editorial turns have none: link to their place in the interview. */
export function answerPath(slug: Slug, turn: TurnId): string {
  return `${BASE}/interviews/${slug}/${turn}/`;
}

/** The list of speakers. */
export function speakersPath(): string {
  return `${BASE}/speakers/`;
}

/** Everything that one person says. */
export function speakerPath(id: SpeakerId): string {
  return `${BASE}/speakers/${id}/`;
}

/** The search page, with words to search for where they are given. */
export function searchPath(query?: string): string {
  return `${BASE}/search/${query === undefined ? "" : `?${new URLSearchParams({ q: query })}`}`;
}

export function aboutPath(): string {
  return `${BASE}/about/`;
}

/** A file of the site: `/data/corpus.json`, with the leading slash. */
export function assetPath(file: `/${string}`): string {
  return `${BASE}${file}`;
}

/** A path of this site as an address that can be carried elsewhere: in a feed, a sitemap, a card. */
export function absolute(path: string): string {
  return new URL(path, process.env.NEXT_PUBLIC_SITE_URL || LOCAL_ORIGIN).href;
}

/** The address that a page is known by, or null as long as `SITE_URL` does not say where the site stands. */
export function canonical(path: string): string | null {
  return process.env.NEXT_PUBLIC_SITE_URL ? absolute(path) : null;
}
