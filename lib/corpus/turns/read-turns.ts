import type { Lang } from "../../schema/schema";
import { isLeadIn } from "../asides/apparatus";
import { isImage } from "../asides/asides";
import { type Opening, UNLABELLED } from "../markdown/opening";
import { hasWords, type Passage } from "../markdown/passages";
import { languageOfWords } from "../text/language";
import type { Source } from "../text/source";

/** A turn as the source prints it, in one language, before anybody is identified. */
export interface PrintedTurn extends Opening {
  /** The file that it stands in. */
  readonly source: Source;
  readonly lang: Lang;
  readonly passages: readonly Passage[];
  /** Where the source prints its versions in rows, the row that the turn begins in: a turn of the other version has it too. */
  readonly row?: number;
}

export interface PrintedSection {
  readonly heading: Passage | null;
  /** The heading in the other version, where the source prints it beside. */
  readonly facing?: Passage;
  readonly turns: readonly PrintedTurn[];
}

/**
 * Groups the passages of a conversation: a heading begins a section, a passage that opens a turn begins one, anything else
 * continues the turn that is open. What is nobody's words becomes a turn of nobody; where it stands inside of somebody's
 * turn, that stays one turn, as the source labels it, and the turn of nobody stands behind it, as a figure floats to the end
 * of the text that it belongs to. What stands before the first turn of a section without an open turn is given back as
 * `loose`, a label that no words follow as `silent`.
 *
 * @param mainLang the language of words that show no script, such as a number
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

/** A turn that is being read; without an opening, what nobody says. */
interface OpenTurn {
  readonly opening: Opening | null;
  readonly passages: Passage[];
}

function openIn(turns: readonly OpenTurn[]): OpenTurn | undefined {
  return turns.findLast(({ opening }) => opening !== null);
}

/** The lead of a section is one paragraph; from two on, the heading was put into somebody's words. */
const LONGEST_LEAD = 1;

/**
 * Whether somebody speaks on behind a heading: the words up to the next label or heading are in the same language, and are
 * more than a lead to the turn behind them.
 */
function goesOn(passages: readonly Passage[], index: number, before: readonly OpenTurn[]): boolean {
  const open = openIn(before);
  const [heading, ...rest] = passages.slice(index);
  const next = rest.findIndex(({ kind, opens }) => opens !== undefined || kind === "heading");
  const words = rest.slice(0, next < 0 ? rest.length : next).filter((one) => one.aside !== true && hasWords(one));
  if (open === undefined || heading === undefined || words.length === 0) return false;
  const isLeadOnly = words.length <= LONGEST_LEAD && rest[next]?.opens !== undefined;
  return !isLeadOnly && languageOfAll([heading, ...words]) === languageOfAll(open.passages);
}

/** Whether a passage behind a heading leads to a turn in the language of the turns before it: no title of a second version. */
function isLead(passages: readonly Passage[], index: number, sections: readonly { turns: OpenTurn[] }[]): boolean {
  const before = openIn(sections.flatMap(({ turns }) => turns));
  const next = passages.slice(index).find(({ opens }) => opens !== undefined);
  if (before === undefined || next === undefined) return false;
  return languageOfAll(before.passages) === languageOfAll([next]);
}

/** What is nobody's words, together with the image that it stands beside. */
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
      // A caption in the other language is no version of anything: it goes with the turn that it interrupts.
      const lang = opening === null ? before : (languageOfAll(passages) ?? mainLang);
      before = lang;
      return { ...(opening ?? { ...UNLABELLED, start: passages[0]?.start ?? 0 }), source, passages, lang };
    });
}

/** Whether nothing is left of a passage once its label is off: neither words nor an image. */
export function isEmpty(passage: Passage): boolean {
  return passage.kind !== "whole" && passage.nodes.length === 0;
}

/**
 * One turn a passage, for narration and letters. The place of an image, or a rule, is nobody's paragraph: it goes with the
 * paragraph before it, at the beginning of a section with the one behind it.
 */
export function readParagraphs(passages: readonly Passage[], source: Source, mainLang: Lang): PrintedSection[] {
  const sections: { heading: Passage | null; facing?: Passage; turns: { start: number; passages: Passage[] }[] }[] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (passage.kind === "heading") {
      if (last !== undefined && isFacing(last.heading, passage)) last.facing = passage;
      else sections.push({ heading: passage, turns: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: null, turns: [] });
    const section = sections.at(-1);
    const open = section?.turns.at(-1);
    if (open !== undefined && (!hasWords(passage) || !open.passages.some(hasWords))) {
      open.passages.push(passage);
      continue;
    }
    section?.turns.push({ start: passage.start, passages: [passage] });
  }
  return sections.map(({ turns, ...section }) => ({
    ...section,
    turns: turns.map((turn) => {
      const row = turn.passages[0]?.facing;
      const lang = row?.lang ?? languageOfAll(turn.passages) ?? mainLang;
      return { ...UNLABELLED, ...turn, source, lang, ...(row === undefined ? {} : { row: row.unit }) };
    }),
  }));
}

/** Whether two headings stand in one row, in different versions. */
export function isFacing(heading: Passage | null, { facing }: Passage): boolean {
  const own = heading?.facing;
  return own !== undefined && facing !== undefined && facing.unit === own.unit && facing.lang !== own.lang;
}

/** The language of several passages together. */
export function languageOfAll(passages: readonly Passage[]): Lang | null {
  return languageOfWords(passages.map(({ words }) => words));
}

/**
 * Separates the passages at the end of one language's last turn that already belong to the version that follows in the
 * other language: its title, its byline, and the line that leads to it.
 *
 * @returns the turn's own passages, and those of the opening
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
