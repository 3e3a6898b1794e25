import { areKeysOn } from "../dom/single-keys";
import { turnsHere } from "../dom/turns";
import { withLazy } from "./lazy";
import { SENTENCE_KEYS } from "./sentence-keys";
import { nextView } from "./view";

/** Elements in which keys are typed as text or already have a meaning. */
const FIELDS = "input:not([type=radio]), textarea, select, [contenteditable]";

const ACTIONS: Readonly<Record<string, () => void>> = {
  j: () => goToTurn(1),
  k: () => goToTurn(-1),
  h: () => withLazy("hits", ({ stepHit }) => stepHit(-1)),
  l: () => withLazy("hits", ({ stepHit }) => stepHit(1)),
  v: nextView,
  "/": goToSearch,
  "?": () => withLazy("panels", ({ showHelp }) => showHelp()),
  ...SENTENCE_KEYS,
};

/**
 * Handles a key, unless it is part of a system shortcut, of typing, or of composing a character, the reader has switched
 * keys off, or a dialog is open.
 */
export function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (event.target instanceof Element && event.target.closest(FIELDS)) return;
  const act = Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : undefined;
  if (!act || !areKeysOn() || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  act();
}

/**
 * Goes to the next or previous turn, seen from the top of the window, and focuses it, so that Tab continues from there.
 */
function goToTurn(step: 1 | -1): void {
  const turns = turnsHere();
  const tops = turns.map(distance);
  // One pixel of tolerance, so that the current turn is not found again.
  const index = step === 1 ? tops.findIndex((top) => top > 1) : tops.findLastIndex((top) => top < -1);
  const turn = turns[index];
  if (!turn) return;
  turn.tabIndex = -1;
  turn.scrollIntoView();
  turn.focus({ preventScroll: true });
}

/** The distance in pixels of a turn from where `scrollIntoView` would put it. */
function distance(turn: HTMLElement): number {
  return turn.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(turn).scrollMarginTop);
}

/** Focuses the search field of this page, or opens the search page. */
function goToSearch(): void {
  const field = document.querySelector<HTMLElement>("main input[type=search]");
  if (field) field.focus();
  else document.querySelector<HTMLElement>("[data-search]")?.click();
}
