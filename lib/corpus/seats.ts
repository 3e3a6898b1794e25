import type { Slug, TurnId } from "./ids";
import { type Entry, hashOf, idOf } from "./lockfile";
import type { Place } from "./source";

/** The turns of one interview, as far as their permalinks depend on them. */
export interface Claim {
  readonly slug: Slug;
  /** The words of each turn in the language that stands first in the source, and where they stand. */
  readonly turns: readonly { readonly text: string; readonly place: Place }[];
  /** What the editor said of ids whose words changed: how the new words begin, or `withdrawn`. */
  readonly decisions: Readonly<Record<TurnId, string>>;
}

/** How many characters of the words the book keeps, and a report shows: enough to know them again. */
const SHOWN = 40;

/** The turns of one interview in their order, each waiting for its id. */
export class Seats {
  readonly slug: Slug;
  readonly ids: (TurnId | null)[];
  private readonly hashes: readonly string[];
  /** The turns that say the same, by the hash of their words. */
  private readonly equal = new Map<string, number[]>();

  constructor(private readonly claim: Claim) {
    this.slug = claim.slug;
    this.ids = claim.turns.map(() => null);
    this.hashes = claim.turns.map(({ text }) => hashOf(text));
    for (const [i, hash] of this.hashes.entries()) this.equal.set(hash, [...(this.equal.get(hash) ?? []), i]);
  }

  /** The same words in the same interview; of equal words the first keeps the first id, and so on. */
  takeOwn(
    book: Readonly<Record<TurnId, Entry>>,
    lost: Set<TurnId>,
    byWords: ReadonlyMap<string, readonly TurnId[]>,
  ): void {
    for (const [hash, turns] of this.equal) {
      const own = byWords.get(hash)?.filter((id) => lost.has(id) && book[id]?.slug === this.slug) ?? [];
      const ids = this.inOrder(hash, own, book);
      for (const [nth, i] of turns.entries()) {
        const id = ids[nth];
        if (id !== undefined) this.take(i, id, lost);
      }
    }
  }

  /** Gives the ids of equal words to their turns in the order in which the next build will find them. */
  settleEqual(book: Readonly<Record<TurnId, Entry>>): void {
    for (const [hash, turns] of this.equal) {
      const ids = turns.map((i) => this.ids[i] ?? null).filter((id) => id !== null);
      const ordered = this.inOrder(hash, ids, book);
      for (const [nth, i] of turns.entries()) this.ids[i] = ordered[nth] ?? null;
    }
  }

  /**
   * The book does not say which of several equal answers an id is on. Their order is that in which this interview minted
   * them; those that came from elsewhere go before, by their letters.
   */
  private inOrder(hash: string, ids: readonly TurnId[], book: Readonly<Record<TurnId, Entry>>): TurnId[] {
    if (ids.length < 2) return [...ids];
    const minted = new Map<TurnId, number>();
    for (let id = idOf(this.slug, hash, 1); book[id] !== undefined; id = idOf(this.slug, hash, minted.size + 1)) {
      minted.set(id, minted.size);
    }
    const rank = (id: TurnId) => minted.get(id) ?? -1;
    return ids.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  }

  /** The same words, which were in another interview or under another slug. */
  takeMoved(book: Record<TurnId, Entry>, lost: Set<TurnId>, byWords: ReadonlyMap<string, readonly TurnId[]>): void {
    this.eachEmpty((hash, i) => {
      const id = byWords.get(hash)?.find((candidate) => lost.has(candidate));
      const entry = id === undefined ? undefined : book[id];
      if (id === undefined || entry === undefined) return;
      this.take(i, id, lost);
      const was = [...new Set([...(entry.was ?? []), entry.slug])].filter((slug) => slug !== this.slug).toSorted();
      const { was: _, ...rest } = entry;
      book[id] = { ...rest, slug: this.slug, ...(was.length === 0 ? {} : { was }) };
    });
  }

  /** Other words, which the editor says are the ones. */
  takeDecided(book: Record<TurnId, Entry>, lost: Set<TurnId>): void {
    for (const id of [...lost]) {
      const decision = this.claim.decisions[id];
      const entry = book[id];
      if (decision === undefined || entry === undefined) continue;
      if (decision === "withdrawn") {
        lost.delete(id);
        book[id] = { ...entry, state: "withdrawn" };
        continue;
      }
      const i = this.claim.turns.findIndex(({ text }, index) => this.ids[index] === null && text.startsWith(decision));
      if (i < 0) continue;
      this.take(i, id, lost);
      book[id] = this.entry(i);
    }
  }

  /** How the turns that have no id yet begin. */
  newWords(): string[] {
    return this.claim.turns.filter((_, i) => this.ids[i] === null).map(({ text }) => text.slice(0, SHOWN));
  }

  placeOfFirstNew(): Place | undefined {
    return this.claim.turns[this.ids.indexOf(null)]?.place;
  }

  mintRest(book: Record<TurnId, Entry>): void {
    // Equal words go on counting where the last ones stopped: thousands of them would else be counted again and again.
    const last = new Map<string, number>();
    this.eachEmpty((hash, i) => {
      let nth = (last.get(hash) ?? 0) + 1;
      while (book[idOf(this.slug, hash, nth)] !== undefined) nth += 1;
      last.set(hash, nth);
      const id = idOf(this.slug, hash, nth);
      this.ids[i] = id;
      book[id] = this.entry(i);
    });
  }

  private entry(i: number): Entry {
    const words = (this.claim.turns[i]?.text ?? "").slice(0, SHOWN);
    return { state: "live", slug: this.slug, hash: this.hashes[i] ?? "", words };
  }

  private take(i: number, id: TurnId, lost: Set<TurnId>): void {
    this.ids[i] = id;
    lost.delete(id);
  }

  private eachEmpty(visit: (hash: string, i: number) => void): void {
    this.hashes.forEach((hash, i) => {
      if (this.ids[i] === null) visit(hash, i);
    });
  }
}
