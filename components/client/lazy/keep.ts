import { MOST_KEPT, type OfflineFile, type OfflineFiles } from "../../../lib/reader/links/offline-files";
import { bilingual, button } from "../dom/elements";
import { sayMissing, sayOutdated } from "../dom/missing";
import { toast } from "../dom/toast";
import { COLLECTION, type Kept, keptIn, pageAddress, storesOf } from "../offline/stores";
import { fetchToKeep, home, keepFiles, NotKept } from "./keep-files";

/** Keeps the interview of the pressed button for reading offline, or lets go of it. */
export async function keepInterview(pressed: HTMLElement): Promise<void> {
  const slug = pressed.dataset.keep ?? "";
  if (pressed.getAttribute("aria-pressed") === "true") {
    for (const { store } of await keptUnder(slug)) await caches.delete(store);
    pressed.setAttribute("aria-pressed", "false");
    return toast("已移除", "Removed");
  }
  if (!(await alone(pressed, () => keepPage(slug)))) return;
  pressed.setAttribute("aria-pressed", "true");
  toast("存下了，没有网络也能读", "Kept: it can be read without a network");
}

/** Keeps an interview anew that has changed since it was kept, or whose style or scripts have. */
export async function renewInterview(slug: string): Promise<void> {
  const kept = await keptUnder(slug);
  if (kept.length > 0 && !kept.some(({ version }) => version === versionHere(slug)))
    await keepPage(slug).catch(() => {});
}

/** Lists what is kept, with the ways to let go of it, and offers to keep all. */
export async function listKept(list: HTMLElement): Promise<void> {
  const draw = async (files: OfflineFiles | null) => {
    const again = (zh: string, en: string) => {
      toast(zh, en);
      void draw(files).then(() => list.focus());
    };
    const kept = await keptIn(home);
    const items = await Promise.all(kept.map((one) => itemOf(one, again)));
    const opened = await openedPages();
    list.replaceChildren(
      ...headed("存下的", "Kept", items, bilingual("还没有存下什么。", "Nothing is kept yet.")),
      ...offerAll(files, kept, again),
      ...headed("打开过的页", "Pages opened lately", opened, bilingual("还没有。", "None yet.")),
      ...(opened.length > 0 ? [forgetButton(again)] : []),
    );
  };
  list.tabIndex = -1;
  await draw(null);
  const files = await listOf<OfflineFiles>("offline").catch(() => null);
  if (files !== null) await draw(files);
}

type Again = (zh: string, en: string) => void;

function forgetButton(again: Again): HTMLElement {
  return button("清除这些记录", "Forget these", async () => {
    const { pages, files } = storesOf(home);
    for (const name of [pages, files]) await caches.delete(name);
    again("已清除", "Forgotten");
  });
}

/** What a reader may do with all interviews: keep them, where they are not too much, or keep them anew. */
function offerAll(files: OfflineFiles | null, kept: readonly Kept[], again: Again): HTMLElement[] {
  const own = kept.find(({ slug }) => slug === COLLECTION);
  if (files === null || own?.version === files.version) return [];
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
  const [zh, en] =
    own === undefined
      ? [
          `存下全部 ${files.interviews} 篇，连同搜索（${size}）`,
          `Keep all ${files.interviews} interviews and the search (${size})`,
        ]
      : [`文集更新过，重新存一次（${size}）`, `The collection was updated: keep it anew (${size})`];
  const progress = document.createElement("progress");
  progress.setAttribute("aria-label", "进度 Progress");
  const press = button(zh, en, async () => {
    about.append(" ", progress);
    const done = await alone(press, () => keepAll(files, (share) => (progress.value = share)));
    progress.remove();
    if (done) again("存下了", "Kept");
  });
  about.append(press);
  return [about];
}

/** Does what a button is for, once at a time, or says why it could not be done. */
async function alone(pressed: HTMLElement, work: () => Promise<void>): Promise<boolean> {
  if (pressed.ariaDisabled === "true") return false;
  pressed.ariaDisabled = "true";
  try {
    // Asked once: a browser may otherwise let go of what is kept after some days without a visit.
    await navigator.storage?.persist?.();
    await work();
    return true;
  } catch (error) {
    const reason = error instanceof NotKept ? error.reason : "full";
    if (reason === "full") toast("浏览器存不下，或不让存", "The browser has no room for it, or does not allow it");
    else if (reason === "other build") sayOutdated();
    else sayMissing();
    return false;
  } finally {
    pressed.ariaDisabled = null;
  }
}

