import { otherLang } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import { endsInQuestion, endsSentence } from "../../text/sentence-end";
import { isInThirdLanguage, isThirdLanguage } from "../asides/third-language";
import { plainLabelsIn } from "../labels/candidates";
import type { LeftOut } from "../markdown/parse";
import { cutPassage, hasText, type Passage } from "../markdown/passages";
import { isBlockQuote, unquoted } from "../markdown/unquoted";
import { cutAt, remove, trim } from "../markdown/words";
import { hanInWords, languageOf } from "../text/language";
import { editionMark } from "./edition-mark";
import { haveSteadyPartners, type LabelPair } from "./steady-partners";
import { lengthMismatch, speechOf } from "./translation-length";

/** Fewer pairs may be chance. */
const FEWEST_PAIRS = 3;
/** Lengths that differ by more than this factor are not those of a translation; short ones differ more. */
const FITS = Math.log(2.5);
/** At least this share of the words must be in pairs whose lengths fit. */
const PAIRED_SHARE = 0.7;
/** At least this share of the pairs must be one paragraph with one: elsewhere, a whole turn follows in translation. */
const SINGLE_SHARE = 0.5;
/** Where two people each speak their own language, a question is followed by its answer, not by a question. */
const ASKING_SHARE = 0.7;

/**
 * Finds out whether a text prints its two editions alternately, paragraph by paragraph or line by line, and if so makes
 * a printed row of each paragraph with its translation. Translations in block quotes are taken out of them; names of
 * editions such as `EN:` before paragraphs are left out; a paragraph in a third language is an aside.
 *
 * @returns the passages, unchanged if the text does not alternate, and the names of editions
 */
export function alternatingRows(passages: readonly Passage[]): { passages: readonly Passage[]; leftOut: LeftOut[] } {
  const unchanged = { passages, leftOut: [] };
  if (passages.some(({ printedRow, time }) => printedRow !== undefined || time !== undefined)) return unchanged;
  if (!hasBothLanguages(passages)) return unchanged;
  const lines = withoutQuotes(passages).flatMap(linesByLanguage);
  const { passages: bare, leftOut } = withoutMarks(lines);
  const rows = (["zh", "en"] as const).map((leads) => rowsOf(bare, leads));
  const [best] = rows.toSorted((a, b) => fitting(b) - fitting(a));
  if (best === undefined || !isAlternating(best, bare)) return unchanged;
  const inRow = new Map<Passage, Passage>();
  for (const row of best) {
    const unit = Math.min(...[...row.zh, ...row.en].map(({ start }) => start));
    if (row.zh.length === 0 || row.en.length === 0) continue;
    for (const lang of ["zh", "en"] as const) {
      for (const passage of row[lang]) inRow.set(passage, { ...passage, printedRow: { unit, lang } });
    }
  }
  const marked = bare.map(
    (passage) => inRow.get(passage) ?? (isThird(passage) ? { ...passage, aside: true } : passage),
  );
  return { passages: marked, leftOut };
}

/** A smaller share of the other language cannot be an edition. Most texts have less, and need no closer look. */
const OTHER_SHARE = 0.15;

function hasBothLanguages(passages: readonly Passage[]): boolean {
  const han = passages.reduce((sum, { words }) => sum + hanInWords(words), 0);
  const all = speechOf(passages);
  return Math.min(han, all - han) >= all * OTHER_SHARE;
}

/** Successive paragraphs in one language, and those in the other after them. */
interface Row {
  readonly isHeading: boolean;
  readonly depth: number;
  readonly zh: Passage[];
  readonly en: Passage[];
}

/** @param leads the language that comes first in each row */
function rowsOf(passages: readonly Passage[], leads: Lang): Row[] {
  const rows: Row[] = [];
  for (const passage of passages) {
    const lang = isThird(passage) ? null : languageOf(passage.words.text);
    if (lang === null) continue;
    const isHeading = passage.kind === "heading";
    const depth = isHeading ? passage.depth : 0;
    const last = rows.at(-1);
    const goesOn =
      last?.isHeading === isHeading &&
      last.depth === depth &&
      (lang === leads ? last[otherLang(leads)].length === 0 : last[leads].length > 0);
    // A heading has at most one counterpart.
    if (last !== undefined && goesOn && !(isHeading && last[lang].length > 0)) last[lang].push(passage);
    else rows.push({ isHeading, depth, zh: [], en: [], [lang]: [passage] });
  }
  return rows;
}

function isAlternating(rows: readonly Row[], passages: readonly Passage[]): boolean {
  const said = passages.filter((passage) => passage.kind !== "heading" && !isThird(passage));
  const pairs = rows.filter((row) => !row.isHeading && row.zh.length > 0 && row.en.length > 0);
  const single = pairs.filter(isSingle);
  const asking = single.filter(({ zh, en }) => asks(zh) || asks(en));
  const asked = asking.filter(({ zh, en }) => asks(zh) && asks(en));
  return (
    pairs.length >= FEWEST_PAIRS &&
    single.length >= pairs.length * SINGLE_SHARE &&
    asked.length >= asking.length * ASKING_SHARE &&
    !isConversation(single) &&
    fitting(rows) >= speechOf(said) * PAIRED_SHARE
  );
}

