import { openBlock } from "../markdown/open-block";
import { type Opening, UNLABELLED } from "../markdown/opening";
import { inheritMarks, type Passage, type TextPassage } from "../markdown/passages";
import { openBothSides } from "../parallel/open-both-sides";
import { holdsAny, type QuotedWords, type Settled } from "../sidecar/settled";
import { cutTurns } from "./cut-turns";
import { settledLabel } from "./settled/settled-labels";

/** Makes paragraphs asides, also those inside a block quote, list or table; a heading is nobody's words as it is. */
export function markNobodys(passages: readonly Passage[], isNobodys: (passage: Passage) => boolean): Passage[] {
  return passages.flatMap((passage): Passage[] => {
    if (passage.kind === "heading" || !isNobodys(passage)) return [passage];
    const parts =
      passage.kind === "whole"
        ? openBlock(passage.node, (inside) => (isNobodys(inside) ? [{ ...inside, aside: true }] : null))
        : null;
    return parts === null ? [{ ...passage, aside: true }] : inheritMarks(passage, parts);
  });
}

/** Begins turns at quoted words, besides those that begin already; a label that is the speaker's is not a word. */
export function openAtQuotes(passages: readonly Passage[], turns: Settled["turns"]): Passage[] {
  if (turns.length === 0) return [...passages];
  return openBothSides(turns.reduce<readonly Passage[]>((all, { at, speaker }) => openAt(all, at, speaker), passages));
}

function openAt(passages: readonly Passage[], at: QuotedWords, speaker: string): Passage[] {
  const begun = passages.findIndex(({ opens }) => opens !== undefined && opens.start >= at[0] && opens.start < at[1]);
  const index = begun < 0 ? passages.findIndex((passage) => holdsAny(passage, at)) : begun;
  return passages.flatMap((passage, i) => {
    if (i !== index) return [passage];
    const { opens, aside, ...said } = passage;
    if (opens !== undefined && (begun >= 0 || positionOf(passage, at) === 0))
      return [{ ...said, opens: { ...opens, label: speaker, voice: null } }];
    if (said.kind !== "whole") return cutAtQuote({ ...said, ...(opens && { opens }) }, at, speaker);
    const parts = openBlock(said.node, (inside) => (holdsAny(inside, at) ? cutAtQuote(inside, at, speaker) : null));
    if (parts !== null) return inheritMarks(passage, parts);
    return [{ ...said, opens: { ...UNLABELLED, label: speaker, start: passage.start } }];
  });
}

function cutAtQuote(passage: TextPassage, at: QuotedWords, speaker: string): TextPassage[] {
  const from = positionOf(passage, at);
  const opens: Opening = { ...UNLABELLED, label: speaker, start: passage.words.at[from] ?? passage.start };
  const pieces = cutTurns(passage, [{ from, end: from, opens }]);
  const last = pieces.at(-1);
  const label = last === undefined ? null : settledLabel(speaker)(last.words, 0);
  if (last === undefined || label === null) return pieces;
  return [...pieces.slice(0, -1), ...cutTurns(last, [label])];
}

/** The word position of quoted words, ignoring white space before them. */
function positionOf({ words: { text, at } }: Passage, [start]: QuotedWords): number {
  const found = at.findIndex((offset) => offset >= start);
  return text.slice(0, found).trim() === "" ? 0 : found;
}
