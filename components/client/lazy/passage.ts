import { LANGUAGES } from "../../../lib/schema/languages";
import type { Difference } from "../../../lib/schema/quotation";
import type { Lang } from "../../../lib/schema/schema";
import { turnsHere } from "../dom/turns";
import "../../../lib/search/fold/traditional";
import { insideWord } from "../../../lib/search/fold/characters";
import { comparisonUnits } from "../../../lib/search/fold/comparison-units";
import { compareWords, inUnits, NEAR } from "../../../lib/search/match/compare-wording";
import { namesIn } from "../../../lib/text/address-tail";
import { copyText } from "../dom/copy";
import { bilingual, button } from "../dom/elements";
import { openHiddenAt } from "../dom/hidden-words";
import { highlightMatches } from "../dom/highlights";
import { notice } from "../dom/notice";
import { paragraphsIn, rangesAcross, textsAcross } from "../dom/ranges";

/** The longest passage to link to: chat programs cut off longer addresses, and the turn has its own link. */
const MOST_CHARACTERS = 600;

/** Marks the words of a passage in the turn that the address points to, and says if they have changed since. */
export function showPassage(turn: Element, words: string): void {
  const typed = inUnits(words);
  if (typed.units.length === 0) return;
  const sides = LANGUAGES.map((lang) => {
    const texts = textsAcross(paragraphsIn(turn, lang));
    return { texts, ...compareWords(typed, inUnits(texts.map(({ data }) => data).join(""))) };
  });
  const nearest = sides.reduce((a, b) => (b.share < a.share ? b : a));
  if (nearest.share > NEAR) {
    notice([
      paragraph(
        ...bilingual("链接所指的字句已不在这一段里：", "The words this link points to are no longer in this passage:"),
      ),
      paragraph(element("del", words)),
    ]);
    return;
  }
  const ranges = rangesAcross(nearest.texts, nearest);
  highlightMatches(ranges);
  openHiddenAt(ranges);
  if (nearest.share === 0) ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: "center" });
  else showDifferences(nearest.differences());
}

function showDifferences(differences: readonly Difference[]): void {
  const pieces = differences.map(({ text, in: where }) =>
    where === "both" ? new Text(text) : element(where === "typed" ? "del" : "ins", text),
  );
  notice([
    paragraph(
      ...bilingual(
        "链接之后，这里的字句改过（划去的是原来的）：",
        "The wording has changed since this link was made (the old wording is struck out):",
      ),
    ),
    paragraph(...pieces),
  ]);
}

/** Marks the turns from one to another, in either order. */
export function showRange(from: Element, to: string): void {
  const last = document.getElementById(namesIn(to)[0] ?? "");
  if (!last) {
    notice(bilingual("链接所指的末段已不在这里。", "The last passage this link points to is no longer here."));
    return;
  }
  const turns: Element[] = turnsHere();
  const [first = 0, end = 0] = [turns.indexOf(from), turns.indexOf(last)].sort((a, b) => a - b);
  for (const turn of turns.slice(first, end + 1)) turn.classList.add("in-range");
}

/** Offers a link to the selection, or withdraws the offer if no words of a turn are selected. */
export function offerLink(): void {
  const offered = document.getElementById("passage-link");
  const selection = getSelection();
  if (offered?.contains(document.activeElement) && selection?.isCollapsed) return;
  offered?.remove();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const turns = turnsHere().filter((turn) => range.intersectsNode(turn));
  const selected = turns.flatMap((turn) => {
    const words = wordsIn(turn, range);
    return words === "" ? [] : [{ turn, words }];
  });
  const [first, last] = [selected[0], selected.at(-1)];
  if (!first || !last) return;
  const link = first === last ? linkToWords(first.turn, first.words) : linkToRange(first.turn, last.turn);
  if (link === null) return;
  const made = button("链接到选中的话", "Link to this selection", () => {
    void copyText(link, "链接已复制", "Link copied");
    made.remove();
  });
  made.id = "passage-link";
  // Pressing the button must not clear the selection before the click.
  made.addEventListener("pointerdown", (event) => event.preventDefault());
  // Inside the turn, so that Tab moves from the words to it.
  const box = range.getBoundingClientRect();
  const frame = last.turn.getBoundingClientRect();
  made.style.top = `${box.bottom - frame.top}px`;
  made.style.left = `${Math.max(0, Math.min(box.left - frame.left, frame.width - 240))}px`;
  last.turn.append(made);
}

/** The selected words of a turn, as whole words: of the language the selection began in, or else of the other. */
function wordsIn(turn: HTMLElement, selected: Range): string {
  const { startContainer: node } = selected;
  const cell = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(".cell");
  const isFirst = (lang: Lang) => Number(cell?.lang.startsWith(lang) === true);
  const sides = [...LANGUAGES]
    .sort((a, b) => isFirst(b) - isFirst(a))
    .map((lang) =>
      textsAcross(paragraphsIn(turn, lang))
        .map((text) => (text.isConnected ? pieceOf(text, selected) : "\n"))
        .join("")
        .replace(/\s+/g, " ")
        .trim(),
    );
  return sides.find((words) => comparisonUnits(words).length > 0) ?? "";
}

/** The selected part of a text, extended to whole words, since text fragments only match those. */
function pieceOf(text: Text, selected: Range): string {
  if (!selected.intersectsNode(text)) return "";
  let start = selected.startContainer === text ? selected.startOffset : 0;
  let end = selected.endContainer === text ? selected.endOffset : text.length;
  if (start >= end) return "";
  while (insideWord(text.data, start)) start -= 1;
  while (insideWord(text.data, end)) end += 1;
  return text.data.slice(start, end);
}

/** The address of selected words, with a text fragment; null if they are too long for an address. */
function linkToWords(turn: HTMLElement, words: string): string | null {
  const path = turn.querySelector<HTMLElement>("[data-copy]")?.dataset.copy;
  if (path === undefined || words.length > MOST_CHARACTERS) return null;
  const url = new URL(path, location.href);
  url.search = `?${new URLSearchParams({ w: words })}`;
  // Comma, ampersand and hyphen have a meaning in text fragments and are escaped.
  url.hash = `${turn.id}:~:text=${encodeURIComponent(words).replace(/-/g, "%2D")}`;
  return url.href;
}

/** The address of a range of turns in their interview. */
function linkToRange(from: HTMLElement, to: HTMLElement): string | null {
  const place = from.querySelector<HTMLAnchorElement>(".links a[href*='#']")?.href;
  if (place === undefined) return null;
  const url = new URL(place);
  url.search = `?${new URLSearchParams({ to: to.id })}`;
  return url.href;
}

function paragraph(...content: readonly Node[]): HTMLElement {
  const made = document.createElement("p");
  made.append(...content);
  return made;
}

function element(name: "ins" | "del", words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