async function keepPage(slug: string): Promise<void> {
  const { shared } = await listOf<OfflineFiles>("offline");
  // A build with another style or script than this page is not kept under its version.
  if (!headHere().every((address) => shared.some((file) => file.address === address))) throw new NotKept("other build");
  const versions = versionsHere(slug);
  const [interview = "", counterparts = ""] = versions.split(" ");
  const data = { [`data/interviews/${slug}.json`]: interview, [`data/counterparts/${slug}.json`]: counterparts };
  const own = Object.entries(data).map(([path, version]) => ({ address: `${path}?${version}`, version, bytes: 0 }));
  const page = { address: `interviews/${slug}/`, version: "", bytes: 0 };
  await keepFiles(slug, versionHere(slug), [...shared, ...own, page], (address) =>
    address === page.address ? [...headHere(), `data-versions="${versions}"`] : headHere(),
  );
}

async function keepAll({ version, shared }: OfflineFiles, progress: (share: number) => void): Promise<void> {
  const marks = shared.map(({ address }) => address).filter((address) => address.startsWith("duidu.css"));
  await keepFiles(COLLECTION, version, await listOf<readonly OfflineFile[]>("offline-all"), () => marks, progress);
}

async function listOf<T>(name: "offline" | "offline-all"): Promise<T> {
  return (await fetchToKeep(`data/${name}.json`)).json();
}

async function keptUnder(slug: string): Promise<readonly Kept[]> {
  return (await keptIn(home)).filter((one) => one.slug === slug);
}

function versionsHere(slug: string): string {
  return document.querySelector<HTMLElement>(`[data-interview="${slug}"]`)?.dataset.versions ?? "";
}

/** The style and the script of this page, as the list of files names them. */
function headHere(): string[] {
  const urls = [...document.querySelectorAll<HTMLElement>("head > link[rel=stylesheet], head > script[src]")].map(
    (element) => (element instanceof HTMLLinkElement ? element.href : element.getAttribute("src")),
  );
  return urls.flatMap((url) => /duidu\.(?:css|js)\?\w+$/.exec(url ?? "")?.[0] ?? []);
}

/** The version of an interview as it is read here. */
function versionHere(slug: string): string {
  return [versionsHere(slug), ...headHere()].join(" ").replace(/\W+/g, "-");
}

async function itemOf({ store, slug }: Kept, again: Again): Promise<HTMLElement> {
  const item = document.createElement("li");
  const named = document.createElement("span");
  if (slug === COLLECTION) named.append(...bilingual("整个文集，连同搜索", "The whole collection, with the search"));
  else named.append(await linkTo(`${home}interviews/${slug}/`));
  const remove = button("移除", "Remove", async () => {
    await caches.delete(store);
    again("已移除", "Removed");
  });
  remove.setAttribute("aria-label", `移除 Remove: ${named.textContent}`);
  item.append(named, " ", remove);
  return item;
}

/** The pages that were opened, the last one first, but for this one. */
async function openedPages(): Promise<HTMLElement[]> {
  const keys = await (await caches.open(storesOf(home).pages)).keys();
  const others = keys.map(({ url }) => url).filter((url) => url !== pageAddress(location.href));
  return Promise.all(
    others.reverse().map(async (url) => {
      const item = document.createElement("li");
      item.append(await linkTo(url));
      return item;
    }),
  );
}

async function linkTo(url: string): Promise<HTMLElement> {
  const html = (await (await caches.match(url))?.text()) ?? "";
  const [, title = url] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  // The name of the site, which is the end of every title.
  const [, site = ""] = /<meta property="og:site_name" content="([^"]*)"/.exec(html) ?? [];
  const own = site !== "" && title.endsWith(` — ${site}`) ? title.slice(0, -site.length - 3) : title;
  const made = document.createElement("a");
  made.href = url;
  made.textContent = own.replace(/&(?:amp|lt|gt|quot|#x27);/g, (name) => MARKS[name] ?? name);
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

function headed(zh: string, en: string, items: readonly HTMLElement[], none: readonly HTMLElement[]): HTMLElement[] {
  const heading = document.createElement("h2");
  heading.append(...bilingual(zh, en));
  const list = document.createElement(items.length > 0 ? "ul" : "p");
  list.append(...(items.length > 0 ? items : none));
  return [heading, list];
}
