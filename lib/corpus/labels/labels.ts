import type { Passage, TextPassage } from "../markdown/passages";
import { candidatesIn } from "./candidates";
import type { LabelCandidate } from "./grammar";
import { type Judged, judgeNames } from "./model";
import { keyOf } from "./names";
import { type Place, placeAt, unitsOf } from "./units";

/** The names that are labels in a text. */
export interface Labels {
  /** The accepted names by their keys (`keyOf`). */
  readonly accepted: ReadonlyMap<string, Judged>;
  /** All names that stand like labels, accepted or not. */
  readonly judged: readonly Judged[];
}

/**
 * Decides which names of a text are labels.
 *
 * @param isKnown whether a name is that of a person of the corpus
 * @param isConversation whether it is known that the text is a conversation
 */
export function findLabels(
  passages: readonly Passage[],
  isKnown: (name: string) => boolean,
  isConversation: boolean,
): Labels {
  const judged = judgeNames(unitsOf(passages), isKnown, isConversation);
  const accepted = new Map(judged.flatMap((one) => (one.odds > 0 ? [[one.name.key, one] as const] : [])));
  for (const key of overlongNames(passages, accepted)) accepted.delete(key);
  return { accepted, judged };
}

/**
 * The labels of a paragraph, heading or list item in order; of several readings of a place, the likeliest. A name with
 * broken bold or white space in it is the name as it is printed elsewhere.
 */
export function labelsIn(
  passage: TextPassage,
  { accepted }: Labels,
  place: Place = placeOf(passage),
): LabelCandidate[] {
  const judgedAt = (label: LabelCandidate) => accepted.get(keyOf(label, placeAt(place, label.from)));
  const oddsOf = (label: LabelCandidate) => judgedAt(label)?.odds ?? Number.NEGATIVE_INFINITY;
  const all = candidatesIn(passage)
    .filter((label) => oddsOf(label) > 0 && !isByline(label, judgedAt(label)))
    .toSorted((a, b) => a.from - b.from || b.end - a.end || oddsOf(b) - oddsOf(a));
  const { text } = passage.words;
  const first: LabelCandidate[] = [];
  for (const label of all) {
    const before = first.at(-1);
    // A name printed over two lines has its second half at the beginning of a line.
    if (before !== undefined && label.from < before.end) continue;
    // A message that begins with `问：` is the account's that sent it.
    const isMessage = before?.form === "time" && label.form !== "time";
    if (isMessage && text.slice(before.end, label.from).trim() === "") continue;
    first.push(label);
  }
  return first.map((label) => {
    const name = judgedAt(label)?.name.label ?? label.name;
    return printedAlike(name) === printedAlike(label.name) ? { ...label, name } : label;
  });
}

/** So many other labels show that a name with a date is a byline, and not one of several comments or messages. */
const SEVERAL = 2;

/** Whether a name has a date or a clock beside it at its first place alone, and a colon elsewhere: `河边周刊 · 2025-04-03` over the lead. */
function isByline({ form, start }: LabelCandidate, judged: Judged | undefined): boolean {
  if (form !== "time" || judged === undefined) return false;
  const { places } = judged.name;
  const timed = places.filter(({ label }) => label.form === "time");
  return timed.length === 1 && places.length > SEVERAL && places[0]?.label.start === start;
}

/** A name without the white space in it and noughts before a number: `P07` is `P7`. */
function printedAlike(name: string): string {
  return name.replace(/\s|(?<=\p{L})0+(?=\d)/gu, "");
}

function placeOf({ kind }: TextPassage): Place {
  return kind === "heading" ? "heading" : "text";
}

/**
 * Finds names that run over a line end, never occur on one line, and whose second line occurs alone: the first line is
 * not part of the name.
 */
function overlongNames(passages: readonly Passage[], accepted: Labels["accepted"]): string[] {
  const onOneLine = new Set<string>();
  const over: { key: string; half: string }[] = [];
  for (const passage of passages) {
    if (passage.kind === "whole") continue;
    const place = placeOf(passage);
    const candidates = candidatesIn(passage).filter((label) => accepted.has(keyOf(label, place)));
    let taken = 0;
    for (const label of candidates) {
      const key = keyOf(label, place);
      if (label.wrapped) {
        const inner = candidates.find((other) => other.from > label.from && other.from < label.end);
        if (inner !== undefined) over.push({ key, half: keyOf(inner, place) });
        taken = label.end;
      } else if (label.from >= taken) onOneLine.add(key);
    }
  }
  return over.flatMap(({ key, half }) => (!onOneLine.has(key) && onOneLine.has(half) ? [key] : []));
}
