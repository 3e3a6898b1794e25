import { lazy } from "./lazy";

/** Text with a counterpart on the other side. */
const PAIRED = ".bilingual .turn > .row > .cell:not(.absent)";

/** The keys for sentences, with their actions. */
export const SENTENCE_KEYS: Readonly<Record<string, () => void>> = {
  n: () => void lazy("sentence-highlight").then(({ stepSentence }) => stepSentence(1)),
  p: () => void lazy("sentence-highlight").then(({ stepSentence }) => stepSentence(-1)),
  o: () => void lazy("sentence-highlight").then(({ openCounterpart }) => openCounterpart()),
};

/**
 * Loads sentence highlighting when the reader first points at or taps text with a counterpart.
 */
export function watchPointer(): void {
  if (!document.querySelector(PAIRED)) return;
  const begin = (event: Event) => {
    // A finger also sends pointerover before it taps; only the tap counts.
    if (event instanceof PointerEvent && event.type === "pointerover" && event.pointerType !== "mouse") return;
    if (!(event.target instanceof Element && event.target.closest(PAIRED))) return;
    removeEventListener("pointerover", begin);
    removeEventListener("click", begin);
    void lazy("sentence-highlight").then(({ followPointer }) => followPointer(event));
  };
  addEventListener("pointerover", begin);
  addEventListener("click", begin);
}
