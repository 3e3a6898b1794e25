import { markAsides } from "../asides/asides";
import type { Passage } from "../markdown/passages";
import { holdsAny, type Settled } from "../sidecar/settled";
import { markTurns } from "./mark-turns";
import { markNobodys, openAtQuotes } from "./quoted-turns";
import { type SettledTurns, settleTurns } from "./settled-turns";

/**
 * Finds the beginnings of turns: as the editor settles them, else by what the text shows. What the editor quotes
 * applies on top of either.
 *
 * @param begins UTF-16 offset at which the interview begins, if the editor says so
 * @param isConversation whether the sidecar says that it is a conversation
 */
export function findTurns(
  passages: readonly Passage[],
  settled: Settled,
  begins: number | null,
  isKnown: (name: string) => boolean,
  isConversation: boolean,
): SettledTurns {
  const { printed, nobody, turns } = settled;
  const isNobodys = (passage: Passage) => nobody.some((words) => holdsAny(passage, words));
  const text = markNobodys(markAsides(passages), isNobodys);
  const mayOpen = (passage: Passage) => passage.start >= (begins ?? 0) && !isNobodys(passage);
  const { passages: opened, found } =
    printed === null
      ? {
          passages: withoutTurns(markTurns(text, isKnown, isConversation).passages, text.filter(isNobodys)),
          found: NOTHING,
        }
      : settleTurns(text, printed, mayOpen, isKnown);
  return { passages: openAtQuotes(opened, turns), found };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Leaves passages as they were, where a question was told by its form alone. */
function withoutTurns(passages: readonly Passage[], kept: readonly Passage[]): Passage[] {
  const before = new Map(kept.map((passage) => [passage.start, passage]));
  return passages.map((passage) => (passage.opens && before.get(passage.start)) || passage);
}
