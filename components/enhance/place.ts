/** What a reader can be at: a row of either layout, or a heading. */
const PLACES = ".turn .row, .turn > .cell, h1, h2, summary";

/**
 * Changes the layout and keeps the first paragraph below the bar of views where it was, so that the reader does not lose
 * the place.
 */
export function keepPlace(change: () => void): void {
  const top = document.querySelector(".views")?.getBoundingClientRect().bottom ?? 0;
  const place = [...document.querySelectorAll(PLACES)].find((element) => element.getBoundingClientRect().bottom > top);
  const before = place?.getBoundingClientRect().top ?? 0;
  change();
  if (place) scrollBy({ top: place.getBoundingClientRect().top - before, behavior: "instant" });
}
