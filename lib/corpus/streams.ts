import { alignBeads, type BeadShape } from "./align/beads";
import type { PairedSection, PairedTurn } from "./paired";
import type { Passage } from "./passages";
import type { Lang } from "./schema";
import { placeHeadings } from "./second-headings";
import { languageOfAll, type PrintedSection, type PrintedTurn, splitOpening } from "./turns";

/** The sections of an interview, the turns of its two versions side by side. */
export interface Streams {
  readonly sections: readonly PairedSection[];
  /** Passages that open the second version: its title and byline. */
  readonly opening: readonly Passage[];
}

/**
 * Finds the two versions in a text that prints one language after the other, and pairs their turns. A text in one
 * language comes back as it is.
 *
 * @param roleOf tells a question from an answer; turns are paired by it and by their length, never by counting alone
 */
export function pairVersions(printed: readonly PrintedSection[], roleOf: (turn: PrintedTurn) => string): Streams {
  const sections = settleBorder(printed);
  const turns = sections.flatMap((section) => section.turns);
  const border = turns.findIndex((turn, i) => i > 0 && turn.lang !== turns[0]?.lang);
  const [first, second] = [turns[0], turns[border]];
  const sequential =
    first !== undefined && second !== undefined && turns.slice(border).every((turn) => turn.lang === second.lang);
  if (!sequential) return { sections: sections.map(single), opening: [] };

  const last = turns[border - 1];
  const { own, opening } = last === undefined ? { own: [], opening: [] } : splitOpening(last);
  const trimmed = new Map(last === undefined ? [] : [[last, { ...last, passages: own }]]);
  const leading = turns.slice(0, border).map((turn) => trimmed.get(turn) ?? turn);
  const partners = pairTurns(leading, turns.slice(border), roleOf);
  const isOfSecond = ({ heading, turns: [head] }: PrintedSection) =>
    head === undefined ? heading !== null && languageOfAll([heading]) === second.lang : head.lang === second.lang;
  const paired = sections
    .filter((section) => !isOfSecond(section))
    .map((section): PairedSection => {
      const own = section.turns.map((turn) => trimmed.get(turn) ?? turn);
      return { heading: headingOf(section, first.lang), turns: own.flatMap((turn) => partners.get(turn) ?? []) };
    });
  const placed = placeHeadings(paired, sections.filter(isOfSecond), second.lang);
  return { sections: placed.sections, opening: [...opening, ...placed.opening] };
}

/**
 * The title, byline and lead-in of the second version stand behind the last turn of the first, and may outweigh it: that
 * turn speaks the language in which it begins.
 */
function settleBorder(sections: readonly PrintedSection[]): readonly PrintedSection[] {
  const [first, ...others] = sections.flatMap((section) => section.turns);
  const border = others.find((turn) => turn.lang !== first?.lang);
  if (first === undefined || border === undefined) return sections;
  if (languageOfAll(border.passages.slice(0, 1)) !== first.lang) return sections;
  const settled = { ...border, lang: first.lang };
  return sections.map(({ heading, turns }) => ({
    heading,
    turns: turns.map((turn) => (turn === border ? settled : turn)),
  }));
}

function single(section: PrintedSection): PairedSection {
  const lang = section.turns[0]?.lang ?? "zh";
  return { heading: headingOf(section, lang), turns: section.turns.map((turn) => side(turn)) };
}

function headingOf(section: PrintedSection, lang: Lang): PairedSection["heading"] {
  return lang === "zh" ? { zh: section.heading, en: null } : { zh: null, en: section.heading };
}

function side(turn: PrintedTurn, other: PrintedTurn | null = null): PairedTurn {
  return turn.lang === "zh" ? { zh: turn, en: other } : { zh: other, en: turn };
}

const SHAPES: readonly BeadShape[] = [
  [1, 1],
  [1, 0],
  [0, 1],
];
/** Leaving a turn without its counterpart costs as much as pairing lengths that differ eightfold: it is seldom right. */
const ALONE = Math.log(8);
/** A question is never the counterpart of an answer. */
const OTHER_ROLE = 50;

/** By the turn of the first version: the pairs that begin with it, turns that only the second version has behind it. */
function pairTurns(
  first: readonly PrintedTurn[],
  second: readonly PrintedTurn[],
  roleOf: (turn: PrintedTurn) => string,
): Map<PrintedTurn, PairedTurn[]> {
  const scale = lengthOf(second) / Math.max(1, lengthOf(first));
  const beads = alignBeads([first.length, second.length], SHAPES, (i, j, [a, b]) => {
    const [left, right] = [first[i], second[j]];
    if (a === 0 || b === 0 || left === undefined || right === undefined) return ALONE;
    const difference = Math.abs(Math.log((lengthOf([right]) + 1) / (lengthOf([left]) * scale + 1)));
    return difference / 2 + (roleOf(left) === roleOf(right) ? 0 : OTHER_ROLE);
  });
  const result = new Map<PrintedTurn, PairedTurn[]>();
  let current: PairedTurn[] = [];
  for (const bead of beads) {
    const left = first[bead.zh[0] ?? -1];
    const right = second[bead.en[0] ?? -1];
    if (left !== undefined) {
      current = [...(result.size === 0 ? current : []), side(left, right ?? null)];
      result.set(left, current);
    } else if (right !== undefined) current.push(side(right));
  }
  return result;
}

function lengthOf(turns: readonly PrintedTurn[]): number {
  return turns.flatMap((turn) => turn.passages).reduce((sum, passage) => sum + passage.words.text.length, 0);
}
