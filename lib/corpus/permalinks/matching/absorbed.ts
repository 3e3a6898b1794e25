import type { Slug } from "../../../schema/ids";
import { cutAtSentenceEnds } from "../../../text/sentence-end";
import { normalise } from "../lockfile";
import { commonNear } from "./common-near";
import { type Common, containment, inclusion } from "./likeness";
import type { Fates } from "./outcomes";
import { gramsKnown, isThere, saysAlike } from "./rivals";
import { isWhole, type NewTurn, type OldTurn } from "./sketched-turns";

/** Of the n-grams that only an old turn had, this share stands in the turn that took its words in. */
const TAKEN = 0.55;
/** So many of them say it by themselves; of fewer, the words must stand there letter by letter, beside where they stood. */
const TELLING = 6;
/** What they must say beyond chance: in a text of few words, any long turn has most n-grams of any other. */
const EVIDENCE = 6;
/** A turn that took words in grew by their length, give or take this share of it and a word. */
const GROWTH = { share: 0.4, word: 4 };
/** With this much of the old words in it, a turn is asked about. */
const SOME = { grams: 4, share: 0.4 };
/** How far apart two turns may have stood that were merged, with a question between that was dropped. */
const NEAR = 3;

/**
 * Finds old turns whose words went into a turn that is or was changed otherwise: merged with turns that are not their
 * neighbours any more, or with more than two others.
 */
export function findSwallowed(
  known: ReadonlyMap<Slug, readonly OldTurn[]>,
  fresh: ReadonlyMap<Slug, readonly NewTurn[]>,
  fates: Fates,
): void {
  const places = new Map([...known.values()].flatMap((turns) => turns.map((turn, i) => [turn, i] as const)));
  // The longest first: they leave the least room for what was not there.
  const all = [...places.keys()];
  const open = all.filter((turn) => fates.isOpen(turn)).toSorted((a, b) => b.sketch.length - a.sketch.length);
  if (open.length === 0) return;
  const changed = [...fresh.values()].flat().filter((turn) => fates.bearerOf(turn)?.entry.hash !== turn.hash);
  const common = commonNear(open, changed, fresh);
  const doubters = doubtersOf(open, fates);
  const hosts = changed.map((turn) => new Host(turn, doubters.get(turn) ?? [], fates, common));
  for (const old of open) {
    const rivals = all.filter(
      (other) => other !== old && other.entry.slug === old.entry.slug && !isThere(other, fates),
    );
    const takers = hosts.filter((host) => host.hasTaken(old, places));
    const [taker] = takers;
    // Of two that say the same, or of words that stand elsewhere too, nobody knows which were taken in and which out.
    const isElsewhere = fates.doubtsOf(old).some(({ hash }) => hash === old.entry.hash);
    const isTwice = open.some((other) => other !== old && other.entry.hash === old.entry.hash);
    const isAlone = taker !== undefined && !rivals.some((rival) => taker.mayHaveFrom(rival, old));
    if (taker !== undefined && takers.length === 1 && isAlone && !isTwice && !isElsewhere) {
      taker.take(old);
      continue;
    }
    const asked = hosts.filter((host) => takers.includes(host) || host.maybeTook(old, places));
    const turns = asked.map((host) => host.doubt());
    fates.suspect(old, turns);
  }
}

type Places = ReadonlyMap<OldTurn, number>;

/** The open old turns that may be a new one, and those that it is a part of. */
function doubtersOf(open: readonly OldTurn[], fates: Fates): Map<NewTurn, OldTurn[]> {
  const doubters = new Map<NewTurn, OldTurn[]>();
  for (const old of open)
    for (const turn of fates.doubtsOf(old)) doubters.set(turn, [...(doubters.get(turn) ?? []), old]);
  for (const [old, parts] of fates.parts)
    for (const turn of parts) doubters.set(turn, [...(doubters.get(turn) ?? []), old]);
  return doubters;
}

/** A changed turn that may have taken others in, or a new one that may be made of several. */
class Host {
  private readonly guests: OldTurn[];
  private readonly shared: Set<number>;
  private isDoubtful = false;

  /** @param doubters old turns that may be this one */
  constructor(
    private readonly turn: NewTurn,
    private readonly doubters: readonly OldTurn[],
    private readonly fates: Fates,
    private readonly common: Common,
  ) {
    const bearer = fates.bearerOf(turn);
    this.guests = [...(bearer === undefined ? [] : [bearer]), ...fates.mergedWith(turn)];
    this.shared = new Set(this.guests.flatMap(gramsKnown));
  }

