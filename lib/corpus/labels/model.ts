import { contextOf } from "./context";
import { evidenceFor } from "./evidence";
import { kindOfName } from "./kinds";
import { type Name, namesOf } from "./names";
import { isFullName } from "./person-names";
import type { Unit } from "./units";
import { type Evidence, PRIOR, PRIOR_IN_CONVERSATION, weigh } from "./weights";

/** A name that stands like a label, with what was seen of it. */
export interface Judged {
  readonly name: Name;
  readonly evidence: Evidence;
  /** The logarithm of the odds that it is a label: it is accepted above 0. */
  readonly odds: number;
}

/** The accepted names change each other's evidence; after so many rounds they hardly do any more. */
const ROUNDS = 6;

/**
 * Judges all names of a text together that stand like labels. Names support each other (they take turns), so whatever
 * might be a label is believed at first, and each round drops what the others do not support.
 *
 * @param isKnown whether a name is that of a person of the corpus
 * @param isConversation whether it is known that the text is a conversation: a single voice may be one, too
 */
export function judgeNames(
  units: readonly Unit[],
  isKnown: (name: string) => boolean,
  isConversation: boolean,
): Judged[] {
  const names = namesOf(units);
  // A person of the corpus may well be the subject of a chapter, or an item of a list.
  const isByline = bylineAmong(names, units);
  const kinds = new Map(
    names.map((name) => [
      name,
      isByline(name) ? "clause" : kindOf(name, name.place === "text" ? isKnown : () => false),
    ]),
  );
  let judged: Judged[] = [];
  let accepted = new Set(names.filter((name) => mayBeLabel(name, kinds.get(name) ?? "words")));
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = contextOf(units, names, accepted, isConversation);
    judged = names.map((name) => {
      const evidence = evidenceFor(name, kinds.get(name) ?? "words", context);
      return { name, evidence, odds: weigh(evidence, isConversation ? PRIOR_IN_CONVERSATION : PRIOR) };
    });
    const next = new Set(judged.flatMap(({ name, odds }) => (odds > 0 ? [name] : [])));
    const isStable = next.size === accepted.size && [...next].every((name) => accepted.has(name));
    accepted = next;
    if (isStable) break;
  }
  return judged;
}

/** A single line with a name and a time says who wrote or aired the text, and is no message. */
const FEWEST_TIMED = 2;

/** Whether a name is set off by a time, and hardly any other line of the text is. */
function bylineAmong(names: readonly Name[], units: readonly Unit[]): (name: Name) => boolean {
  const timed = names.filter(({ form }) => form === "time");
  const lines = new Set(timed.flatMap(({ places }) => places.map(({ unit }) => units[unit]?.passage)));
  return ({ form }) => form === "time" && lines.size < FEWEST_TIMED;
}

/** `The Minister for Harbours (Dr Obi)`: an office is a name where a person's stands behind it. */
function kindOf({ label, places }: Name, isKnown: (name: string) => boolean): Evidence["kind"] {
  const kind = kindOfName(label, isKnown);
  const about = places[0]?.label.printed.slice(label.length).replace(/^[\s（(]+|[\s)）]+$/gu, "") ?? "";
  return (kind === "clause" || kind === "words") && isFullName(about) ? "full name" : kind;
}

/** Whether a name is believed at first. */
function mayBeLabel({ places }: Name, kind: Evidence["kind"]): boolean {
  return kind !== "clause" && (kind !== "words" || places.length > 1);
}
