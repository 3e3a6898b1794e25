import { questionBelow } from "./asked";

const root = document.documentElement;

/** Scrolling by less than this many pixels is no intention: a finger that rests trembles by some five. */
const TREMBLE = 12;
/** The frames in which a page that was laid out anew is put back in its place, in milliseconds. */
const SETTLING = 200;

let heldUntil = 0;

/** Scrolls by some pixels at once, and leaves the bar as it is, since it is not the reader who scrolls. */
export function shiftPage(top: number): void {
  heldUntil = performance.now() + SETTLING;
  scrollBy({ top, behavior: "instant" });
}

/** Lets the bar make room while one reads on, and come back as soon as one turns back, with the question that was asked. */
export function yieldBar(): void {
  const bar = document.querySelector(".bar");
  if (bar === null) return;
  const showQuestion = questionBelow(bar);
  let last = scrollY;
  addEventListener(
    "scroll",
    () => {
      const by = scrollY - last;
      if (Math.abs(by) < TREMBLE) return;
      last = scrollY;
      if (performance.now() < heldUntil) return;
      root.dataset.reading = by > 0 ? "on" : "back";
      if (by < 0) showQuestion();
    },
    { passive: true },
  );
}
