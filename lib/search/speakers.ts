import type { Speaker } from "../corpus/schema";
import { foldText } from "./fold";
import { occursIn } from "./occurrences";

/**
 * The speakers that go by what was typed, under any of their names, in the order given: 勒昆, LeCun and `Yann` all offer
 * Yann LeCun. Latin names by the beginnings of their words, Chinese ones by any of their characters; all of the speakers
 * when nothing was typed.
 */
export function speakersNamed(speakers: readonly Speaker[], typed: string): Speaker[] {
  const text = foldText(typed);
  if (text === "") return [...speakers];
  return speakers.filter((speaker) => occursIn(namesOf(speaker).map(foldText), { text, prefix: true }));
}

function namesOf({ name, aliases }: Speaker): string[] {
  return [name.zh, name.en, ...aliases].filter((form) => form !== undefined);
}
