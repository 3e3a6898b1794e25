import { type Slug, TurnId } from "../../schema/ids";
import { assignIds, type Claim, type Loss } from "./assign-ids";
import { hashOf, type Lockfile, type LockfileEntry } from "./lockfile";

/** A lockfile with an editor's decision, or the reason for refusing it, in both languages. */
export type SettledId =
  | { readonly lockfile: Lockfile }
  | { readonly refused: { readonly zh: string; readonly en: string } };

/**
 * Records an editor's decision about an id that the build asks about, or that was withdrawn by mistake; or about all turns
 * that an interview has lost.
 *
 * @param id the id of a turn, or the slug of an interview
 * @param decision `withdrawn`, the id of the turn that its words went into, or the beginning of the words it is on now; for an
 *   interview `withdrawn`
 */
export function settleId(lockfile: Lockfile, claims: readonly Claim[], id: string, decision: string): SettledId {
  const parsed = TurnId.safeParse(id);
  const entry = parsed.success ? lockfile.turns[parsed.data] : undefined;
  const now = assignIds(claims, lockfile, new Set());
  const loss = now.losses.find(({ slug }) => slug === id);
  if (loss !== undefined) return settleLoss(lockfile, loss, decision);
  if (!parsed.success || entry === undefined) return refuse(`账本里没有 ${id}`, `the lockfile has no ${id}`);
  const isAsked = [...now.problems.map((asked) => asked.id), ...now.losses.flatMap(({ ids }) => ids)].includes(
    parsed.data,
  );
  if (entry.state === "live" && !isAsked) {
    return refuse(`${id} 没有疑问：它的原话还在`, `there is no question about ${id}: its words are still there`);
  }
  const write = (changed: LockfileEntry): SettledId => ({
    lockfile: { ...lockfile, turns: { ...lockfile.turns, [parsed.data]: changed } },
  });
  const { into: _, told: __, ...rest } = entry;
  if (decision === "withdrawn") return write({ ...rest, state: "withdrawn" });
  const target = TurnId.safeParse(decision);
  if (target.success && lockfile.turns[target.data]?.state === "live" && target.data !== parsed.data) {
    return write({ ...rest, state: "merged", into: target.data });
  }
  const places = placesOf(claims, decision, now.ids);
  const [place] = places;
  if (place === undefined) return refuse(`没有以「${decision}」开头的话`, `no turn begins with "${decision}"`);
  if (places.some(({ told }) => told !== place.told)) {
    return refuse(
      `以「${decision}」开头的不止一处：再多写几个字`,
      `several turns begin with "${decision}": give more words`,
    );
  }
  if (place.id !== undefined && place.id !== parsed.data && lockfile.turns[place.id] !== undefined) {
    return write({ ...rest, state: "merged", into: place.id });
  }
  return write({ ...rest, state: "live", told: place.told });
}

function settleLoss(lockfile: Lockfile, { slug, ids }: Loss, decision: string): SettledId {
  if (decision !== "withdrawn")
    return refuse(
      `${slug} 少了 ${ids.length} 段，只能写 withdrawn；单独一段的去向，用它的 id`,
      `turns missing from ${slug}: ${ids.length}; the answer for all can only be "withdrawn": for a single one give its id`,
    );
  const turns = { ...lockfile.turns };
  for (const id of ids) {
    const { told: _, ...entry } = turns[id] ?? {};
    if ("state" in entry) turns[id] = { ...entry, state: "withdrawn" };
  }
  return { lockfile: { ...lockfile, turns } };
}

/** The turns that begin with some words, in the form of `told`, and the ids that they would get. */
function placesOf(claims: readonly Claim[], words: string, ids: ReadonlyMap<Slug, readonly TurnId[]>) {
  return claims.flatMap(({ slug, turns }) =>
    turns.flatMap(({ text }, i) =>
      text.startsWith(words) ? [{ told: `${slug}/${hashOf(text)}`, id: ids.get(slug)?.[i] }] : [],
    ),
  );
}

function refuse(zh: string, en: string): SettledId {
  return { refused: { zh, en } };
}
