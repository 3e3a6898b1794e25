import type { Quotation } from "./quotation-marks";

/** A person who may be named in the narration, with every form of the name. */
export interface Named<Id> {
  readonly id: Id;
  readonly names: readonly string[];
}

/** How narration in one language introduces speech. */
export interface Narration {
  /** Whether a quotation is speech and not a term. */
  readonly isSpeech: (text: string, quotation: Quotation) => boolean;
  /**
   * The speaker of a quotation according to the narration; undefined when no one is named.
   *
   * @param before the quotation before it in the paragraph, and its speaker
   */
  readonly speakerOf: <Id>(
    text: string,
    quotation: Quotation,
    people: readonly Named<Id>[],
    before: SpokenBefore<Id> | null,
  ) => Id | undefined;
}

/** Speech that was found, and whose it is. */
export interface SpokenBefore<Id> {
  readonly quotation: Quotation;
  readonly speaker: Id | undefined;
}
