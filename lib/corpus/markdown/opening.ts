/** The opening of words that belong to no one in the interview, and of those without a printed speaker. */
export const UNLABELLED = { label: null, printed: null, alias: null, voice: null, time: null };

/** How a turn begins: with a label, or without one if its form shows who speaks. */
export interface Opening {
  /** The name on the label, which identifies the speaker; null if there is none. */
  readonly label: string | null;
  /** The label as printed, including any description in brackets. */
  readonly printed: string | null;
  /** Another form of the name, announced by the label. */
  readonly alias: string | null;
  /** Who speaks according to the form, if there is no label. */
  readonly voice: "interviewer" | "guest" | null;
  /** The time printed next to the label, without brackets; null if there is none. */
  readonly time: string | null;
  /** UTF-16 offset in the source of the label, or else of the first words. */
  readonly start: number;
}
