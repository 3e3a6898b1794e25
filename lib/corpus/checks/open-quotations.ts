import type { Passage } from "../markdown/passages";
import { type Problem, problem } from "../problems/problems";
import { groupBy } from "../text/group";
import { languageOf } from "../text/language";
import { placeAt } from "../text/source";
import type { PrintedSection, PrintedTurn } from "../turns/read-turns";

/** Closing marks by the opening mark, for marks whose two sides differ. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["「", "」"],
  ["『", "』"],
]);
const STRAIGHT = '"';

/** An opening quotation mark and its position in the words of a passage. */
interface Open {
  readonly mark: string;
  readonly passage: Passage;
  readonly at: number;
}

/** How many characters after the mark a report shows. */
const SHOWN = 12;

/**
 * Reports unclosed quotation marks in the turns of a conversation, one per turn. A quotation that continues in the next
 * paragraph opens again there and closes in its last one, in either language.
 */
export function openQuotations(sections: readonly PrintedSection[]): Problem[] {
  const turns = sections
    .flatMap((section) => section.turns)
    .filter(({ label, voice }) => label !== null || voice !== null);
  return turns.flatMap((turn) => {
    const versions = groupBy(turn.passages, ({ words }) => languageOf(words.text) ?? turn.lang);
    return [...versions.values()].flatMap((passages) => report(turn, unclosedIn(passages)));
  });
}

function report({ source }: PrintedTurn, open: Open | null): Problem[] {
  if (open === null) return [];
  const { text, at } = open.passage.words;
  const quote = text.slice(open.at + 1, open.at + 1 + SHOWN).split("\n")[0] ?? "";
  const close = CLOSING.get(open.mark) ?? STRAIGHT;
  return [problem("quotation-unclosed", placeAt(source, at[open.at] ?? open.passage.start), { quote, close })];
}

/** The first unclosed mark of several paragraphs; null when there is none. */
function unclosedIn(passages: readonly Passage[]): Open | null {
  const open: Open[] = [];
  for (const passage of passages) {
    if (passage.kind === "whole" && passage.node.type === "code") continue;
    const { text } = passage.words;
    for (const { index, 0: mark } of text.matchAll(/["“”「」『』]/gu)) {
      const last = open.at(-1);
      const goesOn = index === text.search(/\S/) && last?.mark === mark && last.passage !== passage;
      const closes = mark === (CLOSING.get(last?.mark ?? "") ?? (last?.mark === STRAIGHT ? STRAIGHT : null));
      if (closes || goesOn) open.pop();
      const opens = CLOSING.has(mark) || (mark === STRAIGHT && !closes && !isUnit(text, index));
      if (opens || goesOn) open.push({ mark, passage, at: index });
    }
  }
  return open[0] ?? null;
}

/** `5'10"`, `一张 12" 唱片`: inches, or seconds. */
function isUnit(text: string, index: number): boolean {
  return /\d/.test(text.charAt(index - 1));
}