  /** Whether the words of an old turn are here, and the turn has grown by as much. */
  hasTaken(old: OldTurn, places: Places): boolean {
    if (this.guests.length === 0 || this.isDoubtful || this.grown() < Math.max(1, this.roomFor(old))) return false;
    const { own, taken, evidence } = this.compare(old);
    if (taken >= TELLING && taken >= TAKEN * own && evidence >= EVIDENCE) return true;
    const words = wholeWords(old);
    return words !== "" && Math.abs(this.grown() - words.length) <= 1 && this.isAt(words) && this.isNear(old, places);
  }

  /** Whether another old turn, none of those that are known to be here, may have brought what is here of an old one. */
  mayHaveFrom(rival: OldTurn, old: OldTurn): boolean {
    if (this.guests.includes(rival)) return false;
    const own = [...old.sketch.grams].filter((gram) => !this.shared.has(gram) && this.turn.sketch.grams.has(gram));
    return saysAlike(rival.sketch, new Set(own));
  }

  /** Whether enough of the old words is here to ask about them; what else this turn took in is then in doubt too. */
  maybeTook(old: OldTurn, places: Places): boolean {
    const { own, taken, evidence } = this.compare(old);
    if (taken >= SOME.grams && taken >= SOME.share * own && evidence >= 0) return true;
    // One that says nearly the same as a turn which is here brings nothing of its own, but length.
    const hasGrown = this.guests.length > 0 && this.grown() >= Math.max(1, this.roomFor(old));
    if (hasGrown && own < SOME.grams && this.isNear(old, places) && this.hasMost(old)) return true;
    const words = wholeWords(old);
    if (words === "" || this.doubters.includes(old)) return false;
    const isNear = this.isNear(old, places);
    // Far from their old place, or amid others, short words say something only if the turn has grown by them.
    const hasRoom = this.guests.length > 0 && this.grown() >= words.length - 1;
    return (this.isAt(words) && (isNear || hasRoom)) || (isNear && hasRoom && this.hasSentence(words));
  }

  /** Whether short words stand at the beginning, where none of the others had them, or at the end. */
  private isAt(words: string): boolean {
    const { words: all } = this.turn;
    return (
      (all.startsWith(words) && this.guests.every((guest) => !begin(guest).startsWith(words))) || all.endsWith(words)
    );
  }

  /** Whether short words are a sentence or a clause of their own. */
  private hasSentence(words: string): boolean {
    const clauses = cutAtSentenceEnds(this.turn.text).flatMap((sentence) => sentence.split(/[；;…]/u));
    return clauses.some((clause) => normalise(clause) === words);
  }

  private roomFor({ sketch }: OldTurn): number {
    return sketch.length * (1 - GROWTH.share) - GROWTH.word;
  }

  private hasMost({ sketch }: OldTurn): boolean {
    return containment(sketch, this.turn.sketch).old >= TAKEN;
  }

  private grown(): number {
    return this.turn.sketch.length - this.guests.reduce((sum, { sketch }) => sum + sketch.length, 0);
  }

  private isNear(old: OldTurn, places: Places): boolean {
    const at = places.get(old) ?? 0;
    const near = (guest: OldTurn) => Math.abs((places.get(guest) ?? 0) - at) <= NEAR;
    return [...this.guests, ...this.doubters].some((guest) => guest.entry.slug === old.entry.slug && near(guest));
  }

  /** How many n-grams only this old turn had, how many of them are here, and what that says; see `likeness`. */
  private compare({ sketch }: OldTurn): { own: number; taken: number; evidence: number } {
    const own = new Set([...sketch.grams].filter((gram) => !this.shared.has(gram)));
    const taken = [...own].filter((gram) => this.turn.sketch.grams.has(gram)).length;
    return { own: own.size, taken, evidence: inclusion(own, this.turn.sketch, this.common) };
  }

  /** From now on, what else this turn may have taken in is asked about too. */
  doubt(): NewTurn {
    this.isDoubtful = true;
    return this.turn;
  }

  take(old: OldTurn): void {
    this.fates.swallow(old, this.turn);
    this.guests.push(old);
    for (const gram of gramsKnown(old)) this.shared.add(gram);
  }
}

/** How the normalised words of an old turn begin. */
function begin({ entry }: OldTurn): string {
  return normalise(entry.words);
}

/** The normalised words of a short old turn, of which the book keeps all; else nothing. */
function wholeWords({ entry }: OldTurn): string {
  return isWhole(entry.words) ? normalise(entry.words) : "";
}
