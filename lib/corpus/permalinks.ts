import type { Slug, TurnId } from "./ids";
import { type Entry, entriesOf, type Lockfile } from "./lockfile";
import { type Problem, problem } from "./problems";
import { type Claim, Seats } from "./seats";

export { EMPTY_LOCKFILE, Lockfile, printLockfile } from "./lockfile";
export type { Claim } from "./seats";

export interface Assignment {
  /** The ids of each interview's turns, in their order. */
  readonly ids: ReadonlyMap<Slug, readonly TurnId[]>;
  readonly lockfile: Lockfile;
  /** By interview, the ids whose words changed and about which the editor must say something. */
  readonly problems: readonly { readonly slug: Slug; readonly problem: Problem }[];
}

/**
 * Gives every turn its id. Words that are in the book keep theirs, in the same interview or in another one; new words get
 * an id made from the interview and the words, so that two clones agree. An id whose words are found no more is withdrawn
 * when its interview has no new words at all; when it has, the words may have been changed, split or merged, and the
 * editor is asked: an id is never moved to other words by a guess.
 *
 * @param unread interviews that could not be read this time: their ids stay as they are
 */
export function assignIds(claims: readonly Claim[], lockfile: Lockfile, unread: ReadonlySet<Slug>): Assignment {
  const book: Record<TurnId, Entry> = { ...lockfile.turns };
  const lost = new Set(
    entriesOf(lockfile).flatMap(([id, { state, slug }]) => (state === "live" && !unread.has(slug) ? [id] : [])),
  );
  const byWords = indexByWords(lost, book);
  const seats = claims.map((claim) => new Seats(claim));
  for (const seat of seats) seat.takeOwn(book, lost, byWords);
  for (const seat of seats) seat.takeMoved(book, lost, byWords);
  for (const seat of seats) seat.takeDecided(book, lost);
  const problems = [...lost].flatMap((id) => settleLost(id, book, seats));
  for (const seat of seats) seat.mintRest(book);
  for (const seat of seats) seat.settleEqual(book);
  return {
    ids: new Map(seats.map((seat) => [seat.slug, seat.ids.filter((id) => id !== null)])),
    lockfile: { ...lockfile, turns: book },
    problems,
  };
}

/** The ids of a book by the hash of their words. */
function indexByWords(
  ids: Iterable<TurnId>,
  book: Readonly<Record<TurnId, Entry>>,
): ReadonlyMap<string, readonly TurnId[]> {
  const index = new Map<string, TurnId[]>();
  for (const id of ids) {
    const hash = book[id]?.hash ?? "";
    const equal = index.get(hash);
    if (equal === undefined) index.set(hash, [id]);
    else equal.push(id);
  }
  return index;
}

/** Withdraws an id whose words are clearly gone; asks about one that may stand in new words of its interview. */
function settleLost(id: TurnId, book: Record<TurnId, Entry>, seats: readonly Seats[]): Assignment["problems"] {
  const entry = book[id];
  if (entry === undefined) return [];
  const home = seats.find(({ slug }) => slug === entry.slug);
  const candidates = home?.newWords() ?? [];
  const place = home?.placeOfFirstNew();
  if (home === undefined || place === undefined) {
    book[id] = { ...entry, state: "withdrawn" };
    return [];
  }
  const facts = { id, words: entry.words, candidates: candidates.slice(0, 3).join(" / ") };
  return [{ slug: home.slug, problem: problem("permalink-unsettled", place, facts) }];
}
