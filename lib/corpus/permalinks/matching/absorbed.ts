import type { Slug } from "../../../schema/ids";
import { cutAtSentenceEnds } from "../../../text/sentence-end";
import { normalise } from "../lockfile";
import { commonNear } from "./common-near";
import { type Common, containment, inclusion } from "./likeness";
import type { Outcomes } from "./outcomes";
import { gramsKnown, isThere, saysAlike } from "./rivals";
import { isWhole, type NewTurn, type OldTurn } from "./sketched-turns";

/** The share of an old turn's own n-grams that must be in the turn that absorbed it. */
const TAKEN = 0.55;
/**
 * This many n-grams are sufficient evidence; with fewer, the words must be there letter by letter, next to their old
 * place.
 */
const TELLING = 6;
/** The evidence they must give beyond chance: in a text of few words, a long turn has most n-grams of any other. */
const EVIDENCE = 6;
/** A turn that took words in grew by their length, give or take this share of it and a word. */
const GROWTH = { share: 0.4, word: 4 };
/** With this much of the old words in it, a turn is a candidate to ask about. */
const SOME = { grams: 4, share: 0.4 };
/** Maximum distance between turns that were merged, for instance after dropping a question between them. */
const NEAR = 3;

/**
 * Finds old turns whose words were absorbed by a turn that exists or changed otherwise: merged with turns that are no
 * longer their neighbours, or with more than two others.
 */
export function findAbsorbed(
  known: ReadonlyMap<Slug, readonly OldTurn[]>,
  fresh: ReadonlyMap<Slug, readonly NewTurn[]>,
  outcomes: Outcomes,
): void {
  const places = new Map([...known.values()].flatMap((turns) => turns.map((turn, i) => [turn, i] as const)));
  // The longest first: they leave the least room for wrong matches.
  const all = [...places.keys()];
  const open = all.filter((turn) => outcomes.isOpen(turn)).toSorted((a, b) => b.sketch.length - a.sketch.length);
  if (open.length === 0) return;
  const changed = [...fresh.values()].flat().filter((turn) => outcomes.bearerOf(turn)?.entry.hash !== turn.hash);
  const common = commonNear(open, changed, fresh);
  const doubters = doubtersOf(open, outcomes);
  const hosts = changed.map((turn) => new Host(turn, doubters.get(turn) ?? [], outcomes, common));
  for (const old of open) {
    const rivals = all.filter(
      (other) => other !== old && other.entry.slug === old.entry.slug && !isThere(other, outcomes),
    );
    const takers = hosts.filter((host) => host.hasTaken(old, places));
    const [taker] = takers;
    // Of two turns with the same words, or of words that are elsewhere too, it is unknown which were absorbed and which
    // deleted.
    const isElsewhere = outcomes.doubtsOf(old).some(({ hash }) => hash === old.entry.hash);
    const isTwice = open.some((other) => other !== old && other.entry.hash === old.entry.hash);
    const isAlone = taker !== undefined && !rivals.some((rival) => taker.mayHaveFrom(rival, old));
    if (taker !== undefined && takers.length === 1 && isAlone && !isTwice && !isElsewhere) {
      taker.take(old);
      continue;
    }
    const asked = hosts.filter((host) => takers.includes(host) || host.maybeTook(old, places));
    const turns = asked.map((host) => host.doubt());
    outcomes.suspect(old, turns);
  }
}

type Places = ReadonlyMap<OldTurn, number>;

/** For each new turn, the open old turns that may be it, and those it is a part of. */
function doubtersOf(open: readonly OldTurn[], outcomes: Outcomes): Map<NewTurn, OldTurn[]> {
  const doubters = new Map<NewTurn, OldTurn[]>();
  for (const old of open)
    for (const turn of outcomes.doubtsOf(old)) doubters.set(turn, [...(doubters.get(turn) ?? []), old]);
  for (const [old, parts] of outcomes.parts)
    for (const turn of parts) doubters.set(turn, [...(doubters.get(turn) ?? []), old]);
  return doubters;
}

