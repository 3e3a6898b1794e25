import { otherLang } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import { isThirdLanguage } from "../asides/third-language";
import { plainLabelsIn } from "../labels/candidates";
import { hasText, type Passage, type PrintedRow } from "../markdown/passages";
import { languageOf } from "../text/language";
import { anyOf, anyWordOf } from "../text/phrases";
import { TO_DO, TO_DO_ALONE } from "../vocabulary/around";
import { type FacedFolds, FITS, facedFolds, NOTE, type PassageRow, rowsBetween } from "./faced-folds";
import type { Fold, SourcePart } from "./folds";
import { speechOf } from "./translation-length";

/** The folds that hold the other edition, with their counterparts. */
export interface FoldedEdition {
  readonly opened: ReadonlySet<Fold>;
  /** The printed rows of what the folds hold and of its counterparts. A whole edition with its labels has none. */
  readonly rowOf: ReadonlyMap<Passage, PrintedRow>;
}

/** If less than this share of the text has a counterpart, a few notes may fit by chance. */
const SHARE = 0.4;
/**
 * A translation in progress covers only part of the text: then at least this many folds, and nearly all of that part.
 */
const FEWEST = 3;
const SHARE_OF_STRETCH = 0.6;
/** A text that prints both editions openly does not have a third in its comments. */
const OPENLY_BILINGUAL = 0.3;
/** A text with fewer words and characters is too short to show a regular pattern. */
const LEAST_SPEECH = 12;
/** Comments addressed to those who prepare the text. */
const NOT_AN_EDITION = new RegExp(String.raw`^\s*(?:${anyWordOf(TO_DO)}|${anyOf(TO_DO_ALONE)}\s*$)`, "iu");

/** Finds the folds that are an edition, by their script and by how regularly they fit the text next to them. */
export function foldedEdition(parts: readonly SourcePart[]): FoldedEdition {
  const none: FoldedEdition = { opened: new Set(), rowOf: new Map() };
  if (!parts.some(({ part }) => part === "fold")) return none;
  const visible = parts.flatMap((part) => (part.part === "passage" && hasText(part.passage) ? [part.passage] : []));
  const main = languageOf(textOf(visible)) ?? "zh";
  const isMain = (passage: Passage) => languageOf(passage.words.text) !== otherLang(main);
  const said = speechOf(visible.filter(isMain));
  if (said < LEAST_SPEECH || speechOf(visible.filter((passage) => !isMain(passage))) > said * OPENLY_BILINGUAL)
    return none;
  const isCandidate = (part: SourcePart): part is Fold =>
    part.part === "fold" && isInLanguage(textOf(part.content), otherLang(main));
  const after = facedFolds(parts, isCandidate, main, "before");
  const before = facedFolds(parts, isCandidate, main, "after");
  const best = coverage(after) >= coverage(before) ? after : before;
  const fitting = best.filter(({ off }) => off <= FITS);
  if (fitting.length === 0 || fitting.length * 2 < best.length) return none;
  const isEdition =
    coverage(best) >= said * SHARE ||
    (fitting.length >= FEWEST && coverage(best) >= speechOf(stretch(visible, fitting)) * SHARE_OF_STRETCH);
  if (!isEdition) return none;
  const opened = best.filter(({ off }) => off <= NOTE);
  const isWhole = best.length === 1 && opened.some((faced) => labelsIn(faced) >= 2);
  const title = titleRow(visible[0], opened);
  const titles = title === null ? [] : [...title.own, ...title.other];
  const rows = isWhole ? [] : opened.flatMap((faced) => rowsBetween(faced, titles, main));
  return {
    opened: new Set(opened.flatMap(({ folds }) => folds)),
    rowOf: new Map([...rows, ...(title === null ? [] : [title])].flatMap((row) => printedRow(row, main))),
  };
}

function isInLanguage(text: string, lang: Lang): boolean {
  return languageOf(text) === lang && !isThirdLanguage(text) && !NOT_AN_EDITION.test(text);
}

function labelsIn({ content }: FacedFolds): number {
  return content.flatMap((passage) => (passage.kind === "whole" ? [] : plainLabelsIn(passage))).length;
}

/** The titles of both editions, if the first fold begins with one: they need not be next to each other. */
function titleRow(title: Passage | undefined, [first]: readonly FacedFolds[]): PassageRow | null {
  const other = first?.content[0];
  if (title === undefined || other === undefined || !isTitleLike(title) || !isTitleLike(other)) return null;
  return { own: [title], other: [other] };
}

function isTitleLike(passage: Passage): boolean {
  return passage.kind === "heading" && passage.depth === 1;
}

function coverage(faced: readonly FacedFolds[]): number {
  return faced.reduce((sum, { passages, off }) => sum + (off <= FITS ? speechOf(passages) : 0), 0);
}

/** The passages from the first with a counterpart to the last. */
function stretch(visible: readonly Passage[], faced: readonly FacedFolds[]): readonly Passage[] {
  const indices = faced.flatMap(({ passages }) => passages.map((passage) => visible.indexOf(passage)));
  return visible.slice(Math.min(...indices), Math.max(...indices) + 1);
}

function printedRow({ own, other }: PassageRow, main: Lang): (readonly [Passage, PrintedRow])[] {
  const unit = Math.min(...own.map(({ start }) => start));
  return [
    ...own.map((passage) => [passage, { unit, lang: main }] as const),
    ...other.map((passage) => [passage, { unit, lang: otherLang(main) }] as const),
  ];
}

function textOf(passages: readonly Passage[]): string {
  return passages.map(({ words }) => words.text).join("\n");
}
