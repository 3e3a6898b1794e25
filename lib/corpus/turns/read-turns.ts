import type { Lang } from "../../schema/schema";
import { isLeadIn } from "../asides/apparatus";
import { isImage } from "../asides/asides";
import { type Opening, UNLABELLED } from "../markdown/opening";
import { hasText, type Passage } from "../markdown/passages";
import { languageOfWords } from "../text/language";
import type { Source } from "../text/source";

/** A turn as printed in the source, in one language, before speakers are identified. */
export interface PrintedTurn extends Opening {
  /** The file that contains it. */
  readonly source: Source;
  readonly lang: Lang;
  readonly passages: readonly Passage[];
  /** The row in which the turn begins, if the source prints its editions in rows; the counterpart has the same one. */
  readonly row?: number;
}

export interface PrintedSection {
  readonly heading: Passage | null;
  /** The heading in the other language, if the source prints it alongside. */
  readonly otherHeading?: Passage;
  readonly turns: readonly PrintedTurn[];
}

/**
 * Groups the passages of a conversation: a heading begins a section, a passage with an opening begins a turn, anything
 * else continues the open turn. An aside becomes an unattributed turn; inside a turn it does not split it: as the
 * source labels it, that stays one turn, and the aside follows it, as a figure floats to the end of its text. Passages
 * before the first turn of a section, with no turn open, are returned as `loose`, a label without words as `silent`.
 *
 * @param mainLang the language of words without a script, such as a number
 */
