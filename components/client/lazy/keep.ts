import { MOST_KEPT, type OfflineFile, type OfflineFiles } from "../../../lib/reader/links/offline-files";
import { versionOf } from "../../../lib/text/hash32";
import { dataOf } from "../dom/data";
import { bilingual, button } from "../dom/elements";
import { sayMissing, sayOutdated } from "../dom/missing";
import { toast } from "../dom/toast";
import { COLLECTION, keptName, keptSlugs, PAGES } from "../offline/stores";

/** The site's base address, derived from that of this script. */
const home = new URL(".", import.meta.url);

/** Files that are fetched at a time. */
const TOGETHER = 6;

/** A file is not there, or is not what the list of files says: it belongs to a later build. */
class NotKept extends Error {
  constructor(readonly reason: "missing" | "other build" | "full") {
    super(reason);
  }
}

/** Keeps the interview of the pressed button for reading offline, or lets go of it. */
export async function keepInterview(pressed: HTMLElement): Promise<void> {
  const slug = pressed.dataset.keep ?? "";
  if (pressed.getAttribute("aria-pressed") === "true") {
    await caches.delete(keptName(slug));
    pressed.setAttribute("aria-pressed", "false");
    return toast("不再存在这里", "No longer kept");
  }
  if (!(await trying(() => keepPage(slug)))) return;
  pressed.setAttribute("aria-pressed", "true");
  toast("存下了，没有网络也能读", "Kept: it can be read without a network");
}

/** Keeps an interview anew that has changed since it was kept. */
export async function renewInterview(slug: string): Promise<void> {
  const kept = await caches.match(pageOf(slug), { cacheName: keptName(slug) });
  if (kept && !(await kept.text()).includes(versionsHere(slug))) await keepPage(slug).catch(() => {});
}

/** Lists what is kept, with the ways to let go of it, and offers to keep all. */
export async function listKept(list: HTMLElement): Promise<void> {
  const [kept, opened, files] = [await keptSlugs(), await openedPages(), await dataOf<OfflineFiles>("offline.json")];
  const items = await Promise.all(kept.map((slug) => itemOf(slug, () => void listKept(list))));
  const forget = button("都忘掉", "Forget these", () => void caches.delete(PAGES).then(() => listKept(list)));
  list.replaceChildren(
    ...headed("存下的", "Kept", items, [bilingual("还没有存下什么。", "Nothing is kept yet.")]),
    ...(kept.includes(COLLECTION) ? [] : offerAll(files, list)),
    ...headed("打开过的页", "Pages opened lately", opened, [bilingual("还没有。", "None yet.")]),
    ...(opened.length > 0 ? [forget] : []),
  );
}

/** What a reader may do with all interviews: keep them, where they are not too much. */
function offerAll(files: OfflineFiles | null, list: HTMLElement): HTMLElement[] {
  if (files === null) return [];
  const size = `${(files.bytes / 1e6).toFixed(1)} MB`;
  const about = document.createElement("p");
  if (files.bytes > MOST_KEPT) {
    about.append(
      ...bilingual(
        `整个文集有 ${size}，太大，不能整个存下；可以在每篇末尾一篇一篇地存。`,
        `The whole collection is ${size}, too much to be kept as a whole; each interview can be kept at its end.`,
      ),
    );
    return [about];
  }
  const progress = document.createElement("progress");
  const press = async () => {
    about.append(" ", progress);
    const done = await trying(() => keepAll((share) => (progress.value = share)));
    progress.remove();
    if (done) await listKept(list);
  };
  const [zh, en] = [
    `存下全部 ${files.interviews} 篇，连同搜索（${size}）`,
    `Keep all ${files.interviews} interviews and the search (${size})`,
  ];
  about.append(button(zh, en, () => void press()));
  return [about];
}

/** Does it, or says why it could not be done. */
async function trying(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const reason = error instanceof NotKept ? error.reason : "missing";
    if (reason === "full") toast("浏览器的存储空间不够", "The browser’s storage is full");
    else if (reason === "other build") sayOutdated();
    else sayMissing();
    return false;
  }
}

