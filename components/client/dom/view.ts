import { readChoice } from "./storage";

export const VIEWS: readonly string[] = ["both", "stacked", "zh", "en"];

/**
 * Sets the view of this page: the one in the address, otherwise the one remembered, otherwise both. Unknown ones are
 * ignored. It is always set, so that checking a button does not change the layout before `choose` has measured it.
 */
export function setView(): void {
  const asked = new URLSearchParams(location.search).get("view");
  const view = [asked, readChoice("view")].find((name) => name !== null && VIEWS.includes(name));
  document.documentElement.dataset.view = view ?? "both";
}
