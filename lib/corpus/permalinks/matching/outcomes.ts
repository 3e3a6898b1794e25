import type { NewTurn, OldTurn } from "./sketched-turns";

/** The outcomes known so far for the ids in the lockfile. Each stage adds to them; none undoes another's. */
export class Outcomes {
  /** The old turn whose id a new one has. */
  private readonly bearers = new Map<NewTurn, OldTurn>();
  private readonly homes = new Map<OldTurn, NewTurn>();
  /** New turns that are parts of an old one, including the one that keeps its id, in reading order. */
  readonly parts = new Map<OldTurn, readonly NewTurn[]>();
  /** Old turns whose words went into a new turn with another id. */
  private readonly mergers = new Map<OldTurn, NewTurn>();
  /** Unsettled old turns, and the new ones that they may be. */
  private readonly doubts = new Map<OldTurn, readonly NewTurn[]>();
  private readonly suspicions = new Map<OldTurn, readonly NewTurn[]>();
  private readonly pieces = new Set<NewTurn>();

  bind(before: OldTurn, after: NewTurn): void {
    this.bearers.set(after, before);
    this.homes.set(before, after);
  }

  divide(before: OldTurn, after: readonly NewTurn[]): void {
    this.parts.set(before, after);
    for (const part of after) this.pieces.add(part);
    const [largest] = after.toSorted((a, b) => b.words.length - a.words.length);
    if (largest !== undefined) this.bind(before, largest);
  }

  merge(before: readonly OldTurn[], after: NewTurn): void {
    const [largest, ...others] = before.toSorted((a, b) => b.sketch.length - a.sketch.length);
    if (largest !== undefined) this.bind(largest, after);
    for (const other of others) this.mergers.set(other, after);
  }

  /** The words of an old turn were absorbed by a new one with another id. */
  swallow(before: OldTurn, after: NewTurn): void {
    this.mergers.set(before, after);
  }

  mergedWith(after: NewTurn): OldTurn[] {
    return [...this.mergers].flatMap(([before, into]) => (into === after ? [before] : []));
  }

  doubt(before: OldTurn, after: readonly NewTurn[]): void {
    this.doubts.set(before, after);
  }

  /** The words of an old turn may have been absorbed by new ones with other ids. */
  suspect(before: OldTurn, after: readonly NewTurn[]): void {
    this.suspicions.set(before, after);
  }

  bearerOf(after: NewTurn): OldTurn | undefined {
    return this.bearers.get(after);
  }

  homeOf(before: OldTurn): NewTurn | undefined {
    return this.homes.get(before);
  }

  mergedInto(before: OldTurn): NewTurn | undefined {
    return this.mergers.get(before);
  }

  /** Whether an old turn is unsettled. */
  isOpen(before: OldTurn): boolean {
    return !this.homes.has(before) && !this.mergers.has(before);
  }

  /** Whether a new turn has no id yet and is not part of a split turn. */
  isFree(after: NewTurn): boolean {
    return !this.bearers.has(after) && !this.pieces.has(after);
  }

  /** The new turns that an open old one may be; empty when there is no doubt. */
  doubtsOf(before: OldTurn): readonly NewTurn[] {
    if (!this.isOpen(before)) return [];
    const free = (this.doubts.get(before) ?? []).filter((after) => this.isFree(after));
    return [...new Set([...free, ...(this.suspicions.get(before) ?? [])])];
  }
}
