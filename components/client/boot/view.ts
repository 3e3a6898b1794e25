import { recall, remember } from "../dom/storage";
import { keepPlace } from "./keep-scroll";

const VIEWS: readonly string[] = ["both", "stacked", "zh", "en"];

const root = document.documentElement;

/**
 * The view of this page: the one in the address, else the one remembered, else both. Unknown ones are ignored. It is
 * always set, so that a button does nothing by itself and `choose` can see the layout as it was.
 */
export function setView(): void {
  const asked = new URLSearchParams(location.search).get("view");
  const view = [asked, recall("view")].find((name) => name !== null && VIEWS.includes(name));
  root.dataset.view = view ?? "both";
}

/** Makes the buttons show the view that is set, and listens to them. */
export function wireView(): void {
  const set = button(root.dataset.view ?? "both");
  if (set) set.checked = true;
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "view") choose(target.value);
  });
}

/** Goes on to the next view. */
export function nextView(): void {
  const next = button(VIEWS[(VIEWS.indexOf(root.dataset.view ?? "both") + 1) % VIEWS.length] ?? "both");
  if (!next) return;
  next.checked = true;
  choose(next.value);
}

/** A choice made by hand is remembered, and takes the place of the one in the address. */
function choose(view: string): void {
  keepPlace(() => {
    root.dataset.view = view;
  });
  remember("view", view);
  const address = new URL(location.href);
  if (!address.searchParams.has("view")) return;
  address.searchParams.delete("view");
  history.replaceState(history.state, "", address);
}

function button(view: string): HTMLInputElement | null {
  const found = document.getElementById(`view-${view}`);
  return found instanceof HTMLInputElement ? found : null;
}
