import type { KeyboardEvent } from "react";

/**
 * Up and down walk from the field through the hits and back; Enter then follows the link that has the focus. Only in the
 * field and on the hits' own links, so that the arrows keep their meaning everywhere else.
 */
export function walkHits(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("#q, [data-hit] h2 a")];
  const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
  const next = at < 0 ? undefined : stops[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
