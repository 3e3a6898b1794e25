import { readChoice, storeChoice } from "./storage";

const root = document.documentElement;

/** The attributes of `<html>` by which the style sheet knows what the reader chose. */
const ATTRIBUTES = ["lang", "style", "data-ui", "data-theme", "data-view", "data-faces", "data-justified"];

/** Remembers how the page looks, as the attributes themselves: that is quicker to read than each choice. */
export function rememberLook(): void {
  const look = ATTRIBUTES.map((name) => (name === "data-view" ? readChoice("view") : root.getAttribute(name)));
  storeChoice("look", JSON.stringify(look));
}

/**
 * Gives the page the look that was remembered, and the view in the address; without one, the language of the interface that the
 * browser prefers. `duidu.js` checks all of it when it comes.
 */
export function applyLook(): void {
  let look: unknown[] = [];
  try {
    look = [JSON.parse(readChoice("look") ?? "[]")].flat();
  } catch {
    // Not what was written: as if there were none.
  }
  const ui = /^zh/.test(navigator.language) ? "zh" : "en";
  const asked = /[?&]view=(\w+)/.exec(location.search)?.[1];
  root.dataset.ui = ui;
  root.dataset.view = "both";
  ATTRIBUTES.forEach((name, i) => {
    const value = look[i];
    if (typeof value !== "string") return;
    // The policy forbids the attribute, and not what a script sets.
    if (name === "style") root.style.cssText = value;
    else root.setAttribute(name, value);
  });
  if (asked) root.dataset.view = asked;
}
