import { markAsides } from "../asides/asides";
import type { Passage } from "../markdown/passages";
import { holdsAny, type Settled } from "../sidecar/settled";
import { type MarkedTurns, markTurns } from "./mark-turns";
import { markNobodys, openAtQuotes } from "./quoted-turns";
import { settleTurns } from "./settled/settled-turns";
import { SETTLED } from "./told";

/** The turns of a text, how they were told, and the settings of which the text has an example. */
export interface FoundTurns extends MarkedTurns {
  readonly found: ReadonlySet<string>;
}

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
): FoundTurns {
  const { printed, nobody, turns } = settled;
  const isNobodys = (passage: Passage) => nobody.some((words) => holdsAny(passage, words));
  const text = markNobodys(markAsides(passages), isNobodys);
  const mayOpen = (passage: Passage) => passage.start >= (begins ?? 0) && !isNobodys(passage);
  const nothing = { found: new Set<string>(), judged: [] };
  const marked =
    printed === null
      ? { ...nothing, ...markTurns(text, isKnown, isConversation) }
      : { ...nothing, ...settleTurns(text, printed, mayOpen, isKnown), told: SETTLED };
  const kept = printed === null ? withoutTurns(marked.passages, text.filter(isNobodys)) : marked.passages;
  const opened = openAtQuotes(kept, turns);
  const hasTurns = opened.some(({ opens }) => opens !== undefined);
  return { ...marked, passages: opened, told: hasTurns ? (marked.told ?? SETTLED) : null };
}

/** Leaves passages as they were, where a question was told by its form alone. */
function withoutTurns(passages: readonly Passage[], kept: readonly Passage[]): Passage[] {
  const before = new Map(kept.map((passage) => [passage.start, passage]));
  return passages.map((passage) => (passage.opens && before.get(passage.start)) || passage);
}
