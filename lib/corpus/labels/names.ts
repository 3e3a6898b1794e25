import type { LabelCandidate } from "./grammar";
import type { LabelForm } from "./label-patterns";
import type { Place, Unit } from "./units";

/** A name that stands like a label at several places, set off in the same way. */
export interface Name {
  /** Tells it from all others: how it is set off, where it stands, and its letters. */
  readonly key: string;
  /** The name as it is printed most often. */
  readonly label: string;
  /** What sets it off; of a name with a colon here and a time there, what does so more often. */
  readonly form: LabelForm;
  readonly place: Place;
  readonly places: readonly Occurrence[];
  /** A longer name whose label announces this one. */
  readonly announcedBy: string | null;
}

/** One place at which a name stands like a label. */
interface Occurrence {
  /** The index of the unit. */
  readonly unit: number;
  readonly label: LabelCandidate;
  /** Whether it is bold, italic or beside a time. */
  readonly isMarked: boolean;
}

/** Collects the possible labels of a text by name, by what sets them off and by where they stand. */
export function namesOf(units: readonly Unit[]): Name[] {
  const found = new Map<string, Occurrence[]>();
  const announced = new Map<string, string>();
  for (const [unit, { candidates, passage, place }] of units.entries()) {
    for (const label of candidates) {
      if (label.alias !== null) announced.set(lettersOf(label.alias), label.name);
      const isMarked = label.bold || label.time !== null || (label.from === 0 && passage.time !== undefined);
      const key = keyOf(label, place);
      const places = found.get(key) ?? [];
      if (places.length === 0) found.set(key, places);
      places.push({ unit, label, isMarked });
    }
  }
  return [...found].map(([key, places]) => {
    const label = mostFrequent(places.map((one) => one.label.name));
    return {
      key,
      label,
      form: places.some((one) => one.label.form === "time") ? "time" : (places[0]?.label.form ?? "colon"),
      place: units[places[0]?.unit ?? 0]?.place ?? "text",
      places,
      announcedBy: announced.get(lettersOf(label)) ?? null,
    };
  });
}

/** What is judged together: labels of the same letters, set off alike, in the same kind of place. */
export function keyOf({ name, form }: LabelCandidate, place: Place): string {
  return `${place} ${form === "time" ? "colon" : form} ${lettersOf(name)}`;
}

/**
 * The letters of a name without case, width, spaces, noughts before a number (`P07`, `P7`) and the number of a question: `Q1`
 * and `Q2` are one voice.
 */
export function lettersOf(name: string): string {
  const letters = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s*.]+/gu, "");
  // Most names have no number.
  return ENDS_IN_NUMBER.test(letters) ? letters.replace(NOUGHTS, "").replace(NUMBERED, "$1") : letters;
}

const NOUGHTS = /(?<=\p{L})0+(?=\d)/gu;
const ENDS_IN_NUMBER = /[\d一二三四五六七八九十]$/u;
const NUMBERED = /^(q|a|问|答|問|question|answer|问题|回答|回复|答复|提问)_?(?:\d{1,3}|[一二三四五六七八九十]+)$/u;

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
