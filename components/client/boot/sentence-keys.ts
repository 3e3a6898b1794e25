import { lazy } from "./lazy";

/** Words that have a counterpart on the other side. */
const PAIRED = ".bilingual .turn > .row > .cell:not(.absent)";

/** The sentence keys, each with what it asks for. */
export const SENTENCE_KEYS: Readonly<Record<string, () => void>> = {
  n: () => void lazy("sentence-highlight").then(({ step }) => step(1)),
  p: () => void lazy("sentence-highlight").then(({ step }) => step(-1)),
  o: () => void lazy("sentence-highlight").then(({ open }) => open()),
};

/**
 * Waits for the first time that somebody points at, or taps, words with a counterpart. Everything else is fetched then,
 * and looks after itself.
 */
export function awaitPointing(): void {
  if (!document.querySelector(PAIRED)) return;
  const begin = (event: Event) => {
    // A finger comes over a sentence before it taps; the tap is what counts.
    if (event instanceof PointerEvent && event.type === "pointerover" && event.pointerType !== "mouse") return;
    if (!(event.target instanceof Element && event.target.closest(PAIRED))) return;
    removeEventListener("pointerover", begin);
    removeEventListener("click", begin);
    void lazy("sentence-highlight").then(({ watch }) => watch(event));
  };
  addEventListener("pointerover", begin);
  addEventListener("click", begin);
}
