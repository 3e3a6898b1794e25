import { otherLang } from "../../schema/languages";
import type { Form, Lang, Localized } from "../../schema/schema";
import { doubtfulLabels } from "../checks/doubtful-labels";
import { missingTurns } from "../checks/missing-turns";
import { openQuotations } from "../checks/open-quotations";
import { thirdLanguage } from "../checks/third-language";
import { checkMarkup } from "../checks/unclosed-markup";
import { unlabelledAnswers } from "../checks/unlabelled-answers";
import { unmarkedQuestions } from "../checks/unmarked-questions";
import { unsureTurns } from "../checks/unsure-turns";
import { wordsBehindEnd } from "../checks/words-behind-end";
import { type FrontMatter, readFrontMatter } from "../files/front-matter";
import { unglueHeadings } from "../markdown/glued-headings";
import { takeLineNumbers } from "../markdown/not-text/line-numbers";
import { takeRunningHeads } from "../markdown/not-text/running-heads";
import type { LeftOut } from "../markdown/parse";
import type { Passage, TextPassage } from "../markdown/passages";
import { readPassages } from "../parallel/read-passages";
import { type Problem, problem } from "../problems/problems";
import { type Corrected, correct } from "../sidecar/corrections";
import type { QuotedFiles } from "../sidecar/find-quote";
import { holdsAny, type Settled, settledIn } from "../sidecar/settled";
import type { Checked, Sidecar } from "../sidecar/sidecar";
import { languageOf, speechInWords } from "../text/language";
import { placeAt, type Source } from "../text/source";
import { isHelpTitle } from "../turns/faq";
import { languageOfAll, type PrintedSection, standsInPrintedRow } from "../turns/read-turns";
import { settingKey } from "../turns/settled/settled-turns";
import { readStructure, type Structure } from "../turns/structure";
import { takeTitle } from "../turns/title";

/** One file of an interview, read separately. */
export interface SourceReading {
  readonly header: FrontMatter;
  /** The title in the file; empty when there is none. */
  readonly title: Localized | Record<string, never>;
  /** The heading used as title, if any, and its counterpart. */
  readonly printedTitles: readonly TextPassage[];
  readonly mainLang: Lang;
  /** The passages of the text, before corrections. */
  readonly raw: readonly Passage[];
  /** Parts of the file that are not shown: notes in comments, lines that only name an edition, running heads. */
  readonly leftOut: readonly LeftOut[];
  readonly structure: Structure;
  /** The settings of the sidecar's `printed` of which the file has an example. */
  readonly found: ReadonlySet<string>;
  /** The sections of the structure, with each turn in the language of its edition. */
  readonly printed: readonly PrintedSection[];
  readonly problems: readonly Problem[];
}

/**
 * Reads one file: text → header → passages → corrections → title → structure.
 *
 * @param files of the interview, of which this is one
 * @param sidecar the corrections, and what is settled of the turns
 * @param form of the text, if known
 * @param isKnown whether a label is the name of a person in the corpus
 */
export function readSource(
  source: Source,
  files: QuotedFiles,
  sidecar: Checked<Sidecar>,
  form: Form | undefined,
  isKnown: (name: string) => boolean,
): SourceReading {
  const header = readFrontMatter(source);
  const read = readPassages(source, header.end, sidecar.value.printed?.column);
  const numbered = takeLineNumbers(read.passages);
  const paged = takeRunningHeads(numbered.passages);
  const raw = unglueHeadings(paged.passages);
  const corrected = correct(source, files, raw, sidecar);
  const { title, printedTitles, rest } = readTitle(header, corrected);
  const mainLang = languageOfAll(rest) ?? "zh";
  const bilingual = isBilingual(rest);
  const { settled, problems } = settledIn(source, files, rest, sidecar);
  const isHelp = Object.values(title).some((words) => isHelpTitle(words));
  const structure = readStructure(
    { ...corrected, passages: rest },
    settled,
    form ?? (isHelp && settled.printed === null ? "narrative" : undefined),
    source,
    mainLang,
    bilingual,
    isKnown,
  );
  return {
    header,
    title,
    printedTitles,
    mainLang,
    raw,
    leftOut: [...read.leftOut, ...numbered.leftOut, ...paged.leftOut],
    structure,
    found: new Set([...structure.found, ...(read.hasColumn ? [settingKey(["column"])] : [])]),
    printed: withOneLanguageEach(structure.sections, mainLang),
    problems: [
      ...header.problems,
      ...corrected.problems,
      ...problems,
      ...checkMarkup(source, raw),
      ...thirdLanguage(source, rest, mainLang),
      ...(structure.told === null ? [] : wordsBehindEnd(source, structure.back, corrected.ends)),
      ...doubtsAboutTurns(source, structure, settled, isKnown),
      ...(structure.told === null && (form === undefined || form === "dialogue") ? missingTurns(source, rest) : []),
    ],
  };
}

