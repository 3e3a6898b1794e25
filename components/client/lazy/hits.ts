import type { HitList } from "../../../lib/reader/links/hit-list";
import { bilingual } from "../dom/elements";
import { forgetHitList, noteWayBack, readHitList } from "../dom/hit-list";

let bar: HTMLElement | null = null;

/** Shows which hit of the search this is, with the ways to the others and back, whenever the address is one of a hit. */
export function followHits(): void {
  draw();
  addEventListener("hashchange", draw);
}

/** Goes to the next or previous hit. */
export function stepHit(by: 1 | -1): void {
  bar?.querySelector<HTMLElement>(`a[data-step="${by}"]`)?.click();
}

function draw(): void {
  const focused = bar?.contains(document.activeElement) ? document.activeElement?.getAttribute("data-step") : null;
  bar?.remove();
  const list = readHitList();
  const at = list?.hits.findIndex(isHere) ?? -1;
  const turn = document.getElementById(location.hash.slice(1));
  if (list === null || at < 0 || turn === null) return;
  bar = barOf(list, at);
  // Inside the turn, or behind the heading, so that Tab leads from the words to it.
  if (turn.matches(".section")) turn.querySelector(":scope > h2")?.after(bar);
  else turn.append(bar);
  if (focused) bar.querySelector<HTMLElement>(`a[data-step="${focused}"]`)?.focus({ preventScroll: true });
}

function isHere(hit: string): boolean {
  const { pathname, hash } = new URL(hit, location.href);
  return pathname === location.pathname && hash === location.hash;
}

function barOf(list: HitList, at: number): HTMLElement {
  const made = document.createElement("nav");
  made.id = "hit-bar";
  made.setAttribute("aria-label", "搜索结果 Search results");
  const place = document.createElement("span");
  place.append(
    ...(list.atLeast
      ? bilingual(`第 ${at + 1} 段，至少 ${list.total} 段`, `${at + 1} of at least ${list.total}`)
      : bilingual(`第 ${at + 1} 段，共 ${list.total} 段`, `${at + 1} of ${list.total}`)),
  );
  const back = link(list.search, "结果", "Results");
  back.addEventListener("click", () => noteWayBack(list.hits[at] ?? ""));
  made.append(step(list, at, -1), place, step(list, at, 1), back, closeButton());
  return made;
}

/** The way to the next or previous hit. Where the list ends before the hits do, the search page has the rest. */
function step(list: HitList, at: number, by: 1 | -1): HTMLElement {
  const isEnd = by === 1 ? at + 1 >= list.total && !list.atLeast : at === 0;
  const [sign, zh, en] = by === 1 ? ["›", "下一段结果", "Next result"] : ["‹", "上一段结果", "Previous result"];
  const made = isEnd ? document.createElement("span") : link(list.hits[at + by] ?? list.search, zh, en);
  if (!isEnd) made.dataset.step = String(by);
  if (!isEnd) for (const words of made.children) words.classList.add("sr-only");
  made.append(signOf(sign));
  return made;
}

function closeButton(): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  const words = bilingual("收起", "Hide");
  for (const each of words) each.classList.add("sr-only");
  made.append(...words, signOf("×"));
  made.addEventListener("click", () => {
    forgetHitList();
    bar?.remove();
  });
  return made;
}

function link(href: string, zh: string, en: string): HTMLAnchorElement {
  const made = document.createElement("a");
  made.href = href;
  made.append(...bilingual(zh, en));
  return made;
}

function signOf(sign: string): HTMLElement {
  const made = document.createElement("span");
  made.setAttribute("aria-hidden", "true");
  made.textContent = sign;
  return made;
}
