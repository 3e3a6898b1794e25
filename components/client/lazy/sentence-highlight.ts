import { otherLang } from "../../../lib/schema/languages";
import type { Lang } from "../../../lib/schema/schema";
import { announce } from "../dom/announce";
import { clearSentences, highlightSentences } from "../dom/highlights";
import { cellOf, counterpartsAt, indexAt, langOf, rangeOf, rowsOf, type Sentence } from "../dom/sentence-ranges";
import { topOfText } from "../dom/top-of-text";

/** The highlighted sentence, from which the keys continue. */
let current: Sentence | null = null;

/**
 * Highlights the sentence that is pointed at or tapped and its counterpart, starting with the event that loaded this
 * script.
 */
export function followPointer(first: Event): void {
  const follow = (event: Event) => {
    if (event instanceof PointerEvent && event.pointerType === "mouse") void show(at(event));
  };
  addEventListener("pointermove", follow);
  addEventListener("click", (event) => void tap(event));
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") clear();
  });
  follow(first);
  if (first.type === "click") void tap(first);
}

/** Goes to the next or previous sentence, and announces its counterpart. */
export async function stepSentence(by: 1 | -1): Promise<void> {
  const next = await neighbour(by);
  if (next === null) return;
  await show(next, true);
  next.row.scrollIntoView({ block: "nearest" });
}

/** Shows or hides the other language of the current sentence's row, or of the focused turn. */
export function openCounterpart(): void {
  const turn = document.activeElement?.closest(".turn") ?? document.querySelector(".turn:target");
  const rows = current !== null ? [current.row] : turn ? rowsOf(turn) : [];
  for (const row of rows) row.classList.toggle("open");
}

function clear(): void {
  current = null;
  clearSentences();
}

/** A tap highlights; in the view of one language, it also shows or hides the other language of the row. */
async function tap(event: Event): Promise<void> {
  if (!(event instanceof MouseEvent && event.target instanceof Element)) return;
  if (event.target.closest("a, button, input, summary") || getSelection()?.isCollapsed === false) return;
  const sentence = await at(event);
  if (sentence === null) return clear();
  const closes = sentence.row.matches(".open") && isCurrent(sentence);
  sentence.row.classList.toggle("open", !closes);
  await show(sentence);
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
  if ("caretPositionFromPoint" in document) {
    const place = document.caretPositionFromPoint(x, y);
    return place && { node: place.offsetNode, offset: place.offset };
  }
  return null;
}

async function show(asked: Sentence | null | Promise<Sentence | null>, aloud = false): Promise<void> {
  const sentence = await asked;
  if (sentence === null || (!aloud && isCurrent(sentence))) return;
  const { row, lang, index } = sentence;
  const found = await counterpartsAt(row);
  const pair = found?.pairs.find(([zh, en]) => (lang === "zh" ? zh : en).includes(index));
  if (!found || pair === undefined) return;
  current = sentence;
  const [zh, en, unsure] = pair;
  const sides = { zh: rangesOf(row, "zh", found.zh, zh), en: rangesOf(row, "en", found.en, en) };
  const other = otherLang(lang);
  highlightSentences(sides[lang], sides[other], unsure === 1);
  if (aloud) announce(sides[other].map(String).join(" "), other, unsure === 1);
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
