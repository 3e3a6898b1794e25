/** What a reader can be at: a row of either layout, or a heading. */
const PLACES = ".turn .row, .turn > .cell, h1, h2, summary";

/**
 * Changes the layout and keeps the line at the top of the window where it was, so that the reader does not lose the place.
 * Where that line is shown no more, because its language is hidden, the same share of its row takes its place.
 */
export function keepPlace(change: () => void): void {
  const top = document.querySelector(".views")?.getBoundingClientRect().bottom ?? 0;
  const place = [...document.querySelectorAll(PLACES)].find((element) => element.getBoundingClientRect().bottom > top);
  if (!place) {
    change();
    return;
  }
  const before = place.getBoundingClientRect();
  const share = Math.max(0, (top - before.top) / before.height);
  const line = lineAt(place, top);
  const lineTop = line?.getBoundingClientRect().top ?? 0;
  change();
  const settle = () => {
    const now = line?.getBoundingClientRect();
    const after = place.getBoundingClientRect();
    const moved =
      now !== undefined && now.height > 0
        ? now.top - lineTop
        : share > 0
          ? after.top + share * after.height - top
          : after.top - before.top;
    scrollBy({ top: moved, behavior: "instant" });
  };
  settle();
  // What comes near by scrolling is laid out only then, and moves the place once more.
  requestAnimationFrame(() => {
    settle();
    requestAnimationFrame(settle);
  });
}

/** The first character of the first line of a place that is below the top of the window. */
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

/** By halves: the characters of a text stand one below the other in their order. */
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
