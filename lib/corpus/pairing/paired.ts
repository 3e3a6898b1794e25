import type { Passage } from "../markdown/passages";
import type { PrintedTurn } from "../turns/read-turns";

/** A turn in the languages it has, at least one. */
export interface PairedTurn {
  readonly zh: PrintedTurn | null;
  readonly en: PrintedTurn | null;
}

/** A section of an interview, with the turns of its two editions side by side. */
export interface PairedSection {
  readonly heading: { readonly zh: Passage | null; readonly en: Passage | null };
  readonly turns: readonly PairedTurn[];
}
