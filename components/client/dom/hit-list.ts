import { type HitList, parseHitList, printHitList } from "../../../lib/reader/links/hit-list";

/** The list of hits that the reader came from, in this tab only. Without storage a hit is a link like any other. */
const LIST = "duidu-hits";
/** Set by the link back to the list: the address of the hit that the reader comes back from. */
const BACK = "duidu-hit-back";

export function keepHitList(list: HitList): void {
  store(LIST, printHitList(list));
}

export function readHitList(): HitList | null {
  return parseHitList(stored(LIST) ?? "");
}

export function forgetHitList(): void {
  store(LIST, null);
}

/** Whether a hit of the list may be on this page; cheap enough for every page. */
export function mayBeHit(): boolean {
  return stored(LIST)?.includes(location.pathname) === true;
}

/** Notes the hit from which the reader goes back to the list. */
export function noteWayBack(hit: string): void {
  store(BACK, hit);
}

/** The hit from which the reader has come back to the search at this address; null if they come from elsewhere. */
export function takeWayBack(search: string): { readonly hit: string; readonly shown: number } | null {
  const hit = stored(BACK);
  store(BACK, null);
  const list = readHitList();
  if (hit === null || list?.search !== search) return null;
  return { hit, shown: Math.max(list.shown, list.hits.indexOf(hit) + 1) };
}

function stored(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Stores a text, or removes it, if storage is available. */
function store(name: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // Storage is disabled or full.
  }
}
