import { versionOf } from "../../../lib/text/hash32";
import { COLLECTION, isPage, keptIn, pageAddress, storesOf, versionIn } from "./stores";

/**
 * Answers for the network where there is none. Pages come from the network as long as it answers, and what they name by its
 * content from what is kept, which is the same. It keeps the pages that were opened and what they asked for, up to a bound.
 */

const base = new URL(".", location.href).href;
const stores = storesOf(base);
/** So many pages, and files that they asked for, are kept; the one that was used longest ago goes first. */
const MOST: Readonly<Record<string, number>> = { [stores.pages]: 60, [stores.files]: 150 };
/** Milliseconds for which what is kept is waited for. */
const PATIENCE = 4000;

interface Extendable extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Asking extends Extendable {
  readonly data: unknown;
  readonly source: { readonly id: string; postMessage(reply: unknown): void };
}
/** As it is in a service worker (Service Workers, W3C). */
declare function addEventListener(type: "install" | "activate", listen: (event: Extendable) => void): void;
declare function addEventListener(type: "message", listen: (event: Asking) => void): void;
declare function addEventListener(type: "fetch", listen: (event: Fetching) => void): void;
declare const clients: { claim(): Promise<void> };
declare function skipWaiting(): Promise<void>;

/** Where a page leads for which nothing is kept. */
const LISTED = `${base}kept/`;
/** What is kept from the beginning: parts that a page has use for without a network; the build knows their names. */
declare const PARTS: readonly string[];
/** What the windows show that did not get what they asked for: why, and of when it is. */
const shown = new Map<string, readonly [why: "none" | "late" | "unread", date: string]>();

/** Named by their content: the same wherever they come from. */
const NAMED_BY_CONTENT = /\/duidu-[\w-]+-[A-Z0-9]{8}\.(?:js|css)$/;
/** What is kept besides pages. The files of a large search index are kept only with the collection. */
const FILE = /^(?:_next\/|duidu[-.]|data\/|icon)/;
const LARGE = "/data/search/";

addEventListener("install", (event) => {
  void skipWaiting();
  event.waitUntil(install());
});
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => {
  const { data, source } = event;
  // The first page came before this was there: it says what it is made of. Later ones ask whether they were kept.
  if (Array.isArray(data)) event.waitUntil(take(data.map(String)));
  else source.postMessage(shown.get(source.id) ?? null);
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const { url, method, headers, mode } = request;
  const address = url.slice(base.length);
  // What a page fetches to keep it goes into a store of its own.
  if (method !== "GET" || !url.startsWith(base) || headers.has("x-keep")) return;
  if (mode === "navigate") {
    if (isPage(pageAddress(address))) event.respondWith(pageFor(event));
  } else if (versionIn(url) || NAMED_BY_CONTENT.test(pageAddress(url))) event.respondWith(namedFile(event));
  else if (FILE.test(address)) event.respondWith(newestFile(event));
});

/** Keeps the page that lists what is kept, with its style and its scripts. */
async function install(): Promise<void> {
  const shell = await caches.open(stores.shell);
  await shell.addAll([LISTED, ...PARTS.map((name) => base + name)]);
  const html = (await (await shell.match(LISTED))?.text()) ?? "";
  await shell.addAll([...html.matchAll(/(?:href|src)="([^"]+\?\w+)"/g)].map(([, url = ""]) => new URL(url, base).href));
}

async function take(urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    const address = url.slice(base.length);
    if (isPage(address)) await keep(stores.pages, url, fetch(url));
    else if (FILE.test(address)) await keep(stores.files, url, fetch(url));
  }
}

