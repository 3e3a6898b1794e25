import { cutPassage, type Passage, type TextPassage } from "../markdown/passages";
import { cutAt, trim } from "../markdown/words";
import { type Problem, problem } from "../problems/problems";
import { groupBy } from "../text/group";
import type { Place, Source } from "../text/source";
import { findQuoteIn, type QuotedFiles } from "./find-quote";
import type { Checked, Correction, Sidecar } from "./sidecar";

/** The passages with the sidecar's corrections applied, and the limits that it sets. */
export interface Corrected {
  readonly passages: readonly Passage[];
  /** UTF-16 offset at which the interview begins or ends, if the sidecar says so. */
  readonly begins: number | null;
  readonly ends: number | null;
  readonly problems: readonly Problem[];
}

/**
 * Applies the corrections of a sidecar. A correction that cannot be applied is reported and skipped. The passages are
 * cut once, at all places together: a source may be a single paragraph.
 *
 * @param files of the interview, of which the source is one; what another one has is not corrected here
 */
export function correct(
  source: Source,
  files: QuotedFiles,
  passages: readonly Passage[],
  sidecar: Checked<Sidecar>,
): Corrected {
  const problems: Problem[] = [];
  const cuts: number[] = [];
  const headings: Stretch[] = [];
  let begins: number | null = null;
  let ends: number | null = null;
  sidecar.value.corrections.forEach((correction, index) => {
    const [kind, words] = kindAndWords(correction);
    const place = sidecar.placeOf(["corrections", index, kind]);
    const found = findQuoteIn(source, files, words, place);
    if (found === null) return;
    if ("problem" in found) {
      problems.push(found.problem);
      return;
    }
    const end = found.offset + words.length;
    const offsets = kind === "heading" ? [found.offset, end] : [found.offset];
    if (!offsets.every((offset) => canCutAt(passages, offset)) || !standsInWords(passages, found.offset, end)) {
      problems.push(notInText(words, place));
      return;
    }
    cuts.push(...offsets);
    if (kind === "heading") headings.push([found.offset, end]);
    if (kind === "begins") begins = found.offset;
    if (kind === "ends") ends = found.offset;
  });
  const corrected = cutAtOffsets(passages, cuts).map((passage) => asHeading(passage, headings));
  return { passages: corrected, begins, ends, problems };
}

/** UTF-16 offsets in the source, end exclusive. */
type Stretch = readonly [start: number, end: number];

function kindAndWords(correction: Correction): ["paragraph" | "heading" | "begins" | "ends", string] {
  if ("paragraph" in correction) return ["paragraph", correction.paragraph];
  if ("heading" in correction) return ["heading", correction.heading];
  if ("begins" in correction) return ["begins", correction.begins];
  return ["ends", correction.ends];
}

function notInText(quote: string, place: Place): Problem {
  return problem("quote-not-usable", place, { quote, why: "outside" });
}

/** Whether a part of the source has words of the text: a link address or the header has none. */
function standsInWords(passages: readonly Passage[], start: number, end: number): boolean {
  return passages.some(({ words }) => words.at.some((offset) => offset >= start && offset < end));
}

/** The passage that contains an offset of the source, or ends right before it. */
function holderOf(passages: readonly Passage[], offset: number): Passage | undefined {
  return passages.findLast((passage) => passage.words.text !== "" && passage.start <= offset);
}

/** Whether the text can be cut at an offset: a block that stays whole cannot. */
function canCutAt(passages: readonly Passage[], offset: number): boolean {
  const passage = holderOf(passages, offset);
  if (passage === undefined) return false;
  return passage.kind !== "whole" || passage.start === offset || (passage.words.at.at(-1) ?? 0) < offset;
}

function cutAtOffsets(passages: readonly Passage[], offsets: readonly number[]): Passage[] {
  const held = groupBy(offsets, (offset) => holderOf(passages, offset));
  return passages.flatMap((passage): Passage[] => {
    const own = held.get(passage) ?? [];
    return passage.kind === "whole" || own.length === 0 ? [passage] : cutAtPositions(passage, own);
  });
}

function cutAtPositions(passage: TextPassage, offsets: readonly number[]): TextPassage[] {
  const found = offsets.map((offset) => passage.words.at.findIndex((at) => at >= offset));
  const positions = [...new Set(found)].filter((position) => position > 0).toSorted((a, b) => a - b);
  if (positions.length === 0) return [passage];
  const parts = cutAt(passage.nodes, [0, ...positions, passage.words.text.length]).map(trim);
  return cutPassage(
    passage,
    parts.filter((nodes) => nodes.length > 0).map((nodes) => ({ nodes })),
  );
}

function asHeading(passage: Passage, headings: readonly Stretch[]): Passage {
  const isHeading = headings.some(([start, end]) => passage.start >= start && passage.start < end);
  // A heading inside a letter or a chapter is second-level; the first level is for the title.
  return passage.kind === "whole" || !isHeading ? passage : { ...passage, kind: "heading", depth: 2 };
}
