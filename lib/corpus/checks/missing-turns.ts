import { markAsides } from "../asides/asides";
import type { Passage } from "../markdown/passages";
import { countedLines, firstNamed } from "../problems/counted-lines";
import { type Problem, problem } from "../problems/problems";
import type { Printed } from "../sidecar/printed";
import { printedLine, turnsLine } from "../sidecar/settling-lines";
import { lineAt, placeAt, type Source } from "../text/source";
import { settleTurns } from "../turns/settled/settled-turns";
import { type Talk, talkIn } from "../turns/talk";
import { quoteAt } from "./quote-at";

/** No transcript has more people who take turns. */
const MOST_LABELS = 8;

/**
 * Reports a text in which people seem to talk and nobody takes turns, once, at the first sign of it.
 *
 * @param passages the text without its title
 */
export function missingTurns(source: Source, passages: readonly Passage[]): Problem[] {
  const text = markAsides(passages);
  const talk = talkIn(text);
  const [first] = talk?.places ?? [];
  if (talk === null || first === undefined) return [];
  const facts = {
    ...countedLines(talk.places.map(({ offset }) => lineAt(source, offset))),
    as: talk.by,
    names: talk.names.slice(0, MOST_LABELS).join(talk.by === "names" ? " / " : ""),
    line: settlingLine(source, text, talk),
  };
  return [problem("turns-missing", placeAt(source, first.offset), facts)];
}

/** A setting that begins fewer of the turns than this does not settle them. */
const SETTLED_SHARE = 0.8;

/** The line of `interview.yml` that settles the turns; only the first of them where no setting does. */
function settlingLine(source: Source, passages: readonly Passage[], talk: Talk): string {
  const printed = settingOf(talk);
  if (printed?.column !== undefined) return printedLine(printed);
  const settled =
    printed === null
      ? []
      : settleTurns(
          passages,
          printed,
          () => true,
          () => false,
        ).passages;
  const begun = settled.filter(({ opens }) => opens !== undefined);
  if (printed !== null && begun.length >= talk.places.length * SETTLED_SHARE) return printedLine(printed);
  return turnsLine(firstNamed(talk.places).map(({ offset, name }) => ({ at: quoteAt(source, offset), speaker: name })));
}

function settingOf({ by, names }: Talk): Printed | null {
  const [name = ""] = names;
  if (by === "questions") return null;
  if (by === "names") return { labels: names.slice(0, MOST_LABELS) };
  if (by === "attribute") return { attribute: name };
  return by === "column" ? { column: name } : { questions: by };
}
