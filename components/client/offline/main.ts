import { versionOf } from "../../../lib/text/hash32";
import { FILES, isPage, PAGES, pageAddress, versionIn } from "./stores";

/**
 * Answers for the network where there is none. Pages come from the network as long as it answers, and what they name by its
 * content from what is kept, which is the same. It keeps the pages that were opened and what they asked for, up to a bound.
 */

/** So many pages, and files that they asked for, are kept; the one that was used longest ago goes first. */
const MOST = { [PAGES]: 60, [FILES]: 150 };
/** Milliseconds for which a page that is kept is waited for. */
const PATIENCE = 4000;

interface Extendable extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
declare const clients: { claim(): Promise<void> };
declare function skipWaiting(): Promise<void>;

const base = new URL(".", location.href).href;
/** Where a page leads for which nothing is kept. */
const LISTED = `${base}kept/`;
/** What is kept from the beginning: parts that a page has use for without a network; the build knows their names. */
declare const LAZY_FILES: Readonly<Partial<Record<string, string>>>;
const PARTS = ["keep", "lazy.css", "panels", "sentence-highlight"];
/** The windows that show a page that was kept, with its date. */
const shownKept = new Map<string, string>();

/** Named by their content: the same wherever they come from. */
const NAMED_BY_CONTENT = /\/duidu-[\w-]+-[A-Z0-9]{8}\.(?:js|css)$/;
/** What is kept besides pages. The files of a large search index are kept only with the collection. */
const KEPT_FILES = /\/_next\/|\/duidu[-.]|\/data\/(?!search\/).*\.json|\.svg/;

const isExtendable = (event: Event): event is Extendable => "waitUntil" in event;
const isFetching = (event: Event): event is Fetching => "respondWith" in event;

addEventListener("install", (event) => {
  void skipWaiting();
  if (isExtendable(event)) event.waitUntil(install());
});
addEventListener("activate", (event) => {
  if (isExtendable(event)) event.waitUntil(clients.claim());
});
addEventListener("message", (event) => {
  const { data, source } = event;
  // The first page came before this was there: it says what it is made of. Later ones ask whether they were kept.
  if (Array.isArray(data) && isExtendable(event)) event.waitUntil(take(data.map(String)));
  else if (source !== null && "id" in source) source.postMessage(shownKept.get(String(source.id)) ?? null);
});
addEventListener("fetch", (event) => {
  if (!isFetching(event)) return;
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(base)) return;
  if (request.mode === "navigate") event.respondWith(pageFor(event));
  else if (versionIn(request.url) !== undefined || NAMED_BY_CONTENT.test(request.url))
    event.respondWith(versioned(event, request));
  else event.respondWith(fileFor(event, request));
});

/** Keeps the page that lists what is kept, with its style and its scripts. */
async function install(): Promise<void> {
  await take([LISTED, ...PARTS.map((name) => base + LAZY_FILES[name])]);
  const html = (await (await caches.match(LISTED))?.text()) ?? "";
  const named = [...html.matchAll(/(?:href|src)="([^"]+\?\w+)"/g)].map(
    ([, address = ""]) => new URL(address, base).href,
  );
  await take(named);
}

async function take(urls: readonly string[]): Promise<void> {
  for (const url of urls.filter((one) => isPage(one) || KEPT_FILES.test(one))) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) await keep(isPage(url) ? PAGES : FILES, url, response);
  }
}

/** A page from the network; where that does not answer, as it was kept, or else what leads to it. */
async function pageFor(event: Fetching): Promise<Response> {
  const { request, resultingClientId } = event;
  const address = pageAddress(request.url);
  const kept = await caches.match(address);
  try {
    const late = kept && new Promise<never>((_, reject) => setTimeout(reject, PATIENCE));
    const response = await (late ? Promise.race([fetch(request), late]) : fetch(request));
    if (kept && response.status >= 500) throw response;
    if (response.ok) event.waitUntil(keep(PAGES, address, response.clone()));
    return response;
  } catch {
    if (kept) {
      shownKept.set(resultingClientId, kept.headers.get("date") ?? "");
      return kept;
    }
    // An answer on a page of its own is in its interview, too.
    const [, interview = "", id = ""] = /^(.+\/interviews\/[^/]+\/)([^/]+)\/$/.exec(address) ?? [];
    if (interview && (await caches.match(interview))) return Response.redirect(`${interview}#${id}`);
    return (await caches.match(LISTED)) ?? Response.error();
  }
}

/** A file that an address names by its content: it is the same wherever it comes from. */
async function versioned(event: Fetching, request: Request): Promise<Response> {
  const kept = await caches.match(request.url);
  if (kept) {
    event.waitUntil(keep(FILES, request.url, kept.clone()));
    return kept;
  }
  const response = await fetch(request);
  if (response.ok) event.waitUntil(keep(FILES, request.url, response.clone()));
  return response;
}

/** What is named by its content in another way, or is best when it is new. */
async function fileFor(event: Fetching, request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.status === 200 && KEPT_FILES.test(request.url))
      event.waitUntil(keep(FILES, request.url, response.clone()));
    return response;
  } catch (error) {
    // A worker is told its work behind `?` or `#`, and what was kept has the address without it.
    const kept = await caches.match(request.url, { ignoreSearch: true });
    if (!kept) throw error;
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.get("range") ?? "");
    return range === null ? new Response(kept.body, kept) : partOf(kept, Number(range[1]), Number(range[2]) + 1);
  }
}

/** A part of a file, as a host sends it. */
async function partOf(whole: Response, from: number, to: number): Promise<Response> {
  const bytes = await whole.arrayBuffer();
  const part = bytes.slice(from, to);
  const range = `bytes ${from}-${from + part.byteLength - 1}/${bytes.byteLength}`;
  return new Response(part, { status: 206, headers: { "content-range": range } });
}

/** Keeps an answer, unless it is of another version than its address says, and lets go of the oldest. */
async function keep(store: typeof PAGES | typeof FILES, url: string, response: Response): Promise<void> {
  const version = versionIn(url);
  if (version !== undefined) {
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    if (versionOf(bytes) !== version) return;
  }
  try {
    const cache = await caches.open(store);
    // What is put anew stands last.
    await cache.delete(url);
    await cache.put(url, response);
    const all = await cache.keys();
    for (const old of all.slice(0, Math.max(0, all.length - MOST[store]))) await cache.delete(old);
  } catch {
    // The storage is full: what is kept stays, and this is not.
  }
}
