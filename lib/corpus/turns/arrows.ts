import type { RootContent } from "mdast";
import { endsInQuestion } from "../../text/sentence-end";
import { type Labels, labelsIn } from "../labels/labels";
import { UNLABELLED } from "../markdown/opening";
import type { Passage, TextPassage } from "../markdown/passages";
import { isBlockQuote, unquoted } from "../markdown/unquoted";
import type { Beginning } from "./cut-turns";
import { asks } from "./unlabelled";

/** From this many labels behind arrows on, a bare arrow means that somebody else speaks, however many there are. */
const FEWEST_ARROWS = 3;
/** Two arrows at the beginning of a line, as in captions. */
const ARROWS = /(?<=^|\n)[^\S\n]*>>\s*(?=\S)/gu;

/** The times of the next lines, and what is heard, behind the words of a caption. */
const TIMES_BEHIND = /(?:\s{0,3}(?:(?:\d{1,2}:)?\d{1,2}:\d{2}|\[[^\]\n]{1,30}\]))+\s{0,3}$/u;

/** Where captions have arrows without a name. */
export interface BareArrows {
  /** The quotations that Markdown takes the words behind them for. */
  readonly quotes: ReadonlySet<Passage>;
  /** Whether such lines begin turns inside paragraphs, too. */
  readonly inLines: boolean;
}

/**
 * The places behind `>>` without a label, where some have one: captions mark so that somebody else speaks, and name them
 * at their first words.
 */
export function bareArrows(passages: readonly Passage[], labels: Labels): BareArrows {
  const arrows = passages.filter((passage) => isBlockQuote(passage) && passage.node.children.every(isQuote));
  const bare = arrows.filter((passage) => !hasLabel(unquoted(passage), labels));
  const named = arrows.length - bare.length + passages.reduce((sum, one) => sum + namedIn(one, labels), 0);
  const isMeant = named >= FEWEST_ARROWS;
  return { quotes: new Set(isMeant ? bare : []), inLines: isMeant };
}

function namedIn(passage: Passage, labels: Labels): number {
  if (passage.kind === "whole" || passage.aside === true || !passage.words.text.includes(">>")) return 0;
  return passage.words.text.match(ARROWS) === null ? 0 : labelsAtArrows(passage, labels).length;
}

function labelsAtArrows(passage: TextPassage, labels: Labels) {
  return labelsIn(passage, labels).filter(({ from }) => /^\s*>>/u.test(passage.words.text.slice(from)));
}

/** Whether any of these passages has a label. */
export function hasLabel(passages: readonly Passage[], labels: Labels): boolean {
  return passages.some((one) => one.kind !== "whole" && labelsIn(one, labels).length > 0);
}

function isQuote({ type }: RootContent): boolean {
  return type === "blockquote";
}

/** Begins a turn of an unnamed voice at a quotation. */
export function openAtArrow(passage: Passage): Passage[] {
  const [first, ...rest] = unquoted(passage);
  if (first === undefined) return [passage];
  const voice = asks(first) ? "interviewer" : "guest";
  return [{ ...first, opens: { ...UNLABELLED, voice, start: first.start } }, ...rest];
}

/**
 * Where turns of unnamed voices begin at lines of a paragraph.
 *
 * @param labelled the word positions of its labels
 */
export function beginningsAtArrows({ words: { text, at } }: TextPassage, labelled: ReadonlySet<number>): Beginning[] {
  const arrows = [...text.matchAll(ARROWS)].map(({ index, 0: sign }) => ({ from: index, end: index + sign.length }));
  const bare = arrows.filter(({ from }) => !labelled.has(from));
  const starts = [...labelled, ...bare.map(({ from }) => from)].toSorted((a, b) => a - b);
  const nextOf = new Map(starts.map((start, i) => [start, starts[i + 1] ?? text.length]));
  return bare.map(({ from, end }) => {
    const said = text.slice(end, nextOf.get(from)).replace(TIMES_BEHIND, "");
    const voice = endsInQuestion(said) ? "interviewer" : "guest";
    return { from, end, opens: { ...UNLABELLED, voice, start: at[end] ?? 0 } };
  });
}
