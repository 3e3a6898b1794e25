import { ownValue } from "../../../arrays/own-value";
import type { Slug, TurnId } from "../../../schema/ids";
import { idOf, type Lockfile, type LockfileEntry } from "../lockfile";
import type { Outcomes } from "./outcomes";
import { type Claim, isWhole, type NewTurn, type OldTurn } from "./sketched-turns";

/** The lockfile while a build updates it. Entries are added and changed, never removed. */
export class LockfileWriter {
  readonly ids = new Map<Slug, readonly TurnId[]>();
  private readonly turns: Lockfile["turns"];
  private readonly interviews: Lockfile["interviews"];
  private readonly minted = new Map<string, number>();
  private readonly idOfNew = new Map<NewTurn, TurnId>();

  constructor(
    private readonly before: Lockfile,
    private readonly outcomes: Outcomes,
  ) {
    this.turns = { ...before.turns };
    this.interviews = { ...before.interviews };
  }

  lockfile(): Lockfile {
    return { ...this.before, turns: this.turns, interviews: this.interviews };
  }

  /** Records an interview whose turns have the ids, and the entries, that they had. */
  keep({ slug, title, date }: Claim, ids: readonly TurnId[]): void {
    this.interviews[slug] = { title, ...(date === undefined ? {} : { date }) };
    this.ids.set(slug, ids);
  }

  /** Records the turns of an interview: each gets the id bound to it, or a new one. */
  enter({ slug, title, date }: Claim, fresh: readonly NewTurn[]): void {
    if (fresh.length > 0) this.interviews[slug] = { title, ...(date === undefined ? {} : { date }) };
    const ids: TurnId[] = [];
    for (const turn of fresh) {
      const bearer = this.outcomes.bearerOf(turn);
      const id = bearer?.id ?? this.freeId(turn);
      this.turns[id] = liveEntry(turn, bearer?.entry, ids.at(-1));
      this.idOfNew.set(turn, id);
      ids.push(id);
    }
    this.ids.set(slug, ids);
  }

  /** Records the current slug of renamed interviews. */
  rename(slugs: readonly Slug[], now: Slug): void {
    for (const slug of slugs) {
      const known = ownValue(this.interviews, slug);
      if (known !== undefined) this.interviews[slug] = { ...known, now };
    }
  }

  /** Records the outcome of an old turn: its parts, the turn it was merged into, or its withdrawal. */
  close(old: OldTurn): void {
    const entry = this.turns[old.id] ?? old.entry;
    const [parts, into] = [this.outcomes.parts.get(old), this.outcomes.mergedInto(old)];
    if (parts !== undefined) {
      const ids = parts.flatMap((part) => this.idOfNew.get(part) ?? []);
      const all = entry.parts?.flatMap((id) => (id === old.id ? ids : [id])) ?? ids;
      this.turns[old.id] = { ...entry, parts: all };
    }
    const target = into === undefined ? undefined : this.idOfNew.get(into);
    if (target !== undefined) this.turns[old.id] = { ...withoutTold(entry), state: "merged", into: target };
    else if (this.outcomes.isOpen(old)) this.turns[old.id] = { ...withoutTold(entry), state: "withdrawn" };
  }

  /** An id made from the interview and the words; equal words get different ids, and ids of other words are not reused. */
  private freeId({ slug, hash }: NewTurn): TurnId {
    const key = `${slug}/${hash}`;
    let nth = (this.minted.get(key) ?? 0) + 1;
    let id = idOf(slug, hash, nth);
    while (this.turns[id] !== undefined) {
      nth += 1;
      id = idOf(slug, hash, nth);
    }
    // Counting continues where the last equal words stopped, as there may be thousands of them.
    this.minted.set(key, nth);
    return id;
  }
}

/** The entry of a turn; the same object where it stays as it is. */
export function liveEntry(turn: NewTurn, old: LockfileEntry | undefined, after: TurnId | undefined): LockfileEntry {
  // The recorded words stay unchanged while only width, case, punctuation or spacing differ.
  const isKnown = old?.hash === turn.hash && (old.sketch !== undefined || isWhole(old.words));
  // The common case: the turn has not changed.
  const isThere =
    isKnown && old.state === "live" && old.slug === turn.slug && old.after === after && old.told === undefined;
  if (isThere && old.by === (turn.speaker ?? undefined) && old.also === (turn.also ?? undefined)) return old;
  const { hash, words, sketch } = isKnown ? old : turn.kept;
  const slugs = old === undefined ? [] : [...new Set([...(old.was ?? []), old.slug])];
  const was = slugs.filter((slug) => slug !== turn.slug).toSorted();
  const speakers = new Set([...(old?.wasBy ?? []), ...(old?.by === undefined ? [] : [old.by])]);
  const wasBy = [...speakers].filter((speaker) => speaker !== turn.speaker).toSorted();
  return {
    ...{ state: "live", slug: turn.slug, hash, words },
    ...(turn.also === null ? {} : { also: turn.also }),
    ...(sketch === undefined ? {} : { sketch }),
    ...(turn.speaker === null ? {} : { by: turn.speaker }),
    ...(wasBy.length === 0 ? {} : { wasBy }),
    ...(after === undefined ? {} : { after }),
    ...(was.length === 0 ? {} : { was }),
    ...(old?.parts === undefined ? {} : { parts: old.parts }),
  };
}

function withoutTold({ told: _, ...entry }: LockfileEntry): LockfileEntry {
  return entry;
}
