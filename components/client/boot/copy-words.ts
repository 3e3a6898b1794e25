import { raised } from "../../../lib/text/raised";
import { isNoWord, MAY_BE_NO_WORDS } from "../dom/no-words";
import { speakerBefore } from "../dom/speaker";

/** What may be copied: the headings of sections, and the words of turns and of what stands around the conversation. */
const COPIED = [
  ".section > h2 > .title",
  ...[".turn", ".apparatus"].flatMap((around) => [`${around} > .cell`, `${around} > .row > .cell:not(.absent)`]),
].join();

/**
 * Copies a selection as who says what, without the marks, links and buttons around the words, and in only one language: the
 * one in which it began. Who speaks is said where it covers several turns. A selection within one paragraph is left to the
 * browser.
 */
export function copyWords(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || event.defaultPrevented) return;
  const range = selection.getRangeAt(0);
  const selected = [...document.querySelectorAll<HTMLElement>(COPIED)].filter(
    (element) => range.intersectsNode(element) && element.getClientRects().length > 0,
  );
  const [first] = selected;
  if (first === undefined || (selected.length === 1 && first.contains(range.commonAncestorContainer))) return;
  const pieces = inOneLanguage(selected, languageOf(selection.anchorNode, first)).flatMap((element) => {
    const words = clip(element, range);
    return words.textContent.trim() === "" ? [] : [{ turn: element.closest(".turn"), lang: element.lang, words }];
  });
  if (pieces.length === 0) return;
  const isConversation = new Set(pieces.map(({ turn }) => turn)).size > 1;
  for (const [index, { turn, lang, words }] of pieces.entries()) {
    if (isConversation && turn !== pieces[index - 1]?.turn) addName(words, turn, lang);
  }
  event.clipboardData?.setData("text/html", pieces.map(({ words }) => words.innerHTML).join("\n"));
  event.clipboardData?.setData("text/plain", pieces.map(({ words }) => plainText(words)).join("\n\n"));
  event.preventDefault();
}

/** The language, as in `zh` of `zh-Hant`, of a place in the text, or of the given element if the place is in none. */
function languageOf(place: Node | null, otherwise: HTMLElement): string {
  const around = place instanceof Element ? place : place?.parentElement;
  return (around?.closest<HTMLElement>(".cell, .title") ?? otherwise).lang.slice(0, 2);
}

/** The elements in a language; all of them if none is. */
function inOneLanguage(elements: readonly HTMLElement[], lang: string): readonly HTMLElement[] {
  const found = elements.filter((element) => element.lang.startsWith(lang));
  return found.length > 0 ? found : elements;
}

/** The selected part of an element, as blocks. */
function clip(element: HTMLElement, selected: Range): HTMLElement {
  const { startContainer, startOffset, endContainer, endOffset } = selected;
  // A new one: Firefox cannot clone what is in a clone of the selection (seen in version 153).
  const range = document.createRange();
  if (element.contains(startContainer)) range.setStart(startContainer, startOffset);
  else range.setStart(element, 0);
  if (element.contains(endContainer)) range.setEnd(endContainer, endOffset);
  else range.setEnd(element, element.childNodes.length);
  const piece = document.createElement("div");
  piece.append(range.cloneContents());
  for (const mark of piece.querySelectorAll(MAY_BE_NO_WORDS)) if (isNoWord(mark)) mark.remove();
  if (element.matches(".cell") && piece.querySelector(":scope > :is(p, ul, ol, pre, table, blockquote)")) return piece;
  const paragraph = document.createElement("p");
  paragraph.append(...piece.childNodes);
  piece.append(paragraph);
  return piece;
}

/** Puts the name of who speaks before their words, where a name is shown. */
function addName(words: HTMLElement, turn: Element | null, lang: string): void {
  const name = speakerBefore(turn, lang);
  if (name === "") return;
  const bold = document.createElement("b");
  bold.textContent = name;
  const block = words.firstElementChild;
  (block?.matches("p") ? block : words).prepend(bold);
}

/** The blocks of a piece, separated by blank lines. */
function plainText(piece: HTMLElement): string {
  for (const line of piece.querySelectorAll("br")) line.replaceWith("\n");
  for (const part of piece.querySelectorAll("sup, sub")) part.textContent = raised(part.textContent, part.localName);
  return [...piece.children].map((block) => linesOf(block).join("\n")).join("\n\n");
}

/** The lines of a block: the items of a list, the rows of a table. */
function linesOf(block: Element): string[] {
  const items = [...block.querySelectorAll("li, tr, p")];
  return (items.length > 0 ? items : [block]).map(({ textContent }) => textContent.trim()).filter(Boolean);
}
