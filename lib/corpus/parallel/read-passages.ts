import { otherLang } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import { candidatesIn } from "../labels/candidates";
import { type LeftOut, parseMarkdown } from "../markdown/parse";
import { hasText, type Passage } from "../markdown/passages";
import { languageOf, speechIn } from "../text/language";
import { anyOf, anyWordOf } from "../text/phrases";
import type { Source } from "../text/source";
import { TO_DO, TO_DO_ALONE } from "../vocabulary/around";
import { cutAtTimes } from "./cues";
import { type Fold, type SourcePart, sourcePartsOf } from "./folds";
import { openSpeakerColumn } from "./speaker-column";
import { columnsOf } from "./tables";
import { lengthMismatch } from "./translation-length";
import { cutVoices } from "./voices";

/** The passages of a file, including those of an edition hidden in folds or columns, and what is never shown. */
export interface PassagesRead {
  readonly passages: readonly Passage[];
  readonly leftOut: readonly LeftOut[];
  /** Whether a table has the column of speakers that was asked for. */
  readonly hasColumn: boolean;
}

/**
 * Reads the blocks of a source. An edition in the other language in comments, in `<details>` or in a table column
 * becomes passages next to their counterparts.
 *
 * @param from UTF-16 offset of the beginning of the text
 * @param speakerColumn the header of the table column that names the speaker, if the editor says so
 */
export function readPassages(source: Source, from: number, speakerColumn?: string): PassagesRead {
  const root = parseMarkdown(source, from);
  const columns = columnsOf(sourcePartsOf(root.children, source));
  const byRow =
    speakerColumn === undefined
      ? { parts: columns.parts, leftOut: [], found: false }
      : openSpeakerColumn(columns.parts, speakerColumn);
  const read = byRow.parts;
  const folded = foldedEdition(read);
  const left: LeftOut[] = [...(root.data?.leftOut ?? []), ...columns.leftOut, ...byRow.leftOut];
  const passages = read.flatMap((part): Passage[] => {
    if (part.part === "grid") {
      left.push(...part.notes);
      return [...part.shut];
    }
    if (part.part === "passage") {
      const unit = folded.rowOf.get(part.passage) ?? (part.passage === folded.title ? part.passage.start : undefined);
      return unit === undefined ? [part.passage] : [{ ...part.passage, printedRow: { unit, lang: folded.main } }];
    }
    const unit = folded.opened.get(part);
    if (unit === undefined) {
      left.push(...part.tags);
      return [...part.shut];
    }
    left.push(...part.marks);
    const lang = otherLang(folded.main);
    const title = folded.title;
    return part.content.map((passage, i): Passage => {
      if (unit !== null) return { ...passage, printedRow: { unit, lang } };
      const isTitle = title !== null && i === 0 && isTitleLike(passage);
      return isTitle ? { ...passage, printedRow: { unit: title.start, lang } } : passage;
    });
  });
  const timed = cutAtTimes(passages);
  const voiced = cutVoices(timed.passages);
  return {
    passages: voiced.passages,
    leftOut: [...left, ...timed.leftOut, ...voiced.leftOut],
    hasColumn: byRow.found,
  };
}

/** The folds that hold the other edition, with their counterparts. */
interface FoldedEdition {
  readonly main: Lang;
  /** The printed row of each fold that is part of an edition; null for a fold with a whole edition and its labels. */
  readonly opened: ReadonlyMap<Fold, number | null>;
  readonly rowOf: ReadonlyMap<Passage, number>;
  /** The title of the visible text, if a whole edition in a fold has a title, too. */
  readonly title: Passage | null;
}

function isTitleLike(passage: Passage | undefined): boolean {
  return passage?.kind === "heading" && passage.depth === 1;
}

/** A fold with the passages that it seems to translate. */
interface FacedFolds {
  readonly folds: Fold[];
  readonly passages: readonly Passage[];
  /** How much the lengths deviate from those of a translation: the logarithm of their ratio, 0 if they agree. */
  readonly off: number;
}

