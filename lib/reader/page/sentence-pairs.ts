import type { TurnId } from "../../schema/ids";
import type { Block, Interview, Lang, Row, SentencePair } from "../../schema/schema";

/**
 * The sentences of one side of a row as they follow each other on the page: how many visible characters (UTF-16 units that
 * are no white space) each has. Counted like this, a place is found again whatever mark-up and spaces stand around it.
 */
type Lengths = readonly number[];

/** Sentences that say the same: their places in `zh` and `en`, and 1 where the pairing is not sure. */
export type Pair = readonly [zh: readonly number[], en: readonly number[], unsure: 0 | 1];

export interface RowCounterparts {
  readonly zh: Lengths;
  readonly en: Lengths;
  readonly pairs: readonly Pair[];
}

/**
 * `data/counterparts/<slug>.json`: for each turn, its rows in their order; null for a row whose sentences are not paired.
 * It is fetched when a reader first points at a sentence.
 */
export type Counterparts = Readonly<Record<TurnId, readonly (RowCounterparts | null)[]>>;

/** The counterparts of an interview; turns without any are left out. */
export function counterpartsOf(interview: Interview): Counterparts {
  const turns = interview.sections.flatMap((section) => section.turns);
  const paired = turns.filter(({ rows }) => rows.some(({ sentences }) => sentences !== undefined));
  return Object.fromEntries(paired.map(({ id, rows }) => [id, rows.map(ofRow)]));
}

function ofRow(row: Row): RowCounterparts | null {
  const { sentences } = row;
  if (sentences === undefined) return null;
  const places = { zh: placesOf(sentences, "zh"), en: placesOf(sentences, "en") };
  const at = (lang: Lang, pair: SentencePair) =>
    pair[lang].map(([block, start]) => places[lang].findIndex(([b, s]) => b === block && s === start));
  return {
    zh: lengthsOf(row.zh, places.zh),
    en: lengthsOf(row.en, places.en),
    pairs: sentences.map((pair) => [at("zh", pair), at("en", pair), pair.match === "unsure" ? 1 : 0]),
  };
}

type Place = SentencePair[Lang][number];

/** The sentences of one side in the order in which they stand. */
function placesOf(sentences: readonly SentencePair[], lang: Lang): Place[] {
  return sentences.flatMap((pair) => pair[lang]).toSorted(([a, from], [b, to]) => a - b || from - to);
}

/** What stands between two sentences of a block belongs to the first of them, so that every character belongs to one. */
function lengthsOf(blocks: readonly Block[], places: readonly Place[]): Lengths {
  const lengths = places.map(() => 0);
  for (const [number, { text }] of blocks.entries()) {
    const own = places.flatMap(([block, start], index) => (block === number ? [{ index, start }] : []));
    for (const [nth, { index, start }] of own.entries()) {
      const from = nth === 0 ? 0 : start;
      lengths[index] = visible(text.slice(from, own[nth + 1]?.start));
    }
  }
  return lengths;
}

/** How many UTF-16 units of a text are no white space. */
export function visible(text: string): number {
  return text.replace(/\s+/g, "").length;
}
