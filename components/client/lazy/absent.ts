import { openHidden } from "../dom/hidden-words";

/** Opens the rows of a turn that have no words in the language of the view, for somebody who was led to this turn. */
export function openAbsent(turn: Element): void {
  openHidden([...turn.querySelectorAll(".row:has(> .absent) > .cell:not(.absent)")]);
}
