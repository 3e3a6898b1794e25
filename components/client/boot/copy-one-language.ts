/** Text that may be copied: the words of a turn, without the names, marks and links around them. */
const WORDS = ".row > .cell:not(.absent)";
const AROUND = ".said, .links";

/**
 * Copies only one language when a selection covers both: the one it began in, paragraph by paragraph, without names,
 * marks or links. A selection within one side is left to the browser.
 */
export function copyOneLanguage(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || event.defaultPrevented) return;
  const range = selection.getRangeAt(0);
  const cells = [...document.querySelectorAll<HTMLElement>(WORDS)].filter(
    (cell) => range.intersectsNode(cell) && !cell.closest(AROUND) && cell.getClientRects().length > 0,
  );
  if (cells.length < 2) return;
  const began = selection.anchorNode === null ? null : elementOf(selection.anchorNode).closest<HTMLElement>(".cell");
  const lang = began?.lang ?? cells[0]?.lang;
  const pieces = cells.filter((cell) => cell.lang === lang).map((cell) => clip(cell, range));
  event.clipboardData?.setData("text/plain", pieces.map(plainText).join("\n\n"));
  event.clipboardData?.setData("text/html", pieces.map((piece) => piece.innerHTML).join("\n"));
  event.preventDefault();
}

function elementOf(node: Node): Element {
  return node instanceof Element ? node : (node.parentElement ?? document.body);
}

/** The selected part of a cell. */
function clip(cell: HTMLElement, selected: Range): HTMLElement {
  const range = selected.cloneRange();
  if (!cell.contains(range.startContainer)) range.setStart(cell, 0);
  if (!cell.contains(range.endContainer)) range.setEnd(cell, cell.childNodes.length);
  const piece = document.createElement("div");
  piece.append(range.cloneContents());
  return piece;
}

/** The blocks of a piece, separated by blank lines. */
function plainText(piece: HTMLElement): string {
  const blocks = [...piece.children].map(({ textContent }) => textContent.trim());
  return blocks.length > 0 ? blocks.filter(Boolean).join("\n\n") : piece.textContent.trim();
}
