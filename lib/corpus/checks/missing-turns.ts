import { markAsides } from "../asides/asides";
import type { Passage } from "../markdown/passages";
import { type Problem, problem } from "../problems/problems";
import { yamlName } from "../problems/rules/wording";
import { labelsLine, questionsLine, turnsLine } from "../sidecar/settling-lines";
import { placeAt, type Source } from "../text/source";
import { type Talk, talkIn } from "../turns/talk";
import { countedLines, firstNamed } from "./counted-lines";
import { quoteAt } from "./quote-at";

/** No transcript has more people who take turns. */
const MOST_LABELS = 8;

/**
 * Reports a text in which people seem to talk and nobody takes turns, once, at the first sign of it.
 *
 * @param passages the text without its title
 */
export function missingTurns(source: Source, passages: readonly Passage[]): Problem[] {
  const talk = talkIn(markAsides(passages));
  const first = talk?.offsets[0];
  if (talk === null || first === undefined) return [];
  const facts = {
    ...countedLines(source, talk.offsets),
    as: talk.by,
    names: talk.names.slice(0, MOST_LABELS).join(talk.by === "names" ? " / " : ""),
    line: settlingLine(source, talk),
  };
  return [problem("turns-missing", placeAt(source, first), facts)];
}

/** The line of `interview.yml` that settles the turns, as far as it can be told. */
function settlingLine(source: Source, { by, names, offsets }: Talk): string {
  if (by === "names") return labelsLine(names.slice(0, MOST_LABELS));
  if (by === "questions") {
    return turnsLine(firstNamed(offsets).map((offset) => ({ at: quoteAt(source, offset), speaker: "interviewer" })));
  }
  if (by === "attribute" || by === "column") return `printed: { ${by}: ${yamlName(names[0] ?? "")} }`;
  return questionsLine(by);
}
