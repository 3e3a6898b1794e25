import type { Slug, SpeakerId, TurnId } from "../../../schema/ids";
import type { Localized } from "../../../schema/schema";
import type { Place } from "../../text/source";
import { hashOf, type LockfileEntry, normalise } from "../lockfile";
import { printSketch, readSketch, type Sketch, sketchAll } from "./sketch";

/** The turns of an interview, reduced to what their permalinks depend on. */
export interface Claim {
  readonly slug: Slug;
  readonly title: Localized;
  readonly date?: string;
  readonly turns: readonly ClaimedTurn[];
}

interface ClaimedTurn {
  /** The words in the language that comes first in the source. */
  readonly text: string;
  /** Those in the other language, if it has them. */
  readonly translation?: string;
  readonly place: Place;
  readonly speaker: SpeakerId | null;
}

/** Number of characters of the words that the lockfile keeps and reports show: enough to recognise them. */
const SHOWN = 40;

/** A turn as recorded in the lockfile. */
export interface OldTurn {
  readonly id: TurnId;
  readonly entry: LockfileEntry;
  readonly sketch: Sketch;
}

/** A turn of the current content. */
export interface NewTurn {
  readonly slug: Slug;
  readonly text: string;
  readonly hash: string;
  /** The hash of the words in the other language; null if it has none. */
  readonly also: string | null;
  readonly speaker: SpeakerId | null;
  readonly place: Place;
  /** The normalised words. */
  readonly words: string;
  /** All n-grams of the words. */
  readonly sketch: Sketch;
  /** What the lockfile keeps of the words. */
  readonly kept: Pick<LockfileEntry, "hash" | "words" | "sketch">;
}

export function oldTurn(id: TurnId, entry: LockfileEntry): OldTurn {
  return {
    id,
    entry,
    get sketch() {
      const { words, sketch } = entry;
      return keep(this, "sketch", sketch === undefined ? sketchAll(normalise(words)) : readSketch(sketch));
    },
  };
}

/** The turns of a claim; the same objects again for the same claim, since hashing takes most of the time where nothing changed. */
export function newTurns(claim: Claim): readonly NewTurn[] {
  const turns = made.get(claim) ?? claim.turns.map((turn) => newTurn(claim.slug, turn));
  made.set(claim, turns);
  return turns;
}

const made = new WeakMap<Claim, readonly NewTurn[]>();

function newTurn(slug: Slug, { text, translation, place, speaker }: ClaimedTurn): NewTurn {
  const also = translation === undefined ? null : hashOf(translation);
  return {
    ...{ slug, text, place, speaker, hash: hashOf(text), also },
    get words() {
      return keep(this, "words", normalise(text));
    },
    get sketch() {
      return keep(this, "sketch", sketchAll(this.words));
    },
    get kept() {
      const words = text.slice(0, SHOWN);
      // Not the cached sketch: the sketches of a new corpus would take more memory than its words.
      const sketch = isWhole(words) ? {} : { sketch: printSketch(sketchAll(normalise(text))) };
      return keep(this, "kept", { hash: this.hash, words, ...sketch });
    },
  };
}

/** Puts a value in the place of what computes it. */
function keep<Value>(turn: object, name: string, value: Value): Value {
  Object.defineProperty(turn, name, { value });
  return value;
}

/**
 * From these lengths on, words are not repeated by chance, in general or by the same person; a Chinese character counts
 * double.
 */
const TELLING = { anyone: 12, samePerson: 8 };

/** Whether the equal words of two turns are too long to be repeated by chance, as "yes" and 没有 are. */
export function isTelling({ entry }: OldTurn, { words, speaker }: NewTurn): boolean {
  const least = entry.by === (speaker ?? undefined) ? TELLING.samePerson : TELLING.anyone;
  return words.length >= least || words.length + (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= least;
}

/** Whether an entry has all the words of the turn. */
export function isWhole(words: string): boolean {
  return words.length < SHOWN;
}
