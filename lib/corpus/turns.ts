import { isLeadIn } from "./apparatus";
import { labelCandidate } from "./labels";
import { languageOf } from "./language";
import { type Passage, textPassage } from "./passages";
import type { Lang } from "./schema";
import { remove, trim } from "./words";

/** A turn as the source prints it, in one language, before anybody is identified. */
export interface PrintedTurn {
  /** The label as printed; null where the form has none (narration, a letter). */
  readonly label: string | null;
  /** UTF-16 offset of the label, else of the first words. */
  readonly start: number;
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

/** Cuts the label off a paragraph, and the bold that marks a whole question. */
function withoutLabel(passage: Passage, end: number): Passage[] {
  if (passage.kind === "whole") return [passage];
  const nodes = trim(remove(passage.nodes, 0, end));
  const [only] = nodes;
  const unbolded = nodes.length === 1 && only?.type === "strong" ? only.children : nodes;
  return unbolded.length === 0 ? [] : [textPassage("paragraph", 0, unbolded, passage.start)];
}

/**
 * Groups the passages of a conversation: a heading begins a section, a label begins a turn, anything else continues the
 * turn that is open. What stands before the first label of a section without an open turn is given back as `loose`, a
 * label that no words follow as `silent`.
 *
 * @param labels the names that are labels in this document
 * @param mainLang the language of words that show no script, such as a number
 */
export function readTurns(
  passages: readonly Passage[],
  labels: ReadonlySet<string>,
  mainLang: Lang,
): { sections: PrintedSection[]; loose: Passage[]; silent: SilentLabel[] } {
  const sections: { heading: Passage | null; turns: { label: string; start: number; passages: Passage[] }[] }[] = [];
  const loose: Passage[] = [];
  for (const passage of passages) {
    if (passage.kind === "heading") {
      sections.push({ heading: passage, turns: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: null, turns: [] });
    const section = sections.at(-1);
    const candidate = passage.kind === "paragraph" ? labelCandidate(passage.words) : null;
    if (candidate !== null && labels.has(candidate.name)) {
      section?.turns.push({
        label: candidate.name,
        start: candidate.start,
        passages: withoutLabel(passage, candidate.end),
      });
      continue;
    }
    const open = section?.turns.at(-1);
    if (open === undefined) loose.push(passage);
    else open.passages.push(passage);
  }
  const turns = sections.flatMap((section) => section.turns);
  return {
    loose,
    silent: turns.filter((turn) => turn.passages.length === 0),
    sections: sections.map(({ heading, turns }) => ({
      heading,
      turns: turns
        .filter((turn) => turn.passages.length > 0)
        .map((turn) => ({ ...turn, lang: languageOfAll(turn.passages) ?? mainLang })),
    })),
  };
}

/**
 * One turn a passage, for narration and letters. The place of an image, or a rule, is nobody's paragraph: it goes with the
 * paragraph before it, at the beginning of a section with the one behind it.
 */
export function readParagraphs(passages: readonly Passage[], mainLang: Lang): PrintedSection[] {
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
    turns: turns.map((turn) => ({ ...turn, label: null, lang: languageOfAll(turn.passages) ?? mainLang })),
  }));
}

function hasWords(passage: Passage): boolean {
  return passage.words.text.trim() !== "";
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