/** Lengths that differ by more than this factor are not translations of each other; short ones differ more. */
const FITS = Math.log(2.5);
/** In a text whose folds are an edition, a fold that deviates by more than this is nonetheless a note. */
const NOTE = Math.log(5);
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
function foldedEdition(parts: readonly SourcePart[]): FoldedEdition {
  const visible = parts.flatMap((part) => (part.part === "passage" && hasText(part.passage) ? [part.passage] : []));
  const main = languageOf(textOf(visible)) ?? "zh";
  const none: FoldedEdition = { main, opened: new Map(), rowOf: new Map(), title: null };
  if (!parts.some(({ part }) => part === "fold")) return none;
  const isMain = (passage: Passage) => languageOf(passage.words.text) !== otherLang(main);
  const said = speechOf(visible.filter(isMain));
  if (said < LEAST_SPEECH || speechOf(visible.filter((passage) => !isMain(passage))) > said * OPENLY_BILINGUAL)
    return none;
  const isCandidate = (part: SourcePart): part is Fold =>
    part.part === "fold" &&
    languageOf(textOf(part.content)) === otherLang(main) &&
    !NOT_AN_EDITION.test(textOf(part.content));
  const after = faced(parts, isCandidate, main);
  const before = faced(parts.toReversed(), isCandidate, main).toReversed();
  const best = coverage(after) >= coverage(before) ? after : before;
  const fitting = best.filter(({ off }) => off <= FITS);
  if (fitting.length === 0 || fitting.length * 2 < best.length) return none;
  const isEdition =
    coverage(best) >= said * SHARE ||
    (fitting.length >= FEWEST && coverage(best) >= speechOf(stretch(visible, fitting)) * SHARE_OF_STRETCH);
  if (!isEdition) return none;
  const opened = new Map<Fold, number | null>();
  const rowOf = new Map<Passage, number>();
  for (const { folds, passages } of best.filter((one) => one.off <= NOTE)) {
    const isWhole = best.length === 1 && labelsIn(folds) >= 2;
    const unit = Math.min(...passages.map(({ start }) => start));
    for (const fold of folds) opened.set(fold, isWhole ? null : unit);
    if (!isWhole) for (const passage of passages) rowOf.set(passage, unit);
  }
  const hasTitles =
    isTitleLike(visible[0]) && [...opened].some(([fold, unit]) => unit === null && isTitleLike(fold.content[0]));
  return { main, opened, rowOf, title: hasTitles ? (visible[0] ?? null) : null };
}

function labelsIn(folds: readonly Fold[]): number {
  return folds
    .flatMap(({ content }) => content)
    .flatMap((passage) => (passage.kind === "whole" ? [] : candidatesIn(passage)))
    .filter(({ form }) => form === "colon" || form === "time").length;
}

/** Pairs every candidate with the passages right before it that fit it best, up to a heading or another candidate. */
function faced(
  parts: readonly SourcePart[],
  isCandidate: (part: SourcePart) => part is Fold,
  main: Lang,
): FacedFolds[] {
  const result: FacedFolds[] = [];
  let pool: Passage[] = [];
  for (const part of parts) {
    if (part.part === "passage" && hasText(part.passage)) pool.unshift(part.passage);
    if (!isCandidate(part)) continue;
    const last = result.at(-1);
    if (pool.length === 0 && last !== undefined) last.folds.push(part);
    else if (pool.length > 0) result.push(bestRun(part, pool, main));
    pool = [];
  }
  return result.map((faced) => ({ ...faced, off: offBy(faced.folds, faced.passages, main) }));
}

/** @param pool the passages next to a fold, the nearest first */
function bestRun(fold: Fold, pool: readonly Passage[], main: Lang): FacedFolds {
  const headings = fold.content.filter(({ kind }) => kind === "heading").length;
  let best: FacedFolds = { folds: [fold], passages: pool.slice(0, 1), off: Number.POSITIVE_INFINITY };
  let seen = 0;
  for (let count = 1; count <= pool.length; count += 1) {
    if (pool[count - 1]?.kind === "heading") seen += 1;
    if (seen > headings) break;
    const passages = pool.slice(0, count);
    const off = offBy([fold], passages, main);
    if (off < best.off) best = { folds: [fold], passages, off };
  }
  return best;
}

function offBy(folds: readonly Fold[], passages: readonly Passage[], main: Lang): number {
  const [own, other] = [speechOf(passages), speechOf(folds.flatMap(({ content }) => content))];
  const [zh, en] = main === "zh" ? [own, other] : [other, own];
  return lengthMismatch(zh, en);
}

function coverage(faced: readonly FacedFolds[]): number {
  return faced.reduce((sum, { passages, off }) => sum + (off <= FITS ? speechOf(passages) : 0), 0);
}

/** The passages from the first with a counterpart to the last. */
function stretch(visible: readonly Passage[], faced: readonly FacedFolds[]): readonly Passage[] {
  const indices = faced.flatMap(({ passages }) => passages.map((passage) => visible.indexOf(passage)));
  return visible.slice(Math.min(...indices), Math.max(...indices) + 1);
}

function speechOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { words }) => sum + speechIn(words.text), 0);
}

function textOf(passages: readonly Passage[]): string {
  return passages.map(({ words }) => words.text).join("\n");
}
