import { otherLang } from "../../../lib/schema/languages";
import type { Lang } from "../../../lib/schema/schema";
import { announce } from "../dom/announce";
import { hideCounterpart, isCounterpartShown, showCounterpart } from "../dom/counterpart";
import { clearSentences, highlightSentences } from "../dom/highlights";
import { cellOf, counterpartsAt, indexAt, langOf, rangeOf, rowsOf, type Sentence } from "../dom/sentence-ranges";
import { topOfText } from "../dom/top-of-text";

/** The highlighted sentence, from which the keys continue. */
let current: Sentence | null = null;

addEventListener("keydown", ({ key }) => {
  if (key === "Escape") clear();
});
new MutationObserver(clear).observe(document.documentElement, { attributeFilter: ["data-view"] });

/**
 * Highlights the sentence that is pointed at or tapped and its counterpart, starting with the event that loaded this
 * script.
 */
export function followPointer(main: HTMLElement, first: Event): void {
  const follow = (event: Event) => {
    const isMouse = event instanceof PointerEvent && event.pointerType === "mouse";
    // What is shown below a sentence stays its counterpart.
    if (isMouse && !isCounterpartShown()) void show(at(event));
  };
  addEventListener("pointermove", follow);
  main.addEventListener("click", (event) => void tap(event));
  addEventListener("click", ({ target }) => {
    if (target instanceof Element && !main.contains(target) && !target.closest("#counterpart")) hideCounterpart();
  });
  follow(first);
  if (first.type === "click") void tap(first);
}

/** Goes to the next or previous sentence, and announces its counterpart. */
export async function stepSentence(by: 1 | -1): Promise<void> {
  const next = await neighbour(by);
  if (next === null) return;
  next.row.scrollIntoView({ block: "nearest" });
  await show(next, true);
}

/** Shows or hides the other language of the current sentence's row, or of the focused turn. */
export function openCounterpart(): void {
  const turn = document.activeElement?.closest(".turn") ?? document.querySelector(".turn:target");
  const rows = current !== null ? [current.row] : turn ? rowsOf(turn) : [];
  hideCounterpart();
  for (const row of rows) row.classList.toggle("open");
}

function clear(): void {
  current = null;
  hideCounterpart();
  clearSentences();
}

/**
 * A tap highlights. In the view of one language the first tap shows the counterpart of the sentence, the second that of the
 * paragraph, and the third closes it; a tap elsewhere closes what is shown below a sentence.
 */
async function tap(event: Event): Promise<void> {
  if (!(event instanceof MouseEvent && event.target instanceof Element)) return;
  if (getSelection()?.isCollapsed === false) return;
  if (event.target.closest("a, button, input, summary")) return hideCounterpart();
  const sentence = await at(event);
  const row = event.target.closest(".bilingual .turn > .row");
  if (sentence === null) {
    clear();
    // Where sentences are not paired, paragraphs are.
    if (row && (await counterpartsAt(row)) === null) row.classList.toggle("open");
  } else if (isCurrent(sentence) && isCounterpartShown()) openCounterpart();
  else if (isCurrent(sentence) && row?.matches(".open")) row.classList.remove("open");
  else await show(sentence, true);
}

async function at({ target, clientX, clientY }: MouseEvent): Promise<Sentence | null> {
  const cell = target instanceof Element ? target.closest(".row > .cell") : null;
  const row = cell?.parentElement;
  if (!cell || !row) return null;
  const caret = caretAt(clientX, clientY);
  const found = await counterpartsAt(row);
  if (caret === null || found === null) return null;
  const lang = langOf(cell);
  const index = indexAt(cell, found[lang], caret.node, caret.offset);
  return index === null ? null : { row, lang, index };
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === "function") {
    const place = document.caretPositionFromPoint(x, y);
    return place && { node: place.offsetNode, offset: place.offset };
  }
  // Before version 18.4, WebKit only has this.
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Highlights a sentence and its counterpart; if chosen, and not just pointed at, shows it where it is hidden, and announces it. */
async function show(asked: Sentence | null | Promise<Sentence | null>, chosen = false): Promise<void> {
  const sentence = await asked;
  if (sentence === null || (!chosen && isCurrent(sentence))) return;
  const { row, lang, index } = sentence;
  const found = await counterpartsAt(row);
  const pair = found?.pairs.find(([zh, en]) => (lang === "zh" ? zh : en).includes(index));
  if (!found || pair === undefined) return;
  current = sentence;
  const [zh, en, match] = pair;
  const sides = { zh: rangesOf(row, "zh", found.zh, zh), en: rangesOf(row, "en", found.en, en) };
  const [other, unsure] = [otherLang(lang), match === 1];
  highlightSentences(sides[lang], sides[other], unsure);
  if (!chosen) return;
  const words = sides[other].map(String).join(other === "en" ? " " : "");
  announce(words, other, unsure);
  const cell = cellOf(row, other);
  if (cell === null || getComputedStyle(cell).display !== "none") return hideCounterpart();
  const turn = row.closest(".turn");
  showCounterpart({ turn, here: sides[lang], lang: other, words, unsure }, openCounterpart);
}

function isCurrent({ row, lang, index }: Sentence): boolean {
  return current?.row === row && current.lang === lang && current.index === index;
}

function rangesOf(row: Element, lang: Lang, lengths: readonly number[], places: readonly number[]): Range[] {
  const cell = cellOf(row, lang);
  return cell === null ? [] : places.flatMap((place) => rangeOf(cell, lengths, place) ?? []);
}

/**
 * The sentence after or before the current one; if there is none, the first sentence of the first row in the window.
 */
async function neighbour(by: 1 | -1): Promise<Sentence | null> {
  const rows = [...document.querySelectorAll(".bilingual .turn > .row")];
  const lang = current?.lang ?? (document.documentElement.dataset.view === "en" ? "en" : "zh");
  const count = async (row: Element) => (await counterpartsAt(row))?.[lang].length ?? 0;
  let place = current === null ? firstInSight(rows) : rows.indexOf(current.row);
  let index = current === null ? -by : current.index;
  for (let row = rows[place]; row !== undefined; row = rows[place]) {
    index += by;
    if (index >= 0 && index < (await count(row))) return { row, lang, index };
    place += by;
    const next = rows[place];
    index = by === 1 || next === undefined ? -1 : await count(next);
  }
  return null;
}

function firstInSight(rows: readonly Element[]): number {
  const top = topOfText();
  return rows.findIndex((row) => row.getBoundingClientRect().bottom > top + 1);
}
