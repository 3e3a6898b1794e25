import { topOfText } from "../dom/top-of-text";
import { shiftPage } from "./bar";
import { changeNearFirst } from "./near-first";

/** Elements that mark the reader's place: rows, in either layout, and headings. */
const PLACES = ".turn .row, .turn > .cell, h1, h2, summary";

/**
 * Changes the layout and keeps the line at the top of the window in place. If that line's language is then hidden, the
 * same relative position in its row is used instead.
 */
export function keepScroll(change: () => void): void {
  const top = topOfText();
  const place = [...document.querySelectorAll(PLACES)].find((element) => element.getBoundingClientRect().bottom > top);
  if (!place) {
    changeNearFirst(change);
    return;
  }
  const before = place.getBoundingClientRect();
  const share = Math.max(0, (top - before.top) / before.height);
  const line = lineAt(place, top);
  const lineTop = line?.getBoundingClientRect().top ?? 0;
  changeNearFirst(change);
  const restore = () => {
    const now = line?.getBoundingClientRect();
    const after = place.getBoundingClientRect();
    const moved =
      now !== undefined && now.height > 0
        ? now.top - lineTop
        : share > 0
          ? after.top + share * after.height - top
          : after.top - before.top;
    shiftPage(moved);
  };
  restore();
  // Content that scrolls near the window is only laid out then and may move the place again.
  requestAnimationFrame(() => {
    restore();
    requestAnimationFrame(restore);
  });
}

/** The first character of the first line below the top of the window. */
function lineAt(place: Element, top: number): Range | null {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(text);
    if (range.getBoundingClientRect().bottom <= top) continue;
    const offset = firstBelow(text, top);
    if (offset === null) continue;
    range.setStart(text, offset);
    range.setEnd(text, offset + 1);
    return range;
  }
  return null;
}

/** The offset of the first character below the top, by binary search: characters are laid out from top to bottom. */
function firstBelow(text: Node, top: number): number | null {
  const length = text.textContent?.length ?? 0;
  const range = document.createRange();
  const isBelow = (offset: number) => {
    range.setStart(text, offset);
    range.setEnd(text, offset + 1);
    return range.getBoundingClientRect().bottom > top;
  };
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isBelow(middle)) high = middle;
    else low = middle + 1;
  }
  return low < length ? low : null;
}
