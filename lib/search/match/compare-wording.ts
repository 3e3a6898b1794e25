import { type ComparisonUnit, comparisonUnits } from "../fold/comparison-units";
import { approximate, type Step } from "./sellers";

/** A piece of a comparison: in both texts, only in what was typed, or only in what was said. */
export interface Difference {
  readonly text: string;
  readonly in: "both" | "typed" | "said";
}

/**
 * The greatest share of units that may differ. Measured on 150 sentences of the five interviews, in both languages:
 * with every fifth unit replaced at random, 99 of 100 stay under 0.37; against 60 turns that do not contain them, none
 * is closer than 0.58.
 */
export const NEAR = 0.5;
/** How close some words are to a text, and to which part of it. */
export interface Comparison {
  /** The share of units that differ: 0 for identical words, ignoring punctuation, case and width. */
  readonly share: number;
  /** The closest part of the text, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Both wordings as one text, computed on demand. */
  readonly differences: () => readonly Difference[];
}

/**
 * Compares words with the closest part of a text.
 *
 * @param typed the words, with their `units`
 * @param said the text, which may be much longer
 */
export function compareWords(typed: string, units: readonly ComparisonUnit[], said: string): Comparison {
  const saidUnits = comparisonUnits(said);
  const found = approximate(
    units.map(({ text }) => text),
    saidUnits.map(({ text }) => text),
  );
  const taken = found.steps.filter((step) => step !== "pattern").length;
  return {
    share: found.distance / units.length,
    start: saidUnits[found.start]?.start ?? 0,
    end: taken === 0 ? 0 : (saidUnits[found.start + taken - 1]?.end ?? 0),
    differences: () =>
      differencesOf(
        found.steps,
        { text: typed, units, start: 0 },
        { text: said, units: saidUnits, start: found.start },
      ),
  };
}

/** One of the two texts compared. */
interface Side {
  readonly text: string;
  readonly units: readonly ComparisonUnit[];
  /** The first unit compared. */
  readonly start: number;
}

/** The comparison as text: each unit with the punctuation before it, and differences grouped by side. */
function differencesOf(steps: readonly Step[], typed: Side, said: Side): Difference[] {
  const differences: Difference[] = [];
  let [typedAt, saidAt] = [typed.start, said.start];
  for (const step of steps) {
    const shared = step === "both";
    if (step === "pattern" || step === "each") append(differences, "typed", pieceOf(typed, typedAt));
    if (step !== "pattern") append(differences, shared ? "both" : "said", pieceOf(said, saidAt));
    if (step !== "text") typedAt += 1;
    if (step !== "pattern") saidAt += 1;
  }
  return differences;
}

/** Extends the last piece of its kind, unless a shared piece has come since. */
function append(differences: Difference[], where: Difference["in"], text: string): void {
  const since = differences.findLastIndex((piece) => piece.in === "both");
  const same = differences.findLastIndex((piece) => piece.in === where);
  const piece = differences[same];
  if (piece !== undefined && (where === "both" ? same === differences.length - 1 : same > since)) {
    differences[same] = { ...piece, text: piece.text + text };
  } else differences.push({ text, in: where });
}

/** A unit with the text between it and the previous unit. */
function pieceOf({ text, units, start }: Side, place: number): string {
  const from = place === start ? units[place]?.start : units[place - 1]?.end;
  return text.slice(from, units[place]?.end);
}
