import type { Counterparts, RowCounterparts } from "../../../lib/reader/page/sentence-pairs";
import { visibleLength } from "../../../lib/reader/page/sentence-pairs";
import type { Lang } from "../../../lib/schema/schema";
import { interviewData, type Missing } from "./data";
import { sayMissing, sayOutdated } from "./missing";
import { isNoWord, MAY_BE_NO_WORDS } from "./no-words";

/** A sentence on the page. */
export interface Sentence {
  readonly row: Element;
  readonly lang: Lang;
  /** Its index among the sentences of its side. */
  readonly index: number;
}

/** Milliseconds after which counterparts that could not be had are asked for again. */
const PAUSE = 3000;

const fetched = new Map<string, Promise<Counterparts | Missing>>();

/**
 * The counterparts of the row, or null if there are none. The file of its interview is fetched once; where it cannot be had,
 * or is of another build, that is said.
 */
export async function counterpartsAt(row: Element): Promise<RowCounterparts | null> {
  const of = row.closest<HTMLElement>("[data-interview]");
  const slug = of?.dataset.interview;
  const turn = row.closest<HTMLElement>(".turn");
  if (of === null || slug === undefined || turn === null) return null;
  const file = fetched.get(slug) ?? fetchCounterparts(slug, of);
  fetched.set(slug, file);
  const found = await file;
  if (typeof found === "string") return null;
  const rows = new Map(Object.entries(found)).get(turn.id);
  return rows?.[rowsOf(turn).indexOf(row)] ?? null;
}

async function fetchCounterparts(slug: string, of: HTMLElement): Promise<Counterparts | Missing> {
  const found = await interviewData<Counterparts>("counterparts", of);
  if (found === "other build") sayOutdated();
  else if (found === "missing") {
    sayMissing();
    setTimeout(() => fetched.delete(slug), PAUSE);
  }
  return found;
}

/** The rows of a turn, in order, without its header. */
export function rowsOf(turn: Element): Element[] {
  return [...turn.children].filter((child) => child.matches(".row"));
}

export function langOf(cell: Element): Lang {
  return cell.getAttribute("lang") === "en" ? "en" : "zh";
}

export function cellOf(row: Element, lang: Lang): Element | null {
  return row.querySelector(`:scope > .cell[lang|="${lang}"]:not(.absent)`);
}

/** The index of the sentence at a place in the text of a side; null if the place is not in that text. */
export function indexAt(cell: Element, lengths: readonly number[], node: Node, offset: number): number | null {
  let before = 0;
  for (const text of textsOf(cell)) {
    if (text === node) {
      before += visibleLength(text.data.slice(0, offset));
      let end = 0;
      const index = lengths.findIndex((length) => {
        end += length;
        return before < end;
      });
      return index < 0 ? lengths.length - 1 : index;
    }
    before += visibleLength(text.data);
  }
  return null;
}

/** The range of a sentence, without surrounding white space. */
export function rangeOf(cell: Element, lengths: readonly number[], index: number): Range | null {
  const start = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
  const end = start + (lengths[index] ?? 0);
  const range = document.createRange();
  let before = 0;
  for (const text of textsOf(cell)) {
    const after = before + visibleLength(text.data);
    if (before <= start && start < after) range.setStart(text, offsetOf(text.data, start - before));
    if (before < end && end <= after) {
      range.setEnd(text, offsetOf(text.data, end - before - 1) + 1);
      return range;
    }
    before = after;
  }
  return null;
}

/** The text nodes of an element. */
export function* textsOf(cell: Element): Generator<Text> {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const around = node.parentElement?.closest(MAY_BE_NO_WORDS);
    if (!around || !isNoWord(around)) yield node;
  }
}

/** The offset of the nth visible unit of a text, counted from 0. */
function offsetOf(text: string, nth: number): number {
  let left = nth;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (/\s/.test(text.charAt(offset))) continue;
    if (left === 0) return offset;
    left -= 1;
  }
  return text.length;
}
