import type { TurnId } from "../../schema/ids";
import type { Block, Interview, Lang, Row, SentencePair } from "../../schema/schema";

/**
 * The lengths of the sentences of one side of a row, in page order, in visible characters (UTF-16 units except white
 * space). Counted this way, a sentence is found on the page whatever the markup and spacing.
 */
type Lengths = readonly number[];

/** Sentences that say the same: their indices in `zh` and `en`, and 1 if the pairing is unsure. */
export type SentenceLink = readonly [zh: readonly number[], en: readonly number[], unsure: 0 | 1];

export interface RowCounterparts {
  readonly zh: Lengths;
  readonly en: Lengths;
  readonly pairs: readonly SentenceLink[];
}

/**
 * `data/counterparts/<slug>.json`: the rows of each turn, in order; null for a row whose sentences are not paired.
 * Fetched when a reader first points at a sentence.
 */
export type Counterparts = Readonly<Record<TurnId, readonly (RowCounterparts | null)[]>>;

/** The counterparts of an interview; turns without any are omitted. */
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

/** The sentences of one side in text order. */
function placesOf(sentences: readonly SentencePair[], lang: Lang): Place[] {
  return sentences.flatMap((pair) => pair[lang]).toSorted(([a, from], [b, to]) => a - b || from - to);
}

/** Text between two sentences of a block belongs to the first, so that every character belongs to one. */
function lengthsOf(blocks: readonly Block[], places: readonly Place[]): Lengths {
  const lengths = places.map(() => 0);
  for (const [number, { text }] of blocks.entries()) {
    const own = places.flatMap(([block, start], index) => (block === number ? [{ index, start }] : []));
    for (const [nth, { index, start }] of own.entries()) {
      const from = nth === 0 ? 0 : start;
      lengths[index] = visibleLength(text.slice(from, own[nth + 1]?.start));
    }
  }
  return lengths;
}

/** The number of UTF-16 units of a text, not counting white space. */
export function visibleLength(text: string): number {
  return text.replace(/\s+/g, "").length;
}
