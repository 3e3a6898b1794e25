import type { Lang } from "../../schema/schema";
import type { Passage } from "../markdown/passages";
import { languageOfAll, type PrintedSection, type PrintedTurn } from "../turns/read-turns";
import type { PairedSection, PairedTurn } from "./paired";

/**
 * Places the headings of the second edition next to those of the first. A heading whose section begins with the
 * counterpart of a section's first turn becomes the heading of both; one before another turn stays with that turn, as
 * text; one before no turn, or in the language of the first edition, goes to the opening of the second.
 *
 * @param sections of the first edition, with paired turns
 * @param printed the sections of the second edition
 * @param lang the language of the second edition
 */
export function placeHeadings(
  sections: readonly PairedSection[],
  printed: readonly PrintedSection[],
  lang: Lang,
): { sections: PairedSection[]; opening: Passage[] } {
  const opening: Passage[] = [];
  const before = new Map<PrintedTurn, Passage>();
  for (const { heading, otherHeading = null, turns } of printed) {
    const [first] = turns;
    for (const one of [heading, otherHeading]) {
      if (one === null) continue;
      if (first === undefined || (one.printedRow?.lang ?? languageOfAll([one])) !== lang) opening.push(one);
      else before.set(first, one);
    }
  }
  const headingBefore = (pair: PairedTurn) => {
    const turn = pair[lang];
    return turn === null ? null : (before.get(turn) ?? null);
  };
  const placed = sections.map(({ heading, turns }): PairedSection => {
    const [first, ...others] = turns;
    if (first === undefined) return { heading, turns };
    const own = headingBefore(first);
    // Where the first edition prints its heading in both languages, that of the second stays with its turn.
    const isTaken = heading[lang] !== null;
    return {
      heading: isTaken ? heading : { ...heading, [lang]: own },
      turns: [
        isTaken ? withHeading(first, lang, own) : first,
        ...others.map((pair) => withHeading(pair, lang, headingBefore(pair))),
      ],
    };
  });
  return { sections: placed, opening };
}

function withHeading(pair: PairedTurn, lang: Lang, heading: Passage | null): PairedTurn {
  const turn = pair[lang];
  return heading === null || turn === null
    ? pair
    : { ...pair, [lang]: { ...turn, passages: [heading, ...turn.passages] } };
}
