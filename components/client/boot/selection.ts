import { mayBeHit } from "../dom/hit-list";
import { withLazy } from "./lazy";

/**
 * Milliseconds without a change before a link to the selection is offered: less than it takes to reach the keyboard.
 */
const RESTS = 250;

/**
 * Shows what the address asks for: the words of a query or of a passage marked in a turn, or a range of turns. Words in a
 * language that the view hides are opened beside their counterpart.
 */
export function showAsked(): void {
  const asked = new URLSearchParams(location.search);
  const [words, to] = [asked.get("w"), asked.get("to")];
  const turn = turnAsked();
  if (turn && words) withLazy("passage", ({ showPassage }) => showPassage(turn, words));
  if (turn && to) withLazy("passage", ({ showRange }) => showRange(turn, to));
  if (turn && mayBeHit()) withLazy("hits", ({ followHits }) => followHits());
  showHere();
  addEventListener("hashchange", showHere);
}

function showHere(): void {
  const turn = turnAsked();
  const found = new URLSearchParams(location.search).get("mark");
  if (turn === null) return;
  if (turn instanceof HTMLDetailsElement) turn.open = true;
  if (found) withLazy("marks", ({ markFound }) => markFound(turn, found));
  if (turn.querySelector(".absent")) withLazy("absent", ({ openAbsent }) => openAbsent(turn));
}

/** The turn, heading, or what stands around the text, that the address names; on the page of one answer, that answer. */
function turnAsked(): Element | null {
  const named = document.getElementById(location.hash.slice(1));
  return named?.matches(".turn, .apparatus, .section")
    ? (named.querySelector(":scope > h2") ?? named)
    : document.querySelector(".reading[data-interview] > .turn:last-child");
}

/** Offers a link to selected words of a turn. */
export function watchSelection(): void {
  if (!document.querySelector(".turn")) return;
  let resting = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      if (getSelection()?.isCollapsed === false || document.getElementById("passage-link")) {
        withLazy("passage", ({ offerLink }) => offerLink());
      }
    }, RESTS);
  });
}
