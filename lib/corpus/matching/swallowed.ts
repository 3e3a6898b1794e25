import type { Slug } from "../ids";
import { normalise } from "../lockfile";
import type { Fates } from "./fates";
import { sketchAll } from "./sketch";
import { isWhole, type NewTurn, type OldTurn } from "./turns";

/** Of the n-grams that only an old turn had, this share stands in the turn that took its words in. */
const TAKEN = 0.55;
/** So many of them say it by themselves; of fewer, the words must stand there letter by letter, beside where they stood. */
const TELLING = 6;
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
  const hosts = [...fresh.values()].flat().flatMap((turn) => {
    const bearer = fates.bearerOf(turn);
    return bearer === undefined || bearer.entry.hash === turn.hash ? [] : [new Host(turn, bearer, fates)];
  });
  // The longest first: they leave the least room for what was not there.
  const open = [...places.keys()]
    .filter((turn) => fates.isOpen(turn))
    .toSorted((a, b) => b.sketch.length - a.sketch.length);
  for (const old of hosts.length === 0 ? [] : open) {
    const takers = hosts.filter((host) => host.hasTaken(old, places));
    const [taker] = takers;
    // Of two that say the same, or of words that stand elsewhere too, nobody knows which were taken in and which out.
    const isElsewhere = fates.doubtsOf(old).some(({ hash }) => hash === old.entry.hash);
    const isTwice = open.some((other) => other !== old && other.entry.hash === old.entry.hash);
    if (taker !== undefined && takers.length === 1 && !isTwice && !isElsewhere) {
      taker.take(old);
      continue;
    }
    const asked = hosts.filter((host) => takers.includes(host) || host.maybeTook(old, places));
    const turns = asked.map((host) => host.doubt());
    fates.suspect(old, turns);
  }
}

type Places = ReadonlyMap<OldTurn, number>;

/** A changed turn that may have taken others in. */
class Host {
  private readonly guests: OldTurn[];
  private readonly shared: Set<number>;
  private isDoubtful = false;

  constructor(
    private readonly turn: NewTurn,
    bearer: OldTurn,
    private readonly fates: Fates,
  ) {
    this.guests = [bearer, ...fates.mergedWith(turn)];
    this.shared = new Set(this.guests.flatMap(gramsKnown));
  }

  /** Whether the words of an old turn are here, and the turn has grown by as much. */
  hasTaken(old: OldTurn, places: Places): boolean {
    const room = old.sketch.length * (1 - GROWTH.share) - GROWTH.word;
    if (this.isDoubtful || this.grown() < Math.max(1, room)) return false;
    const { own, taken } = this.common(old);
    if (taken >= TELLING && taken >= TAKEN * own) return true;
    const words = wholeWords(old);
    return words !== "" && Math.abs(this.grown() - words.length) <= 1 && this.isAt(words) && this.isNear(old, places);
  }

  /** Whether enough of the old words is here to ask about them; what else this turn took in is then in doubt too. */
  maybeTook(old: OldTurn, places: Places): boolean {
    const { own, taken } = this.common(old);
    const words = wholeWords(old);
    return (
      (taken >= SOME.grams && taken >= SOME.share * own) ||
      (words !== "" && this.isAt(words) && this.isNear(old, places))
    );
  }

  /** Whether short words stand at the beginning, where none of the others had them, or at the end. */
  private isAt(words: string): boolean {
    const { words: all } = this.turn;
    return (
      (all.startsWith(words) && this.guests.every((guest) => !begin(guest).startsWith(words))) || all.endsWith(words)
    );
  }

  private grown(): number {
    return this.turn.sketch.length - this.guests.reduce((sum, { sketch }) => sum + sketch.length, 0);
  }

  private isNear(old: OldTurn, places: Places): boolean {
    const at = places.get(old) ?? 0;
    const near = (guest: OldTurn) => Math.abs((places.get(guest) ?? 0) - at) <= NEAR;
    return this.guests.some((guest) => guest.entry.slug === old.entry.slug && near(guest));
  }

  private common({ sketch }: OldTurn): { own: number; taken: number } {
    const own = [...sketch.grams].filter((gram) => !this.shared.has(gram));
    return { own: own.length, taken: own.filter((gram) => this.turn.sketch.grams.has(gram)).length };
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

/** The n-grams that are known of an old turn: its sample, and all of how it begins. */
function gramsKnown({ sketch, entry }: OldTurn): number[] {
  return [...sketch.grams, ...sketchAll(normalise(entry.words)).grams];
}

/** How the normalised words of an old turn begin. */
function begin({ entry }: OldTurn): string {
  return normalise(entry.words);
}

/** The normalised words of a short old turn, of which the book keeps all; else nothing. */
function wholeWords({ entry }: OldTurn): string {
  return isWhole(entry.words) ? normalise(entry.words) : "";
}