/** A changed turn that may have absorbed others, or a new one that may be made of several. */
class Host {
  private readonly guests: OldTurn[];
  private readonly shared: Set<number>;
  private isDoubtful = false;

  /** @param doubters old turns that may be this one */
  constructor(
    private readonly turn: NewTurn,
    private readonly doubters: readonly OldTurn[],
    private readonly outcomes: Outcomes,
    private readonly common: Common,
  ) {
    const bearer = outcomes.bearerOf(turn);
    this.guests = [...(bearer === undefined ? [] : [bearer]), ...outcomes.mergedWith(turn)];
    this.shared = new Set(this.guests.flatMap(gramsKnown));
  }

  /** Whether the words of an old turn are here, and the turn has grown by their length. */
  hasTaken(old: OldTurn, places: Places): boolean {
    if (this.guests.length === 0 || this.isDoubtful || this.grown() < Math.max(1, this.roomFor(old))) return false;
    const { own, taken, evidence } = this.compare(old);
    if (taken >= TELLING && taken >= TAKEN * own && evidence >= EVIDENCE) return true;
    const words = wholeWords(old);
    return words !== "" && Math.abs(this.grown() - words.length) <= 1 && this.isAt(words) && this.isNear(old, places);
  }

  /** Whether the words of an old turn found here may have come from another one that is not known to be here. */
  mayHaveFrom(rival: OldTurn, old: OldTurn): boolean {
    if (this.guests.includes(rival)) return false;
    const own = [...old.sketch.grams].filter((gram) => !this.shared.has(gram) && this.turn.sketch.grams.has(gram));
    return saysAlike(rival.sketch, new Set(own));
  }

  /**
   * Whether enough of the old words is here to ask about them; other words this turn absorbed are then in doubt too.
   */
  maybeTook(old: OldTurn, places: Places): boolean {
    const { own, taken, evidence } = this.compare(old);
    if (taken >= SOME.grams && taken >= SOME.share * own && evidence >= 0) return true;
    // A turn that says nearly the same as one that is here adds nothing but length.
    const hasGrown = this.guests.length > 0 && this.grown() >= Math.max(1, this.roomFor(old));
    if (hasGrown && own < SOME.grams && this.isNear(old, places) && this.hasMost(old)) return true;
    const words = wholeWords(old);
    if (words === "" || this.doubters.includes(old)) return false;
    const isNear = this.isNear(old, places);
    // Far from their old place, or amid other words, short words are evidence only if the turn has grown by them.
    const hasRoom = this.guests.length > 0 && this.grown() >= words.length - 1;
    return (this.isAt(words) && (isNear || hasRoom)) || (isNear && hasRoom && this.hasSentence(words));
  }

  /** Whether short words are at the beginning, where none of the others had them, or at the end. */
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

  /**
   * The number of n-grams that only this old turn had, how many of them are here, and the evidence they give; see
   * `likeness`.
   */
  private compare({ sketch }: OldTurn): { own: number; taken: number; evidence: number } {
    const own = new Set([...sketch.grams].filter((gram) => !this.shared.has(gram)));
    const taken = [...own].filter((gram) => this.turn.sketch.grams.has(gram)).length;
    return { own: own.size, taken, evidence: inclusion(own, this.turn.sketch, this.common) };
  }

  /** From now on, other words this turn may have absorbed are asked about too. */
  doubt(): NewTurn {
    this.isDoubtful = true;
    return this.turn;
  }

  take(old: OldTurn): void {
    this.outcomes.swallow(old, this.turn);
    this.guests.push(old);
    for (const gram of gramsKnown(old)) this.shared.add(gram);
  }
}

/** The beginning of the normalised words of an old turn. */
function begin({ entry }: OldTurn): string {
  return normalise(entry.words);
}

/** The normalised words of a short old turn, which the lockfile keeps whole; else an empty string. */
function wholeWords({ entry }: OldTurn): string {
  return isWhole(entry.words) ? normalise(entry.words) : "";
}
