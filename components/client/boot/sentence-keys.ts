import { sayMissing } from "../dom/missing";
import { lazy, withLazy } from "./lazy";

/** Text with a counterpart on the other side. */
const PAIRED = ".bilingual .turn > .row > .cell:not(.absent)";

/** The keys for sentences, with their actions. */
export const SENTENCE_KEYS: Readonly<Record<string, () => void>> = {
  n: () => withLazy("sentence-highlight", ({ stepSentence }) => stepSentence(1)),
  p: () => withLazy("sentence-highlight", ({ stepSentence }) => stepSentence(-1)),
  o: () => withLazy("sentence-highlight", ({ openCounterpart }) => openCounterpart()),
};

/**
 * Loads sentence highlighting when the reader first points at or taps text with a counterpart.
 */
export function watchPointer(): void {
  const main = document.querySelector("main");
  if (!main?.querySelector(PAIRED)) return;
  let last: Event | null = null;
  const begin = (event: Event) => {
    // A finger also sends pointerover before it taps; only the tap counts.
    if (event instanceof PointerEvent && event.type === "pointerover" && event.pointerType !== "mouse") return;
    if (!(event.target instanceof Element && event.target.closest(PAIRED))) return;
    const isFirst = last === null;
    if (last?.type !== "click") last = event;
    if (isFirst) load();
  };
  const load = () => {
    const use = ({ followPointer }: Awaited<ReturnType<typeof lazy<"sentence-highlight">>>) => {
      main.removeEventListener("pointerover", begin);
      main.removeEventListener("click", begin);
      if (last !== null) followPointer(main, last);
    };
    const isAsked = () => last?.type === "click";
    lazy("sentence-highlight").then(use, () => {
      // A pointer that passes over words asks for nothing, and the next one tries again.
      if (isAsked()) sayMissing();
      last = null;
    });
  };
  main.addEventListener("pointerover", begin);
  // On an element: in iOS, text is only tapped where one listens below the document.
  main.addEventListener("click", begin);
}
