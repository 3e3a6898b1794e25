import type { KeyboardEvent } from "react";

/**
 * The up and down arrows move the focus between the field and the links of the hits; Enter then follows the link.
 * Elsewhere the arrows keep their meaning.
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
