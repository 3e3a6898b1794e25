import { isFullName, mayBePerson } from "./person-names";

/** A line with its label candidate, or a paragraph without any. */
export interface LabelUnit {
  readonly name: string | null;
  /** A longer form of the same name, if a label announced this one. */
  readonly formOf: string | null;
  readonly bold: boolean;
  /** Whether the words after it end in a question mark. */
  readonly asks: boolean;
}

/** A conversation takes at least two turns by each of two people. */
const FEWEST_TURNS = 4;
/** From the first label to the last, at least this share of the lines and paragraphs must begin with one. */
const LABELLED = 0.5;
/** And at least this share of the labels must follow a different one. */
const ALTERNATING = 0.6;

/**
 * Finds names that the text as a whole shows to be labels although each occurs only twice: at least two people's names,
 * most paragraphs begin with one of them, they take turns, and one asks. A glossary, a form or a list of steps repeats
 * its keys, too, but they are not names, and nothing is asked.
 */
export function namesInTurns(units: readonly LabelUnit[], isConventional: (name: string) => boolean): string[] {
  const counts = new Map<string, number>();
  const nameOf = ({ name, formOf }: LabelUnit) => formOf ?? name;
  for (const unit of units) {
    const name = nameOf(unit);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isVoice = (name: string | null): name is string =>
    name !== null && (counts.get(name) ?? 0) > 1 && (isConventional(name) || mayBePerson(name));
  const first = units.findIndex((unit) => isVoice(nameOf(unit)));
  const span = units.slice(Math.max(0, first), units.findLastIndex((unit) => isVoice(nameOf(unit))) + 1);
  const opened = span.filter((unit) => isVoice(nameOf(unit)));
  const voices = opened.map(nameOf);
  const changes = voices.filter((name, i) => i > 0 && name !== voices[i - 1]).length;
  const holds =
    new Set(voices).size > 1 &&
    opened.length >= FEWEST_TURNS &&
    opened.length >= span.length * LABELLED &&
    changes >= (opened.length - 1) * ALTERNATING &&
    opened.some(({ asks }) => asks);
  return holds ? [...new Set(opened.flatMap(({ name }) => name ?? []))] : [];
}

/**
 * Finds names that occur once, between accepted labels printed in the same way: a member of the audience who asks one
 * question. Only full names qualify, not a lead-in such as `好处：`.
 */
export function namesOnce(units: readonly LabelUnit[], accepted: ReadonlySet<string>): string[] {
  const isLabel = (unit: LabelUnit | undefined) =>
    unit === undefined || (unit.name !== null && accepted.has(unit.name));
  const labels = units.filter(isLabel);
  const style = labels.filter(({ bold }) => bold).length * 2 > labels.length;
  if (labels.length < FEWEST_TURNS || labels.length < units.length * LABELLED) return [];
  const isOnce = ({ name, bold }: LabelUnit) =>
    name !== null && !accepted.has(name) && bold === style && isFullName(name);
  const isLabelToo = (unit: LabelUnit | undefined) => isLabel(unit) || (unit !== undefined && isOnce(unit));
  return units.flatMap((unit, i) =>
    unit.name !== null && i > 0 && isOnce(unit) && isLabelToo(units[i - 1]) && isLabelToo(units[i + 1])
      ? [unit.name]
      : [],
  );
}
