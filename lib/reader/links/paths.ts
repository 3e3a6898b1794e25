import type { PlaceId, Slug, SpeakerId, TurnId } from "../../schema/ids";

/**
 * All addresses of the site. They begin with the folder that the site is served under (`BASE_PATH`); those of pages end
 * in a slash, so that a static host needs no redirect.
 */

const BASE = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** The origin used by `npm start`, and for absolute addresses if `SITE_URL` is not set. */
const LOCAL_ORIGIN = "http://localhost:3000";

/** The list of interviews. */
export function homePath(): string {
  return `${BASE}/`;
}

/** The page of an interview, optionally at one of its places and with the words of a query marked. */
export function interviewPath(slug: Slug, place?: PlaceId, marked = ""): string {
  const words = marked.trim() === "" ? "" : `?${new URLSearchParams({ mark: marked.trim() })}`;
  return `${BASE}/interviews/${slug}/${words}${place === undefined ? "" : `#${place}`}`;
}

/** The page of one answer. Questions and editorial turns have none: link to their `interviewPath`. */
export function answerPath(slug: Slug, turn: TurnId): string {
  return `${BASE}/interviews/${slug}/${turn}/`;
}

/** The list of speakers. */
export function speakersPath(): string {
  return `${BASE}/speakers/`;
}

/** The page of everything one person says. */
export function speakerPath(id: SpeakerId): string {
  return `${BASE}/speakers/${id}/`;
}

/** The feed of what one person says. */
export function speakerFeedPath(id: SpeakerId): string {
  return `${speakerPath(id)}feed.xml`;
}

/** The search page, optionally with a query. */
export function searchPath(query?: string): string {
  return `${BASE}/search/${query === undefined ? "" : `?${new URLSearchParams({ q: query })}`}`;
}

export function aboutPath(): string {
  return `${BASE}/about/`;
}

/** The list of what this browser keeps for reading offline. */
export function keptPath(): string {
  return `${BASE}/kept/`;
}

/** A file of the site, such as `/data/corpus.json`, with a leading slash. */
export function assetPath(file: `/${string}`): string {
  return `${BASE}${file}`;
}

/** A path as an absolute address, for use outside the site: in a feed, a sitemap, a card. */
export function absolute(path: string): string {
  return new URL(path, process.env.NEXT_PUBLIC_SITE_URL || LOCAL_ORIGIN).href;
}

/** The canonical address of a page, or null if `SITE_URL` is not set. */
export function canonical(path: string): string | null {
  return process.env.NEXT_PUBLIC_SITE_URL ? absolute(path) : null;
}
