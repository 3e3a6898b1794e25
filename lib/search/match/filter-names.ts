import type { Localized, Speaker } from "../../schema/schema";
import { foldText } from "../fold/fold";
import { occursIn } from "./occurrences";

/**
 * The speakers that go by what was typed, under any of their names, in the order given: 勒昆, LeCun and `Yann` all offer
 * Yann LeCun. Latin names by the beginnings of their words, Chinese ones by any of their characters; all of the speakers
 * when nothing was typed.
 */
export function speakersNamed(speakers: readonly Speaker[], typed: string): readonly Speaker[] {
  return named(speakers, ({ name, aliases }) => [...formsOf(name), ...aliases], typed);
}

/** The interviews whose titles have what was typed, in the same way. */
export function interviewsNamed<Titled extends { readonly title: Localized }>(
  interviews: readonly Titled[],
  typed: string,
): readonly Titled[] {
  return named(interviews, ({ title }) => formsOf(title), typed);
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

function formsOf({ zh, en }: Localized): string[] {
  return [zh, en].filter((form) => form !== undefined);
}
