import { bilingual } from "./elements";

const root = document.documentElement;

/**
 * Opens the rows of cells that the view of one language hides, and says so at the first of them, for somebody who was led
 * to their words. Does nothing if one of the cells is shown.
 */
export function openHidden(cells: readonly Element[]): void {
  if (cells.length === 0 || cells.some((cell) => getComputedStyle(cell).display !== "none")) return;
  const rows = new Set(cells.map((cell) => cell.closest(".row")));
  for (const row of rows) row?.classList.add("open");
  const [first] = rows;
  if (!first || first.querySelector(".row-note[role]")) return;
  const note = document.createElement("p");
  note.className = "row-note";
  note.role = "status";
  first.prepend(note);
  note.append(
    ...bilingual(
      "链接所指的话在另一种语言里，这一段两种都显示。",
      "The words you were led to are in the other language; this passage is shown in both.",
    ),
  );
  // Another view has other reasons for what it shows.
  new MutationObserver(() => note.remove()).observe(root, { attributeFilter: ["data-view"] });
}

/** Opens the rows of words that the view of one language hides, as `openHidden` does. */
export function openHiddenAt(ranges: readonly Range[]): void {
  openHidden(ranges.flatMap(({ startContainer }) => startContainer.parentElement?.closest(".row > .cell") ?? []));
}