export function readTurns(
  passages: readonly Passage[],
  source: Source,
  mainLang: Lang,
): { sections: PrintedSection[]; loose: Passage[]; silent: Opening[] } {
  const sections: { heading: Passage | null; turns: OpenTurn[] }[] = [];
  const loose: Passage[] = [];
  for (const [i, passage] of passages.entries()) {
    const last = sections.at(-1)?.turns ?? [];
    if (passage.kind === "heading" && passage.opens === undefined && passage.aside !== true) {
      if (goesOn(passages, i, last)) openIn(last)?.passages.push(passage);
      else sections.push({ heading: passage, turns: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: null, turns: [] });
    const turns = sections.at(-1)?.turns ?? [];
    const open = openIn(turns);
    if (passage.opens !== undefined) {
      turns.push({ opening: passage.opens, passages: isEmpty(passage) ? [] : [passage] });
    } else if (passage.aside === true) addAside(turns, passage);
    else if (open !== undefined) open.passages.push(passage);
    else if (isLead(passages, i, sections)) addAside(turns, passage);
    else loose.push(passage);
  }
  const turns = sections.flatMap((section) => section.turns);
  return {
    loose,
    silent: turns.flatMap(({ opening, passages: said }) => (said.length > 0 || opening === null ? [] : [opening])),
    sections: sections.map(({ heading, turns: opened }) => ({ heading, turns: printTurns(opened, source, mainLang) })),
  };
}

/** A turn being read; without an opening, an aside. */
interface OpenTurn {
  readonly opening: Opening | null;
  readonly passages: Passage[];
}

function openIn(turns: readonly OpenTurn[]): OpenTurn | undefined {
  return turns.findLast(({ opening }) => opening !== null);
}

/** The lead of a section is one paragraph; if there are more, the heading interrupts a turn. */
const LONGEST_LEAD = 1;

/**
 * Whether a speaker continues after a heading: the words up to the next label or heading are in the same language, and
 * more than a lead to the next turn.
 */
function goesOn(passages: readonly Passage[], index: number, before: readonly OpenTurn[]): boolean {
  const open = openIn(before);
  const [heading, ...rest] = passages.slice(index);
  const next = rest.findIndex(({ kind, opens }) => opens !== undefined || kind === "heading");
  const words = rest.slice(0, next < 0 ? rest.length : next).filter((one) => one.aside !== true && hasText(one));
  if (open === undefined || heading === undefined || words.length === 0) return false;
  const isLeadOnly = words.length <= LONGEST_LEAD && rest[next]?.opens !== undefined;
  return !isLeadOnly && languageOfAll([heading, ...words]) === languageOfAll(open.passages);
}

/**
 * Whether a passage after a heading leads to a turn in the language of the turns before it, and is not the title of a
 * second edition.
 */
function isLead(passages: readonly Passage[], index: number, sections: readonly { turns: OpenTurn[] }[]): boolean {
  const before = openIn(sections.flatMap(({ turns }) => turns));
  const next = passages.slice(index).find(({ opens }) => opens !== undefined);
  if (before === undefined || next === undefined) return false;
  return languageOfAll(before.passages) === languageOfAll([next]);
}

/** Adds an aside, together with an adjacent image. */
function addAside(turns: OpenTurn[], passage: Passage): void {
  const last = turns.at(-1);
  const open = turns.findLast(({ opening }) => opening !== null);
  const pictures: Passage[] = [];
  for (let image = open?.passages.at(-1); image !== undefined && isImage(image); image = open?.passages.at(-1)) {
    pictures.unshift(image);
    open?.passages.pop();
  }
  if (last?.opening === null) last.passages.push(...pictures, passage);
  else turns.push({ opening: null, passages: [...pictures, passage] });
}

function printTurns(opened: readonly OpenTurn[], source: Source, mainLang: Lang): PrintedTurn[] {
  let before = mainLang;
  return opened
    .filter(({ passages }) => passages.length > 0)
    .map(({ opening, passages }) => {
      // A caption in the other language is not part of an edition: it goes with the turn that it interrupts.
      const lang = opening === null ? before : (languageOfAll(passages) ?? mainLang);
      before = lang;
      return { ...(opening ?? { ...UNLABELLED, start: passages[0]?.start ?? 0 }), source, passages, lang };
    });
}

/** Whether nothing is left of a passage without its label: neither words nor an image. */
export function isEmpty(passage: Passage): boolean {
  return passage.kind !== "whole" && passage.nodes.length === 0;
}

/**
 * Makes a turn of each passage, for narration and letters. An image placeholder or a rule is not a paragraph: it goes
 * with the paragraph before it, or at the beginning of a section with the one after.
 */
export function readParagraphs(passages: readonly Passage[], source: Source, mainLang: Lang): PrintedSection[] {
  const sections: {
    heading: Passage | null;
    otherHeading?: Passage;
    turns: { start: number; passages: Passage[] }[];
  }[] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (passage.kind === "heading") {
      if (last !== undefined && standsInPrintedRow(last.heading, passage)) last.otherHeading = passage;
      else sections.push({ heading: passage, turns: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: null, turns: [] });
    const section = sections.at(-1);
    const open = section?.turns.at(-1);
    if (open !== undefined && (!hasText(passage) || !open.passages.some(hasText))) {
      open.passages.push(passage);
      continue;
    }
    section?.turns.push({ start: passage.start, passages: [passage] });
  }
  return sections.map(({ turns, ...section }) => ({
    ...section,
    turns: turns.map((turn) => {
      const row = turn.passages[0]?.printedRow;
      const lang = row?.lang ?? languageOfAll(turn.passages) ?? mainLang;
      return { ...UNLABELLED, ...turn, source, lang, ...(row === undefined ? {} : { row: row.unit }) };
    }),
  }));
}

/** Whether two headings are in the same printed row, in different languages. */
export function standsInPrintedRow(heading: Passage | null, { printedRow }: Passage): boolean {
  const own = heading?.printedRow;
  return own !== undefined && printedRow !== undefined && printedRow.unit === own.unit && printedRow.lang !== own.lang;
}

/** The language of several passages together. */
export function languageOfAll(passages: readonly Passage[]): Lang | null {
  return languageOfWords(passages.map(({ words }) => words));
}

/**
 * Separates the passages at the end of the last turn in one language that already belong to the following edition in
 * the other: its title, its byline, and its lead-in.
 *
 * @returns the turn's passages, and those of the opening
 */
export function splitOpening(turn: PrintedTurn): { own: Passage[]; opening: Passage[] } {
  const own = [...turn.passages];
  const opening: Passage[] = [];
  while (own.length > 1) {
    const last = own.at(-1);
    if (last === undefined) break;
    const lang = languageOfAll([last]);
    if (!isLeadIn(last) && (lang === null || lang === turn.lang)) break;
    opening.unshift(last);
    own.pop();
  }
  return { own, opening };
}
