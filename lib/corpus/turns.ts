import { isEditorsNote, isLeadIn } from "./apparatus";
import { languageOf } from "./language";
import type { Opening } from "./opening";
import { hasWords, type Passage } from "./passages";
import type { Lang } from "./schema";
import type { Source } from "./source";

/** A turn as the source prints it, in one language, before anybody is identified. */
export interface PrintedTurn extends Opening {
  /** The file that it stands in. */
  readonly source: Source;
  readonly lang: Lang;
  readonly passages: readonly Passage[];
}

export interface PrintedSection {
  readonly heading: Passage | null;
  readonly turns: readonly PrintedTurn[];
}

/** A label that stands there without words, and where. */
export interface SilentLabel {
  readonly label: string;
  readonly start: number;
}

/**
 * Groups the passages of a conversation: a heading begins a section, a passage that opens a turn begins one, anything else
 * continues the turn that is open, but for a note of the editor between two turns, which is a turn of nobody. What stands before the first turn of a section without an open turn is given back as
 * `loose`, a label that no words follow as `silent`.
 *
 * @param mainLang the language of words that show no script, such as a number
 */
export function readTurns(
  passages: readonly Passage[],
  source: Source,
  mainLang: Lang,
): { sections: PrintedSection[]; loose: Passage[]; silent: SilentLabel[] } {
  const sections: { heading: Passage | null; turns: { opening: Opening; passages: Passage[] }[] }[] = [];
  const loose: Passage[] = [];
  for (const [i, passage] of passages.entries()) {
    if (passage.kind === "heading") {
      sections.push({ heading: passage, turns: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: null, turns: [] });
    const section = sections.at(-1);
    if (isEditorsNote(passage) && standsBetween(passages, i)) {
      section?.turns.push({ opening: { ...NOBODY, start: passage.start }, passages: [passage] });
      continue;
    }
    if (passage.opens !== undefined) {
      section?.turns.push({ opening: passage.opens, passages: isEmpty(passage) ? [] : [passage] });
      continue;
    }
    const open = section?.turns.at(-1);
    if (open === undefined) loose.push(passage);
    else open.passages.push(passage);
  }
  const turns = sections.flatMap((section) => section.turns);
  return {
    loose,
    silent: turns
      .filter((turn) => turn.passages.length === 0)
      .map(({ opening: { label, start } }) => ({ label: label ?? "", start })),
    sections: sections.map(({ heading, turns: opened }) => ({
      heading,
      turns: opened
        .filter((turn) => turn.passages.length > 0)
        .map(({ opening, passages: said }) => ({
          ...opening,
          source,
          passages: said,
          lang: languageOfAll(said) ?? mainLang,
        })),
    })),
  };
}

/** The opening of words that nobody says in the interview. */
const NOBODY = { label: null, printed: null, alias: null, voice: null };

/** Whether a passage stands between two turns: inside of one, a note belongs to the words that it explains. */
function standsBetween(passages: readonly Passage[], index: number): boolean {
  const [passage, next] = [passages[index], passages[index + 1]];
  if (passage?.opens !== undefined) return false;
  return next === undefined || next.kind === "heading" || next.opens !== undefined;
}

/** Whether nothing is left of a passage once its label is off: neither words nor an image. */
function isEmpty(passage: Passage): boolean {
  return passage.kind !== "whole" && passage.nodes.length === 0;
}

/**
 * One turn a passage, for narration and letters. The place of an image, or a rule, is nobody's paragraph: it goes with the
 * paragraph before it, at the beginning of a section with the one behind it.
 */
export function readParagraphs(passages: readonly Passage[], source: Source, mainLang: Lang): PrintedSection[] {
  const sections: { heading: Passage | null; turns: { start: number; passages: Passage[] }[] }[] = [];
  for (const passage of passages) {
    if (passage.kind === "heading") {
      sections.push({ heading: passage, turns: [] });
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
  return sections.map(({ heading, turns }) => ({
    heading,
    turns: turns.map((turn) => ({
      ...turn,
      source,
      label: null,
      printed: null,
      alias: null,
      voice: null,
      lang: languageOfAll(turn.passages) ?? mainLang,
    })),
  }));
}

/** The language of several passages together. */
export function languageOfAll(passages: readonly Passage[]): Lang | null {
  return languageOf(passages.map((passage) => passage.words.text).join("\n"));
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
