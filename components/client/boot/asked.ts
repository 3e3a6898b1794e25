const root = document.documentElement;
/** The height of the bar with the question below it, in pixels: what stands lower on the page can be read there. */
const COVERED = 70;

/**
 * Makes a link that says below the bar which question the answer in sight answers, for somebody who has turned back to look.
 *
 * @returns brings it up to date
 */
export function questionBelow(bar: Element): () => void {
  const questions = [...document.querySelectorAll<HTMLElement>(".turn.question")];
  if (questions.length === 0) return () => {};
  const link = document.createElement("a");
  link.className = "asked";
  bar.append(link);
  return () => {
    const question = questions[lastAbove(questions)];
    const cells = question?.querySelectorAll<HTMLElement>(":scope > .cell, :scope > .row > .cell:not(.absent)") ?? [];
    // The view of one language hides the other; of two, that of the interface is the reader's.
    const shown = [...cells].filter((one) => one.getClientRects().length > 0);
    const cell = shown.find(({ lang }) => lang.slice(0, 2) === root.lang.slice(0, 2)) ?? shown[0];
    link.textContent = cell?.textContent ?? "";
    link.lang = cell?.lang ?? "";
    link.href = `#${question?.id ?? ""}`;
  };
}

/** The index of the last of these elements, in order, that has been scrolled out of the window; -1 if none has. */
function lastAbove(elements: readonly HTMLElement[]): number {
  let [above, below] = [-1, elements.length];
  while (below - above > 1) {
    const middle = (above + below) >> 1;
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) < COVERED) above = middle;
    else below = middle;
  }
  return above;
}
