import type { Localized, Speaker } from "../../schema/schema";
import { foldText } from "../fold/fold";
import { occursIn } from "./occurrences";

/**
 * The speakers who have a name matching what was typed, in the order given: 勒昆, LeCun and `Yann` all offer Yann LeCun.
 * Latin names match by the beginnings of words, Chinese ones by any of their characters; an empty input matches
 * everyone.
 */
export function speakersNamed(speakers: readonly Speaker[], typed: string): readonly Speaker[] {
  return named(speakers, ({ name, aliases }) => [...formsOf(name), ...aliases], typed);
}

/** The interviews whose titles match what was typed, by the same rules. */
export function interviewsNamed<Titled extends { readonly title: Localized }>(
  interviews: readonly Titled[],
  typed: string,
): readonly Titled[] {
  return named(interviews, ({ title }) => formsOf(title), typed);
}

/** Likewise, of publishers, series or tags. */
export function choicesNamed<Named extends { readonly name: Localized }>(
  choices: readonly Named[],
  typed: string,
): readonly Named[] {
  return named(choices, ({ name }) => formsOf(name), typed);
}

function named<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
  typed: string,
): readonly Item[] {
  const text = foldText(typed);
  if (text === "") return items;
  return items.filter((item) => occursIn(namesOf(item).map(foldText), { text, prefix: true }));
}

/** A name in each language that it has. */
export function formsOf({ zh, en }: Localized): string[] {
  return [zh, en].filter((form) => form !== undefined);
}