/** What is doubtful in the turns that were told: labels without words, labels not believed, answers without a label. */
function doubtsAboutTurns(
  source: Source,
  { sections, silent, told, judged }: Structure,
  settled: Settled,
  isKnown: (name: string) => boolean,
): Problem[] {
  const open = settled.printed === null ? withoutSettled(sections, settled) : null;
  return [
    ...silent.map(({ printed, start }) =>
      problem("label-without-words", placeAt(source, start), { label: printed ?? "" }),
    ),
    ...(open === null || told?.by === "letters" ? [] : doubtfulLabels(open, judged, isKnown)),
    ...unsureTurns(sections, told),
    ...(open === null ? [] : unmarkedQuestions(open, told)),
    ...(told?.by === "labels" ? unlabelledAnswers(sections, settled) : []),
    ...openQuotations(sections),
  ];
}

/** The sections without the passages that an editor settles to be nobody's words, or to begin a turn. */
function withoutSettled(
  sections: readonly PrintedSection[],
  { nobody, turns: begun }: Settled,
): readonly PrintedSection[] {
  const settled = [...nobody, ...begun.map(({ at }) => at)];
  const isOpen = (passage: Passage) => !settled.some((words) => holdsAny(passage, words));
  return sections.map(({ turns, ...section }) => ({
    ...section,
    turns: turns.map((turn) => ({ ...turn, passages: turn.passages.filter(isOpen) })),
  }));
}

/** The title of a file: that of its header, else the first heading. */
function readTitle(
  header: FrontMatter,
  { passages }: Corrected,
): { title: Localized | Record<string, never>; printedTitles: readonly TextPassage[]; rest: readonly Passage[] } {
  const { title: heading, rest } = takeTitle(passages);
  const declared = typeof header.data.title === "string" ? header.data.title.trim() : "";
  const printed = heading?.words.text.trim() ?? "";
  const text = declared || printed;
  // A heading that differs from the declared title is part of the text.
  const repeated = heading === null || declared === "" || declared === printed;
  const title = text === "" ? {} : { [languageOf(text) ?? "zh"]: text };
  if (!repeated || heading === null) return { title, printedTitles: [], rest: repeated ? rest : passages };
  const other = rest.find((passage) => standsInPrintedRow(heading, passage));
  if (other?.kind !== "heading") return { title, printedTitles: [heading], rest };
  return {
    title: { [languageOf(other.words.text) ?? "en"]: other.words.text.trim(), ...title },
    printedTitles: [heading, other],
    rest: rest.filter((passage) => passage !== other),
  };
}

/** Whether both languages have a substantial share of the text. */
function isBilingual(passages: readonly Passage[]): boolean {
  const share = { zh: 0, en: 0 };
  for (const line of passages.flatMap(({ words }) => words.text.split("\n"))) {
    const lang = languageOf(line);
    if (lang !== null) share[lang] += line.length;
  }
  return Math.min(share.zh, share.en) >= (share.zh + share.en) * VERSION_SHARE;
}

/** A smaller share of the other language is a passing phrase and not an edition. */
const VERSION_SHARE = 0.1;

/** Turns that merely contain the other language belong to the edition around them. */
function withOneLanguageEach(sections: readonly PrintedSection[], mainLang: Lang): PrintedSection[] {
  const length = (lang: Lang | null) =>
    sections
      .flatMap(({ turns }) => turns)
      .filter((turn) => lang === null || turn.lang === lang)
      .flatMap(({ passages }) => passages)
      .reduce((sum, { words }) => sum + speechInWords(words), 0);
  const other = otherLang(mainLang);
  if (length(other) >= length(null) * VERSION_SHARE) return [...sections];
  return sections.map(({ turns, ...section }) => ({
    ...section,
    turns: turns.map((turn) => (turn.row === undefined ? { ...turn, lang: mainLang } : turn)),
  }));
}
