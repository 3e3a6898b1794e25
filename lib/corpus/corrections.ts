import { anchor } from "./anchors";
import { carried, type Passage, type TextPassage, textPassage } from "./passages";
import { type Problem, problem } from "./problems";
import type { Checked, Correction, Sidecar } from "./sidecar";
import type { Place, Source } from "./source";
import { cut, trim } from "./words";

/** The passages with the sidecar's corrections made, and the borders that it sets. */
export interface Corrected {
  readonly passages: readonly Passage[];
  /** UTF-16 offset at which the interview begins or ends, where the sidecar says so. */
  readonly begins: number | null;
  readonly ends: number | null;
  readonly problems: readonly Problem[];
}

/** The passages of a file that has no corrections. */
export function uncorrected(passages: readonly Passage[]): Corrected {
  return { passages, begins: null, ends: null, problems: [] };
}

/** Applies the corrections of a sidecar, in their order. One that cannot be applied is reported and left out. */
export function correct(source: Source, passages: readonly Passage[], sidecar: Checked<Sidecar>): Corrected {
  const problems: Problem[] = [];
  let corrected = passages;
  let begins: number | null = null;
  let ends: number | null = null;
  sidecar.value.corrections.forEach((correction, index) => {
    const [kind, words] = kindAndWords(correction);
    const place = sidecar.placeOf(["corrections", index, kind]);
    const found = anchor(source, words, place);
    if ("problem" in found) {
      problems.push(found.problem);
      return;
    }
    const end = found.offset + words.length;
    const split = splitAt(corrected, kind === "heading" ? [found.offset, end] : [found.offset]);
    if (split === null || !standsInWords(corrected, found.offset, end)) {
      problems.push(notInText(words, place));
      return;
    }
    corrected = kind === "heading" ? split.map((passage) => asHeading(passage, found.offset, end)) : split;
    if (kind === "begins") begins = found.offset;
    if (kind === "ends") ends = found.offset;
  });
  return { passages: corrected, begins, ends, problems };
}

function kindAndWords(correction: Correction): ["paragraph" | "heading" | "begins" | "ends", string] {
  if ("paragraph" in correction) return ["paragraph", correction.paragraph];
  if ("heading" in correction) return ["heading", correction.heading];
  if ("begins" in correction) return ["begins", correction.begins];
  return ["ends", correction.ends];
}

function notInText(quote: string, place: Place): Problem {
  return problem("quote-not-usable", place, { quote, why: "outside" });
}

/** Whether a stretch of the source holds words of the text: an address behind a link, or the header, holds none. */
function standsInWords(passages: readonly Passage[], start: number, end: number): boolean {
  return passages.some(({ words }) => words.at.some((offset) => offset >= start && offset < end));
}

/** Cuts the passages at source offsets; null where an offset lies in no heading or paragraph. */
function splitAt(passages: readonly Passage[], offsets: readonly number[]): Passage[] | null {
  let result = [...passages];
  for (const offset of offsets) {
    const index = result.findLastIndex((passage) => passage.words.text !== "" && passage.start <= offset);
    const passage = result[index];
    if (passage === undefined) return null;
    if (passage.kind === "whole") {
      if (passage.start !== offset && (passage.words.at.at(-1) ?? 0) >= offset) return null;
      continue;
    }
    result = result.toSpliced(index, 1, ...splitPassage(passage, offset));
  }
  return result;
}

function splitPassage(passage: TextPassage, offset: number): TextPassage[] {
  const position = passage.words.at.findIndex((at) => at >= offset);
  if (position <= 0) return [passage];
  return [
    [0, position],
    [position, passage.words.text.length],
  ]
    .map(([from = 0, to = 0]) => trim(cut(passage.nodes, from, to)))
    .filter((nodes) => nodes.length > 0)
    .map((nodes) => ({ ...textPassage(passage.kind, passage.depth, nodes, passage.start), ...carried(passage) }));
}

function asHeading(passage: Passage, start: number, end: number): Passage {
  if (passage.kind === "whole" || passage.start < start || passage.start >= end) return passage;
  // A heading inside a letter or a chapter is of the second level; the first is the title's.
  return { ...textPassage("heading", 2, passage.nodes, passage.start), ...carried(passage) };
}
