import type { Form, Turn } from "../../schema/schema";

/**
 * Whether a turn names who speaks. In a dialogue every turn does; a letter names its author once; the paragraphs of a
 * retelling name nobody.
 *
 * @param before the turn before it in its section
 */
export function isNamed(turn: Turn, before: Turn | undefined, form: Form): boolean {
  if (turn.kind === "narration") return false;
  return form === "dialogue" || turn.speaker !== before?.speaker || turn.kind !== before.kind;
}
