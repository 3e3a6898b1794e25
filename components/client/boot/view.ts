import { readChoice, storeChoice } from "../dom/storage";
import { keepScroll } from "./keep-scroll";

const VIEWS: readonly string[] = ["both", "stacked", "zh", "en"];

const root = document.documentElement;

/**
 * Sets the view of this page: the one in the address, otherwise the one remembered, otherwise both. Unknown ones are
 * ignored. It is always set, so that checking a button does not change the layout before `choose` has measured it.
 */
export function setView(): void {
  const asked = new URLSearchParams(location.search).get("view");
  const view = [asked, readChoice("view")].find((name) => name !== null && VIEWS.includes(name));
  root.dataset.view = view ?? "both";
}

/** Checks the button of the current view, and listens for changes. */
export function wireView(): void {
  const set = button(root.dataset.view ?? "both");
  if (set) set.checked = true;
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "view") choose(target.value);
  });
}

/** Switches to the next view. */
export function nextView(): void {
  const next = button(VIEWS[(VIEWS.indexOf(root.dataset.view ?? "both") + 1) % VIEWS.length] ?? "both");
  if (!next) return;
  next.checked = true;
  choose(next.value);
}

/** Sets and remembers the view, and removes the one in the address. */
function choose(view: string): void {
  keepScroll(() => {
    root.dataset.view = view;
  });
  storeChoice("view", view);
  const address = new URL(location.href);
  if (!address.searchParams.has("view")) return;
  address.searchParams.delete("view");
  history.replaceState(history.state, "", address);
}

function button(view: string): HTMLInputElement | null {
  const found = document.getElementById(`view-${view}`);
  return found instanceof HTMLInputElement ? found : null;
}
