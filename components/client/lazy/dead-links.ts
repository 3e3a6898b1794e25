import { ownValue } from "../../../lib/arrays/own-value";
import type { Addresses } from "../../../lib/reader/links/live-addresses";
import type { Corpus, Localized, Past, PastTurn } from "../../../lib/schema/schema";
import { type IntendedAddress, intendedAddress, type KnownAddresses } from "../../../lib/search/suggest/mistyped";
import { pathWithoutTail } from "../../../lib/text/address-tail";
import { dataOf } from "../dom/data";
import { bilingual, button } from "../dom/elements";
import { notice } from "../dom/notice";

/** The site's base address, derived from that of this script. */
const home = new URL(".", import.meta.url);

/**
 * Handles an id that the interview does not have: redirects to where the words are now, says that they were withdrawn,
 * or suggests ids that may have been meant.
 */
export async function lookUp(id: string): Promise<void> {
  const slug = document.querySelector<HTMLElement>("main[data-interview]")?.dataset.interview ?? "";
  const past = await dataOf<Past>("permalinks.json");
  if (past === null) return reportUnknown(() => lookUp(id));
  const known = past.turns.filter((turn) => turn.id === id);
  const found = known.find((turn) => turn.slug === slug) ?? known[0];
  if (found === undefined) return offer((await meantHere(`/interviews/${slug}/${id}/`)) ?? []);
  const [only] = found.to;
  if (only !== undefined && found.state !== "split") location.replace(placeOf(only));
  else reportPast(found);
}

/** Says that it could not be found out where the address leads, and tries again when asked to. */
function reportUnknown(again: () => void, after?: Element | null): void {
  const words = bilingual(
    "没有取到链接的账本，不知道这个地址现在指向哪里。",
    "The list of links could not be fetched, so it is not known where this address leads now.",
  );
  notice([...words, button("再试", "Try again", again)], after);
}

function reportPast({ state, to }: PastTurn): void {
  if (state === "withdrawn") {
    notice(bilingual("链接所指的话已从文中撤下。", "The words this link points to were withdrawn."));
    return;
  }
  const words = bilingual("链接所指的一段后来分成了几段：", "The passage this link points to was split into parts:");
  notice([...words, ...to.map((part, index) => link(placeOf(part), `${index + 1}`))]);
}

/**
 * On the “not found” page: leads on to the page whose address this one is with something added to it, or else suggests
 * addresses that were probably meant.
 */
export async function suggest(nowhere: HTMLElement): Promise<void> {
  const path = location.pathname.slice(home.pathname.length - 1);
  const head = nowhere.querySelector("header");
  const meant = pathWithoutTail(path);
  if (meant !== null && meant !== path && (await leadOn(meant, head))) return;
  const found = await meantHere(path);
  if (found === null) reportUnknown(() => void suggest(nowhere), head);
  else await offer(found, head);
}

/** Goes to a page of the site, after a link to it; false if there is no such page. */
async function leadOn(path: string, after: Element | null): Promise<boolean> {
  const to = new URL(`.${path}`, home);
  const isThere = await fetch(to, { method: "HEAD" }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isThere) return false;
  to.search = location.search;
  to.hash = location.hash;
  const words = bilingual("这个地址后面多了些字，去掉以后是：", "Without what was added to its end, this address is:");
  notice([...words, link(to, decodeURI(to.pathname))], after);
  location.replace(to);
  return true;
}

/** What an address may have been meant as; null where the list of addresses cannot be fetched. */
async function meantHere(path: string): Promise<{ meant: IntendedAddress; to: URL }[] | null> {
  const [addresses, past] = await Promise.all([dataOf<Addresses>("ids.json"), dataOf<Past>("permalinks.json")]);
  if (addresses === null) return null;
  return intendedAddress(path, knownOf(addresses, past)).map((meant) => ({ meant, to: addressOf(meant, addresses) }));
}

/** All ids and slugs, present and past. */
function knownOf(addresses: Addresses, past: Past | null): KnownAddresses {
  const known = new Map(Object.entries(addresses).map(([slug, { pages, places }]) => [slug, [...pages, ...places]]));
  for (const { slug, now } of past?.interviews ?? []) if (now !== undefined) known.set(slug, known.get(slug) ?? []);
  for (const { slug, id, state } of past?.turns ?? []) {
    if (state !== "split") known.set(slug, [...(known.get(slug) ?? []), id]);
  }
  return Object.fromEntries(known);
}

/** A turn without a page is on its interview's page; every past address has a page. */
function addressOf({ slug, id }: IntendedAddress, addresses: Addresses): URL {
  if (id === null) return new URL(`interviews/${slug}/`, home);
  const isPlace = ownValue(addresses, slug)?.places.some((place) => place === id) === true;
  return new URL(isPlace ? `interviews/${slug}/#${id}` : `interviews/${slug}/${id}/`, home);
}

async function offer(found: readonly { meant: IntendedAddress; to: URL }[], after?: Element | null): Promise<void> {
  if (found.length === 0) return;
  const corpus = await dataOf<Corpus>("corpus.json");
  const titles = new Map<string, Localized>(corpus?.interviews.map(({ slug, title }) => [slug, title]));
  const links = found.map(({ meant, to }) => {
    const title = titles.get(meant.slug);
    const name = title?.[document.documentElement.dataset.ui === "zh" ? "zh" : "en"] ?? title?.zh ?? title?.en;
    return link(to, [name ?? meant.slug, meant.id].filter(Boolean).join(" · "));
  });
  notice([...bilingual("也许是想找：", "Perhaps you meant:"), ...links], after);
}

function placeOf({ slug, id }: PastTurn["to"][number]): URL {
  return new URL(`interviews/${slug}/#${id}`, home);
}

function link(to: URL, words: string): HTMLElement {
  const made = document.createElement("a");
  made.href = to.href;
  made.textContent = words;
  return made;
}
