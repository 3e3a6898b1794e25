import { ownValue } from "../../../arrays/own-value";
import type { Slug, TurnId } from "../../../schema/ids";
import { entriesOf, type Lockfile, type LockfileEntry } from "../lockfile";
import type { Outcomes } from "./outcomes";
import { type NewTurn, oldTurn } from "./sketched-turns";

/**
 * Gives words that an interview has again the id that they had there: whoever took them out, a link shows what it showed.
 * Equal words, such as a yes, are told apart by the words before them.
 */
export class Returning {
  /** The ids that show no turn, by interview and words; equal words in the order of the lockfile. */
  private readonly gone = new Map<string, TurnId[]>();

  constructor(
    private readonly lockfile: Lockfile,
    private readonly outcomes: Outcomes,
  ) {
    for (const [id, { state, slug, hash }] of entriesOf(lockfile)) {
      if (state === "live") continue;
      for (const name of this.namesOf(slug)) add(this.gone, `${name}/${hash}`, id);
    }
  }

  /** Settles the turns of an interview that stand behind the same words as before. Call it before any other matching. */
  settleInPlace(slug: Slug, turns: readonly NewTurn[]): void {
    if (!turns.some(({ hash }) => this.gone.has(`${slug}/${hash}`))) return;
    const here = turns.map(({ hash }, i) => `${hash} ${turns[i - 1]?.hash ?? ""}`);
    const left = new Map<string, number>();
    for (const place of here) left.set(place, (left.get(place) ?? 0) + 1);
    // As many turns as have their ids keep them.
    for (const [, entry] of entriesOf(this.lockfile)) {
      const place = this.placeOf(entry);
      const count = left.get(place) ?? 0;
      if (entry.state === "live" && count > 0 && this.namesOf(entry.slug).has(slug)) left.set(place, count - 1);
    }
    for (const [i, turn] of turns.entries()) {
      const place = here[i] ?? "";
      const ids = this.gone.get(`${slug}/${turn.hash}`) ?? [];
      const id = ids.find((one) => this.placeOf(this.lockfile.turns[one]) === place);
      if (id === undefined || (left.get(place) ?? 0) === 0 || !this.outcomes.isFree(turn)) continue;
      left.set(place, (left.get(place) ?? 0) - 1);
      this.settle(id, turn);
    }
  }

  /** Settles the turns that nothing else has settled. */
  settleOthers(slug: Slug, turns: readonly NewTurn[]): void {
    for (const turn of turns) {
      const [id] = this.gone.get(`${slug}/${turn.hash}`) ?? [];
      if (id !== undefined && this.outcomes.bearerOf(turn) === undefined) this.settle(id, turn);
    }
  }

  private settle(id: TurnId, turn: NewTurn): void {
    const entry = this.lockfile.turns[id];
    if (entry === undefined) return;
    for (const name of this.namesOf(entry.slug)) {
      const ids = this.gone.get(`${name}/${entry.hash}`) ?? [];
      if (ids.includes(id)) ids.splice(ids.indexOf(id), 1);
    }
    this.outcomes.bind(oldTurn(id, entry), turn);
  }

  /** The words of an entry and those before them. */
  private placeOf(entry: LockfileEntry | undefined): string {
    const before = entry?.after === undefined ? undefined : this.lockfile.turns[entry.after];
    return `${entry?.hash ?? ""} ${before?.hash ?? ""}`;
  }

  private nowOf(slug: Slug): Slug | undefined {
    return ownValue(this.lockfile.interviews, slug)?.now;
  }

  /** The slug of an interview, and those to which it was renamed. */
  private namesOf(slug: Slug): Set<Slug> {
    const names = new Set<Slug>();
    for (let at: Slug | undefined = slug; at !== undefined && !names.has(at); at = this.nowOf(at)) names.add(at);
    return names;
  }
}

function add(lists: Map<string, TurnId[]>, key: string, id: TurnId): void {
  const ids = lists.get(key);
  if (ids === undefined) lists.set(key, [id]);
  else ids.push(id);
}
