/** The opening of words that nobody says in the interview, and of those whose speaker the text does not print. */
export const UNLABELLED = { label: null, printed: null, alias: null, voice: null, time: null };

/** How a turn begins: with a label, or without one where the form tells who speaks. */
export interface Opening {
  /** The name on the label, by which it is known again; null where there is none. */
  readonly label: string | null;
  /** The label as printed, with what it says of somebody in brackets. */
  readonly printed: string | null;
  /** Another form of the name that the label announces. */
  readonly alias: string | null;
  /** What the form tells of who speaks, where there is no label. */
  readonly voice: "interviewer" | "guest" | null;
  /** The time that is printed beside the label, without brackets; null where there is none. */
  readonly time: string | null;
  /** UTF-16 offset in the source of the label, else of the first words. */
  readonly start: number;
}
