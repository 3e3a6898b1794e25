import type { NewTurn, OldTurn } from "./sketched-turns";

/**
 * How often the same words occur in the old state and in the new one, across interviews. Words that occur as often as
 * before belong to the turns that had them, wherever these are now: no other turn may take such a turn's id, and such a
 * turn may take no other's.
 */
export class WordCounts {
  private readonly old = new Map<string, number>();
  private readonly now = new Map<string, number>();

  constructor(known: Iterable<readonly OldTurn[]>, fresh: Iterable<readonly NewTurn[]>) {
    for (const turns of known) for (const { entry } of turns) count(this.old, entry.hash);
    for (const turns of fresh) for (const { hash } of turns) count(this.now, hash);
  }

  /** Whether the words of an old turn all occur somewhere now, so that changed words are hardly its own. */
  stands({ entry }: OldTurn): boolean {
    return (this.now.get(entry.hash) ?? 0) >= (this.old.get(entry.hash) ?? 0);
  }

  /** Whether at least as many old turns had exactly these new words. */
  isWanted({ hash }: NewTurn): boolean {
    return (this.old.get(hash) ?? 0) >= (this.now.get(hash) ?? 0);
  }
}

function count(counts: Map<string, number>, hash: string): void {
  counts.set(hash, (counts.get(hash) ?? 0) + 1);
}