async function keepPage(slug: string): Promise<void> {
  const files = await dataOf<OfflineFiles>("offline.json");
  if (files === null) throw new NotKept("missing");
  const versions = versionsHere(slug);
  const [interview = "", counterparts = ""] = versions.split(" ");
  const own = [`data/interviews/${slug}.json?${interview}`, `data/counterparts/${slug}.json?${counterparts}`];
  const page = await fetched(pageOf(slug));
  const text = await page.clone().text();
  // A page of another build asks for other files.
  if (!text.includes(versions) || !files.shared.every(({ address }) => !isInHead(address) || text.includes(address)))
    throw new NotKept("other build");
  await keepFiles(slug, [
    ...files.shared,
    ...own.map((address) => ({ address, version: address.replace(/.*\?/, ""), bytes: 0 })),
  ]);
  await put(await caches.open(keptName(slug)), pageOf(slug), page);
}

const isInHead = (address: string) => /^duidu\.(?:js|css)\?/.test(address);

async function keepAll(progress: (share: number) => void): Promise<void> {
  const files = await dataOf<readonly OfflineFile[]>("offline-all.json");
  if (files === null) throw new NotKept("missing");
  await keepFiles(COLLECTION, files, progress);
}

/** Keeps files, all or none: what is kept of a build is whole. */
async function keepFiles(
  slug: string,
  files: readonly OfflineFile[],
  progress?: (share: number) => void,
): Promise<void> {
  const name = keptName(slug);
  const wasKept = await caches.has(name);
  const cache = await caches.open(name);
  let done = 0;
  const rest = [...files];
  const keepRest = async () => {
    for (let file = rest.shift(); file !== undefined; file = rest.shift()) {
      const { address, version } = file;
      const response = await fetched(new URL(address, home).href);
      const bytes = new Uint8Array(await response.clone().arrayBuffer());
      if (versionOf(bytes) !== version) throw new NotKept("other build");
      await put(cache, new URL(address, home).href, response);
      done += 1;
      progress?.(done / files.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: TOGETHER }, keepRest));
  } catch (error) {
    rest.length = 0;
    if (!wasKept) await caches.delete(name);
    throw error;
  }
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url, { cache: "no-cache" }).catch(() => null);
  if (!response?.ok) throw new NotKept("missing");
  return response;
}

async function put(cache: Cache, url: string, response: Response): Promise<void> {
  try {
    await cache.put(url, response);
  } catch {
    throw new NotKept("full");
  }
}

const pageOf = (slug: string) => new URL(`interviews/${slug}/`, home).href;

function versionsHere(slug: string): string {
  return document.querySelector<HTMLElement>(`[data-interview="${slug}"]`)?.dataset.versions ?? "";
}

async function itemOf(slug: string, changed: () => void): Promise<HTMLElement> {
  const remove = button("不再存", "Remove", () => void caches.delete(keptName(slug)).then(changed));
  const item = document.createElement("li");
  if (slug === COLLECTION) item.append(...bilingual("整个文集，连同搜索", "The whole collection, with the search"));
  else item.append(await linkTo(pageOf(slug)));
  item.append(" ", remove);
  return item;
}

/** The pages that were opened, the last one first, but for this one. */
async function openedPages(): Promise<HTMLElement[]> {
  const keys = await (await caches.open(PAGES)).keys();
  const others = keys.map(({ url }) => url).filter((url) => !location.href.startsWith(url) || url === home.href);
  return Promise.all(
    others.toReversed().map(async (url) => {
      const item = document.createElement("li");
      item.append(await linkTo(url));
      return item;
    }),
  );
}

async function linkTo(url: string): Promise<HTMLElement> {
  const html = (await (await caches.match(url))?.text()) ?? "";
  const [, title = url] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const made = document.createElement("a");
  made.href = url;
  made.textContent = title
    .replace(/ — Duidu 对读$/, "")
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (name) => MARKS[name] ?? name);
  return made;
}

/** What a title cannot hold as it is. */
const MARKS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

function headed(
  zh: string,
  en: string,
  items: readonly HTMLElement[],
  [none]: readonly HTMLElement[][],
): HTMLElement[] {
  const heading = document.createElement("h2");
  heading.append(...bilingual(zh, en));
  const list = document.createElement(items.length > 0 ? "ul" : "p");
  list.append(...(items.length > 0 ? items : (none ?? [])));
  return [heading, list];
}