/**
 * Whether rows mostly begin with the labels of two people, as where an interpreter speaks or each speaks their own language, and
 * not with those of one in two languages.
 */
function isConversation(rows: readonly Row[]): boolean {
  const timed = rows.filter(({ zh: [zh], en: [en] }) => zh && en && areMessages(zh, en));
  // Two messages are two people's, or one's at two times; what is translated stands under one header.
  if (timed.length > 0 && timed.length * 2 > rows.length) return true;
  const labelled = rows.flatMap(({ zh: [zh], en: [en] }): LabelPair[] => {
    const [left, right] = [zh && labelOf(zh), en && labelOf(en)];
    return left === undefined || right === undefined ? [] : [{ zh: left, en: right }];
  });
  const alike = labelled.filter(({ zh, en }) => isHan(zh) === isHan(en));
  const renamed = labelled.filter(({ zh, en }) => isHan(zh) !== isHan(en));
  return alike.filter(({ zh, en }) => zh !== en).length * 2 > alike.length || !haveSteadyPartners(renamed);
}

/** Whether both passages begin as messages of a chat do: with a name and a time over the words, or beside names at two times. */
function areMessages(zh: Passage, en: Passage): boolean {
  const [own, other] = [zh, en].map((passage) => (passage.kind === "whole" ? undefined : plainLabelsIn(passage)[0]));
  if (own === undefined || other === undefined) return false;
  if (own.form === "time" && other.form === "time") return true;
  return own.time !== null && other.time !== null && own.time !== other.time;
}

function labelOf(passage: Passage): string | undefined {
  return passage.kind === "whole" ? undefined : plainLabelsIn(passage)[0]?.name;
}

function isHan(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

function isSingle({ zh, en }: Row): boolean {
  return zh.length === 1 && en.length === 1;
}

/** The words in rows whose lengths are those of a translation. */
function fitting(rows: readonly Row[]): number {
  return rows.reduce((sum, { isHeading, zh, en }) => {
    const [left, right] = [speechOf(zh), speechOf(en)];
    const fits = !isHeading && left > 0 && right > 0 && lengthMismatch(left, right) <= FITS;
    return sum + (fits ? left + right : 0);
  }, 0);
}

function asks(passages: readonly Passage[]): boolean {
  return endsInQuestion(passages.at(-1)?.words.text ?? "");
}

/** Whether a passage is in neither Chinese nor English. */
export function isThird(passage: Passage): boolean {
  return hasText(passage) && isInThirdLanguage(passage.words);
}

/** At least this share of the passages in one language must be block quotes for these to hold a translation. */
const QUOTED_SHARE = 0.8;

/** The passages, with those of block quotes in the place of these if one of the editions is printed in them. */
function withoutQuotes(passages: readonly Passage[]): Passage[] {
  const quoted = (["zh", "en"] as const).filter((lang) => {
    const own = passages.filter((passage) => passage.kind !== "heading" && languageOf(passage.words.text) === lang);
    const quotes = own.filter(isBlockQuote);
    return quotes.length > 0 && quotes.length >= own.length * QUOTED_SHARE;
  });
  const holdsEdition = (passage: Passage) => {
    const lang = languageOf(passage.words.text);
    return lang !== null && quoted.includes(lang);
  };
  return passages.flatMap((passage) => (holdsEdition(passage) ? unquoted(passage) : [passage]));
}

/** The lines of a paragraph, cut where the language changes after a whole sentence. */
function linesByLanguage(passage: Passage): Passage[] {
  if (passage.kind !== "paragraph" || !passage.words.text.includes("\n")) return [passage];
  const lines = passage.words.text.split("\n");
  const borders = [0];
  let position = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1] ?? "";
    const changes = i > 0 && endsSentence(before) && kindOf(before) !== kindOf(line) && kindOf(line) !== null;
    if (changes) borders.push(position);
    position += line.length + 1;
  });
  if (borders.length === 1) return [passage];
  const parts = cutAt(passage.nodes, [...borders, passage.words.text.length]).map(trim);
  return cutPassage(
    passage,
    parts.map((nodes) => ({ nodes })),
  );
}

function kindOf(line: string): Lang | "third" | null {
  return isThirdLanguage(line) ? "third" : languageOf(line);
}

/** From this many paragraphs on, `EN:` before a paragraph names its edition. */
const FEWEST_MARKS = 3;

/** The passages without the names of editions before them, if they are usual in the text. */
function withoutMarks(passages: readonly Passage[]): { passages: readonly Passage[]; leftOut: LeftOut[] } {
  const marks = new Map(
    passages.flatMap((passage) => {
      const length = passage.kind === "paragraph" ? editionMark(passage.words.text, "strict") : 0;
      return length === 0 ? [] : [[passage, length] as const];
    }),
  );
  if (marks.size < FEWEST_MARKS) return { passages, leftOut: [] };
  const leftOut: LeftOut[] = [];
  const bare = passages.flatMap((passage): Passage[] => {
    const length = marks.get(passage) ?? 0;
    if (length === 0 || passage.kind === "whole") return [passage];
    const { at } = passage.words;
    leftOut.push([at[0] ?? passage.start, (at[length - 1] ?? passage.start) + 1]);
    return cutPassage(passage, [{ nodes: trim(remove(passage.nodes, 0, length)) }]);
  });
  return { passages: bare, leftOut };
}