/** A page from the network; where that does not answer, as it was kept, or else what leads to it. */
async function pageFor(event: Fetching): Promise<Response> {
  const { request, resultingClientId: window } = event;
  const address = pageAddress(request.url);
  const network = fetch(request);
  // A late answer is kept for the next time.
  event.waitUntil(keep(stores.pages, address, network));
  const kept = await keptPage(address);
  let why: "none" | "late" = "none";
  const late = new Promise<null>((settle) => setTimeout(() => settle(null), kept ? PATIENCE : 2 ** 30));
  try {
    const response = await Promise.race([network, late]);
    if (response && !(kept && response.status >= 500)) return response;
    why = "late";
  } catch {
    // There is no network.
  }
  if (kept) {
    shown.set(window, [why, kept.headers.get("date") ?? ""]);
    return kept;
  }
  // An answer on a page of its own is in its interview, too.
  const [, interview = "", id = ""] = /^(.+\/interviews\/[^/]+\/)([^/]+)\/$/.exec(address) ?? [];
  if (interview && (await keptPage(interview))) return Response.redirect(`${interview}#${id}`);
  shown.set(window, ["unread", ""]);
  return (await caches.match(LISTED, { cacheName: stores.shell })) ?? Response.error();
}

/** The page that was opened last, or else one that the reader chose to keep. */
async function keptPage(address: string): Promise<Response | undefined> {
  return matchIn([stores.pages, ...(await keptIn(base)).map(({ store }) => store), stores.shell], address);
}

async function matchIn(names: readonly string[], url: string, ignoreSearch = false): Promise<Response | undefined> {
  for (const cacheName of names) {
    const found = await caches.match(url, { cacheName, ignoreSearch });
    if (found) return found;
  }
  return undefined;
}

/** A file that an address names by its content. */
async function namedFile(event: Fetching): Promise<Response> {
  const { url } = event.request;
  const own = await caches.match(url, { cacheName: stores.files });
  // What is used is put anew, and stands last.
  if (own) event.waitUntil(keep(stores.files, url, Promise.resolve(own)));
  const kept = own ?? (await caches.match(url, { ignoreSearch: versionIn(url) === undefined }));
  if (kept) return kept;
  const network = fetch(event.request);
  event.waitUntil(keep(stores.files, url, network));
  return network;
}

/** What is best when it is new. A collection that is kept has data of its own, which belong to its search. */
async function newestFile(event: Fetching): Promise<Response> {
  const { request } = event;
  const network = fetch(request);
  event.waitUntil(keep(stores.files, request.url, network));
  const late = new Promise<Response | undefined>((settle) => {
    setTimeout(() => void keptFile(request).then(settle), PATIENCE);
  });
  try {
    return (await Promise.race([network, late])) ?? (await network);
  } catch (error) {
    const kept = await keptFile(request);
    if (kept) return kept;
    throw error;
  }
}

async function keptFile({ url, headers }: Request): Promise<Response | undefined> {
  const all = await keptIn(base);
  const first = all.filter(({ slug }) => slug === COLLECTION).map(({ store }) => store);
  // A worker is told its work behind `?` or `#`, and what was kept has the address without it.
  const kept = await matchIn([...first, stores.files, stores.shell, ...all.map(({ store }) => store)], url, true);
  const range = /^bytes=(\d+)-(\d+)$/.exec(headers.get("range") ?? "");
  if (kept === undefined || range === null) return kept && new Response(kept.body, kept);
  return partOf(kept, Number(range[1]), Number(range[2]) + 1);
}

/** A part of a file, as a host sends it. */
async function partOf(whole: Response, from: number, to: number): Promise<Response> {
  const bytes = await whole.arrayBuffer();
  const part = bytes.slice(from, to);
  const range = `bytes ${from}-${from + part.byteLength - 1}/${bytes.byteLength}`;
  return new Response(part, { status: 206, headers: { "content-range": range } });
}

/**
 * Keeps an answer, unless it is of another version than its address says, and lets go of the oldest. It is to be called before
 * anybody else reads the answer.
 */
async function keep(store: string, url: string, answer: Promise<Response>): Promise<void> {
  try {
    const response = (await answer).clone();
    if (response.status !== 200 || url.includes(LARGE)) return;
    // All of it, or what is kept stays.
    const bytes = new Uint8Array(await response.arrayBuffer());
    const version = versionIn(url);
    if (version && versionOf(bytes) !== version) return;
    const cache = await caches.open(store);
    await cache.put(url, new Response(bytes, response));
    const all = await cache.keys();
    for (const old of all.slice(0, Math.max(0, all.length - (MOST[store] ?? 0)))) await cache.delete(old);
  } catch {
    // There is no network, it broke off, or the storage is full.
  }
}
