import { countedLines, firstNamed } from "../problems/counted-lines";
import { type Problem, problem } from "../problems/problems";
import { toldLine, turnsLine } from "../sidecar/settling-lines";
import { lineAt, placeAt } from "../text/source";
import type { PrintedSection } from "../turns/read-turns";
import { isClear, type Told } from "../turns/told";
import { quoteAt } from "./quote-at";

/** Reports, once, turns of which it is not clear that they are turns; at the first of them. */
export function unsureTurns(sections: readonly PrintedSection[], told: Told | null): Problem[] {
  const turns = sections
    .flatMap((section) => section.turns)
    .filter(({ label, voice }) => label !== null || voice !== null);
  const [first] = turns;
  if (told === null || isClear(told) || first === undefined) return [];
  const labels = [...new Set(turns.flatMap(({ label }) => label ?? []))];
  const begun = firstNamed(turns).map(({ source, start, label, voice }) => {
    return { at: quoteAt(source, start), speaker: label ?? voice ?? "" };
  });
  const facts = {
    ...countedLines(turns.map(({ source, start }) => lineAt(source, start))),
    by: told.by,
    line: toldLine(told.by, labels) ?? turnsLine(begun),
    ...(told.rival === undefined ? {} : { rival: told.rival.by }),
  };
  return [problem("turns-unsure", placeAt(first.source, first.start), facts)];
}
