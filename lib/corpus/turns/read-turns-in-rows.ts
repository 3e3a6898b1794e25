import { otherLang } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import { type Opening, UNLABELLED } from "../markdown/opening";
import type { Passage } from "../markdown/passages";
import type { Source } from "../text/source";
import { isEmpty, languageOfAll, type PrintedSection, standsInPrintedRow } from "./read-turns";

/**
 * Groups the passages of a conversation whose editions the source prints in rows, each edition separately: turns of the
 * two editions that begin in the same row are counterparts, recorded as `row`.
 *
 * @param mainLang the language of words without a script, such as a number
 */
export function readTurnsInRows(
  passages: readonly Passage[],
  source: Source,
  mainLang: Lang,
): { sections: PrintedSection[]; loose: Passage[]; silent: Opening[] } {
  const sections: OpenSection[] = [];
  const loose: Passage[] = [];
  for (const passage of passages) {
    const isHeading = passage.kind === "heading" && passage.opens === undefined && passage.aside !== true;
    if (isHeading) {
      if (!facesHeading(sections.at(-1), passage))
        sections.push({ heading: passage, otherHeading: null, turns: [], open: {} });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: null, otherHeading: null, turns: [], open: {} });
    const section = sections.at(-1);
    if (section === undefined) continue;
    if (passage.opens !== undefined) openTurn(section, passage.opens, passage, mainLang);
    else if (passage.aside === true) addAside(section, passage, mainLang);
    else if (!continueTurn(section, passage, mainLang)) loose.push(passage);
  }
  const turns = sections.flatMap((section) => section.turns);
  return {
    loose,
    silent: turns.filter((turn) => turn.passages.length === 0).map(({ opening }) => opening),
    sections: sections.map(({ heading, otherHeading, turns: opened }) => ({
      heading,
      ...(otherHeading === null ? {} : { otherHeading }),
      turns: opened
        .filter((turn) => turn.passages.length > 0)
        .map(({ opening, passages: said, side, row }) => ({ ...opening, source, passages: said, lang: side, row })),
    })),
  };
}

interface OpenTurn {
  readonly opening: Opening;
  readonly passages: Passage[];
  /** Its edition, and the row in which it begins. */
  readonly side: Lang;
  readonly row: number;
}

/** A section being read, and the open turn of each edition. */
interface OpenSection {
  readonly heading: Passage | null;
  otherHeading: Passage | null;
  readonly turns: OpenTurn[];
  open: Partial<Record<Lang, OpenTurn>>;
}

/** Whether a heading is the counterpart of the heading of its section. */
function facesHeading(section: OpenSection | undefined, passage: Passage): boolean {
  if (section === undefined || section.otherHeading !== null || !standsInPrintedRow(section.heading, passage))
    return false;
  section.otherHeading = passage;
  return true;
}

function openTurn(section: OpenSection, opening: Opening, passage: Passage, mainLang: Lang): void {
  const side = sideOf(passage, mainLang);
  const row = passage.printedRow?.unit ?? opening.start;
  const { time, ...said } = passage;
  const timed = { ...opening, time: [opening.time, time].filter((one) => one).join(" ") || null };
  const turn: OpenTurn = { opening: timed, passages: isEmpty(passage) ? [] : [said], side, row };
  section.turns.push(turn);
  const other = otherLang(side);
  const otherTurn = section.open[other];
  section.open = { [side]: turn, ...(otherTurn?.row === row ? { [other]: otherTurn } : {}) };
}

/** Adds an aside as a separate turn; the open turns continue after it. */
function addAside({ turns }: OpenSection, passage: Passage, mainLang: Lang): void {
  const row = passage.printedRow?.unit ?? passage.start;
  const opening = { ...UNLABELLED, start: passage.start };
  turns.push({ opening, passages: [passage], side: sideOf(passage, mainLang), row });
}

/** Adds a passage to the open turn of its edition; returns whether there is one. */
function continueTurn(section: OpenSection, passage: Passage, mainLang: Lang): boolean {
  const { open } = section;
  const side = sideOf(passage, mainLang);
  const faced = open[otherLang(side)];
  const own = open[side] ?? (passage.printedRow === undefined ? faced : undefined);
  if (own !== undefined) {
    own.passages.push(passage);
    return true;
  }
  if (faced === undefined) return false;
  // The turn began before the rows: this is its beginning in the other edition.
  const turn: OpenTurn = { opening: { ...faced.opening, time: null }, passages: [passage], side, row: faced.row };
  section.turns.push(turn);
  section.open = { ...open, [side]: turn };
  return true;
}

function sideOf(passage: Passage, mainLang: Lang): Lang {
  return passage.printedRow?.lang ?? languageOfAll([passage]) ?? mainLang;
}
