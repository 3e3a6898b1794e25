import { mayBeHit } from "../dom/hit-list";
import { lazy } from "./lazy";

/**
 * Milliseconds without a change before a link to the selection is offered: less than it takes to reach the keyboard.
 */
const RESTS = 250;

/** Shows what the address asks for: the words of a query or of a passage marked in a turn, or a range of turns. */
export function showAsked(): void {
  const asked = new URLSearchParams(location.search);
  // Browsers without support for text fragments leave them in the address.
  const [id = ""] = decodeURIComponent(location.hash.slice(1)).split(":~:");
  const turn = document.getElementById(id) ?? document.querySelector(".reading[data-interview] > .turn:last-child");
  if (!turn) return;
  const [found, words, to] = ["mark", "w", "to"].map((name) => asked.get(name));
  if (found) void lazy("marks").then(({ markFound }) => markFound(turn, found));
  if (words) void lazy("passage").then(({ showPassage }) => showPassage(turn, words));
  if (to) void lazy("passage").then(({ showRange }) => showRange(turn, to));
  if (mayBeHit()) void lazy("hits").then(({ followHits }) => followHits());
}

/** Offers a link to selected words of a turn. */
export function watchSelection(): void {
  if (!document.querySelector(".turn")) return;
  let resting = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      if (getSelection()?.isCollapsed === false || document.getElementById("passage-link")) {
        void lazy("passage").then(({ offerLink }) => offerLink());
      }
    }, RESTS);
  });
}
