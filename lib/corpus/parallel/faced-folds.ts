import type { Lang } from "../../schema/schema";
import { plainLabelsIn } from "../labels/candidates";
import type { LabelCandidate } from "../labels/grammar";
import { hasText, type Passage } from "../markdown/passages";
import { unquoted } from "../markdown/unquoted";
import type { Fold, SourcePart } from "./folds";
import { lengthMismatch, speechOf } from "./translation-length";

/** Folds with the passages that they seem to translate, both in reading order. */
export interface FacedFolds {
  readonly folds: readonly Fold[];
  readonly content: readonly Passage[];
  readonly passages: readonly Passage[];
  /** How much the lengths deviate from those of a translation: the logarithm of their ratio, 0 if they agree. */
  readonly off: number;
}

/** Passages of the visible text that say the same as passages of folds. */
export interface PassageRow {
  readonly own: readonly Passage[];
  readonly other: readonly Passage[];
}

/** Lengths that differ by more than this factor are not translations of each other; short ones differ more. */
export const FITS = Math.log(2.5);
/** In a text whose folds are an edition, a fold that deviates by more than this is nonetheless a note. */
export const NOTE = Math.log(5);

/**
 * Pairs the folds that may be an edition with the passages next to them that fit best, up to a heading or another fold.
 *
 * @param side where the passages of a fold are: before it or after it
 */
export function facedFolds(
  parts: readonly SourcePart[],
  isCandidate: (part: SourcePart) => part is Fold,
  main: Lang,
  side: "before" | "after",
): FacedFolds[] {
  const groups: { folds: Fold[]; pool: Passage[] }[] = [];
  let pool: Passage[] = [];
  for (const part of side === "before" ? parts : parts.toReversed()) {
    if (part.part === "passage" && hasText(part.passage)) pool.unshift(part.passage);
    if (!isCandidate(part)) continue;
    if (pool.length > 0) groups.push({ folds: [part], pool });
    else groups.at(-1)?.folds.push(part);
    pool = [];
  }
  const faced = groups.map(({ folds, pool }) =>
    bestRun(side === "before" ? folds : folds.toReversed(), pool, main, side),
  );
  return side === "before" ? faced : faced.toReversed();
}

/** @param pool the passages next to the folds, the nearest first */
function bestRun(folds: readonly Fold[], pool: readonly Passage[], main: Lang, side: "before" | "after"): FacedFolds {
  const content = folds.flatMap((fold) => fold.content);
  const headings = content.filter(({ kind }) => kind === "heading").length;
  const runs: FacedFolds[] = [];
  let seen = 0;
  for (let count = 1; count <= pool.length; count += 1) {
    if (pool[count - 1]?.kind === "heading") seen += 1;
    if (seen > headings && runs.length > 0) break;
    const nearest = pool.slice(0, count);
    const passages = side === "before" ? nearest.toReversed() : nearest;
    runs.push({ folds, content, passages, off: offBy(passages, content, main) });
  }
  const labelled = beginningAlike(runs, content);
  const alike = labelled.filter(({ passages, off }) => off <= FITS && haveSameShape(passages, content));
  const [best] = (alike.length > 0 ? alike : labelled).toSorted((a, b) => a.off - b.off);
  return best ?? { folds, content, passages: [], off: Number.POSITIVE_INFINITY };
}

/** If a fold begins with a label, the runs that begin with the same one, else with one printed alike, if there are any. */
function beginningAlike(runs: readonly FacedFolds[], content: readonly Passage[]): readonly FacedFolds[] {
  const label = labelOf(content[0]);
  if (label === null) return runs;
  const same = runs.filter(({ passages }) => labelOf(passages[0])?.name === label.name);
  const alike = runs.filter(({ passages }) => labelOf(passages[0])?.bold === label.bold);
  return [same, alike].find((some) => some.length > 0) ?? runs;
}

function labelOf(passage: Passage | undefined): LabelCandidate | null {
  const [first] = passage === undefined ? [] : unquoted(passage);
  if (first === undefined || first.kind === "whole") return null;
  return plainLabelsIn(first).find(({ from }) => from === 0) ?? null;
}

/**
 * The printed rows of folds with their passages: one for each two passages if both sides have the same headings and as
 * many paragraphs; else one between each two headings or labels, if they have as many of these; else one altogether.
 *
 * @param apart passages that are in a row of their own already
 */
export function rowsBetween(faced: FacedFolds, apart: readonly Passage[], main: Lang): PassageRow[] {
  const others = (passages: readonly Passage[]) => passages.filter((passage) => !apart.includes(passage));
  return cutRow({ own: others(faced.passages), other: others(faced.content) }, main);
}

function cutRow(row: PassageRow, main: Lang): PassageRow[] {
  const { own, other } = row;
  if (own.length === 0 || other.length === 0) return [];
  if (haveSameShape(own, other)) {
    const each = own.map((passage, i): PassageRow => ({ own: [passage], other: other.slice(i, i + 1) }));
    const fit = each.every((one) => one.own[0]?.kind === "heading" || offBy(one.own, one.other, main) <= NOTE);
    if (fit) return each;
  }
  for (const begins of [isHeading, isBehindHeading, hasLabel]) {
    const [left, right] = [chunks(own, begins), chunks(other, begins)];
    if (left.length < 2 || left.length !== right.length) continue;
    return left.flatMap((chunk, i) => cutRow({ own: chunk, other: right[i] ?? [] }, main));
  }
  return [row];
}

function isHeading({ kind }: Passage): boolean {
  return kind === "heading";
}

function isBehindHeading(_: Passage, before: Passage | undefined): boolean {
  return before?.kind === "heading";
}

function hasLabel(passage: Passage): boolean {
  return labelOf(passage) !== null;
}

/** Cuts passages before each that begins a chunk. */
function chunks(
  passages: readonly Passage[],
  begins: (passage: Passage, before: Passage | undefined) => boolean,
): Passage[][] {
  const result: Passage[][] = [];
  passages.forEach((passage, i) => {
    const last = result.at(-1);
    if (last === undefined || begins(passage, passages[i - 1])) result.push([passage]);
    else last.push(passage);
  });
  return result;
}

function haveSameShape(own: readonly Passage[], other: readonly Passage[]): boolean {
  return own.length === other.length && own.every((passage, i) => shapeOf(passage) === shapeOf(other[i]));
}

function shapeOf(passage: Passage | undefined): string {
  return passage?.kind === "heading" ? `heading ${passage.depth}` : "paragraph";
}

function offBy(own: readonly Passage[], other: readonly Passage[], main: Lang): number {
  const [left, right] = [speechOf(own), speechOf(other)];
  const [zh, en] = main === "zh" ? [left, right] : [right, left];
  return lengthMismatch(zh, en);
}
