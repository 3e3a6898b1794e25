import type { Passage } from "../markdown/passages";
import { groupBy } from "../text/group";

/**
 * Opens a turn on both sides of a printed row if one of them opens it: a label is often printed in one column only.
 *
 * @param passages with their turns marked
 */
export function openBothSides(passages: readonly Passage[]): Passage[] {
  const inRows = passages.filter(({ printedRow }) => printedRow !== undefined);
  const units = groupBy(inRows, ({ printedRow }) => printedRow?.unit);
  const copies = new Map<Passage, Passage>();
  for (const unit of units.values()) {
    const zh = unit.filter(({ printedRow }) => printedRow?.lang === "zh");
    const en = unit.filter(({ printedRow }) => printedRow?.lang === "en");
    const [zhOpens, enOpens] = [zh.some(opensTurn), en.some(opensTurn)];
    if (zhOpens === enOpens || zh.length === 0 || en.length === 0) continue;
    const [from, to] = zhOpens ? [zh, en] : [en, zh];
    from.forEach((passage, i) => {
      const partner = to[from.length === to.length ? i : nearest(shareBefore(from, i), to)];
      if (passage.opens === undefined || partner === undefined || copies.has(partner)) return;
      copies.set(partner, { ...partner, opens: passage.opens });
    });
  }
  return passages.map((passage) => copies.get(passage) ?? passage);
}

function opensTurn({ opens }: Passage): boolean {
  return opens !== undefined;
}

/** The share of an edition's words that precede one of its passages, 0 to 1. */
function shareBefore(passages: readonly Passage[], index: number): number {
  return lengthOf(passages.slice(0, index)) / Math.max(1, lengthOf(passages));
}

/** The passage of the other edition with the nearest share of words before it. */
function nearest(share: number, passages: readonly Passage[]): number {
  const off = (index: number) => Math.abs(shareBefore(passages, index) - share);
  return [...passages.keys()].toSorted((a, b) => off(a) - off(b))[0] ?? 0;
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { words }) => sum + words.text.length, 0);
}
