import { alignBeads, type Bead, type BeadShape } from "./beads";

/**
 * Prior probabilities of bead types between paragraphs of one turn: mostly one to one, sometimes split or merged, seldom
 * left out. Gale & Church measured 0.89 / 0.089 / 0.0099 for sentences; a translated interview merges more and a published
 * one drops a paragraph now and then, so the rest is spread a little wider.
 */
const SHAPES: ReadonlyMap<BeadShape, number> = new Map<BeadShape, number>([
  [[1, 1], 0.82],
  [[1, 2], 0.055],
  [[2, 1], 0.055],
  [[1, 3], 0.01],
  [[3, 1], 0.01],
  [[2, 2], 0.01],
  [[2, 3], 0.004],
  [[3, 2], 0.004],
  [[1, 0], 0.016],
  [[0, 1], 0.016],
]);

/**
 * English words per unit of Chinese (a Han character, or a Latin word or number in Chinese text), and the variance of the
 * English length per expected word. The 46 one-to-one paragraphs of the People's Daily interview that were paired by
 * reading give 0.572 and 1.48; the variance is doubled here, because other translators keep less to the length.
 */
const WORDS_PER_UNIT = 0.57;
const VARIANCE_PER_WORD = 3;
/** Beyond this the lengths have nothing to do with each other, and more deviation tells no more. */
const MOST_FOR_LENGTH = 12;

/** What a rare token (a number, a Latin name) on both sides is worth, and on one side alone costs, in nats. */
const SHARED_TOKEN = 1.6;
const LONE_TOKEN = 0.35;
const MOST_SHARED = 6;

interface Unit {
  readonly size: number;
  readonly tokens: readonly string[];
}

/**
 * Pairs the paragraphs of two versions of one turn, by length and by the numbers and Latin words that both sides print.
 *
 * @param settled beads that an editor has decided; they are kept as they are and nothing is computed over them
 * @returns beads in order; every index of both sides stands in exactly one. Empty when the settled beads cross.
 */
export function alignParagraphs(
  zh: readonly string[],
  en: readonly string[],
  settled: readonly SettledBead[] = [],
): Bead[] {
  const left = zh.map(measureChinese);
  const right = en.map(measureEnglish);
  const rarity = rarityOf([...left, ...right]);
  const known = new Set([...SHAPES.keys()].map(String));
  const settledShapes = settled
    .map((bead): BeadShape => [bead.zh.length, bead.en.length])
    .filter((shape) => known.size < known.add(String(shape)).size);
  const cost = (i: number, j: number, shape: BeadShape) => {
    const ruling = rulingOn(settled, i, j, shape);
    if (ruling !== null) return ruling;
    const prior = -Math.log(SHAPES.get(shape) ?? 0);
    if (shape[0] === 0 || shape[1] === 0) return prior;
    const lengths = lengthCost(sum(left, i, shape[0]), sum(right, j, shape[1]));
    return prior + lengths + tokenCost(tokensOf(left, i, shape[0]), tokensOf(right, j, shape[1]), rarity);
  };
  return alignBeads([zh.length, en.length], [...SHAPES.keys(), ...settledShapes], cost);
}

/** Indices that an editor has put together, consecutive on each side. */
export interface SettledBead {
  readonly zh: readonly number[];
  readonly en: readonly number[];
}

/** What the editor's decisions say of a bead: free where it is one of them, impossible where it cuts one, else nothing. */
function rulingOn(settled: readonly SettledBead[], i: number, j: number, shape: BeadShape): number | null {
  const inside = (index: number, from: number, count: number) => index >= from && index < from + count;
  for (const bead of settled) {
    const zhInside = bead.zh.filter((index) => inside(index, i, shape[0])).length;
    const enInside = bead.en.filter((index) => inside(index, j, shape[1])).length;
    if (zhInside === 0 && enInside === 0) continue;
    const whole = zhInside === bead.zh.length && enInside === bead.en.length;
    return whole && zhInside === shape[0] && enInside === shape[1] ? 0 : Number.POSITIVE_INFINITY;
  }
  return null;
}

function measureChinese(text: string): Unit {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const tokens = latinTokens(text);
  return { size: han + tokens.length, tokens };
}

function measureEnglish(text: string): Unit {
  const words = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return { size: words, tokens: latinTokens(text).filter((token) => /\d/.test(token) || /\p{Lu}/u.test(token)) };
}

/** Numbers and Latin words as printed; in English only those with a capital or a digit can be names. */
function latinTokens(text: string): string[] {
  return text.match(/\p{Script=Latin}+|\d+(?:\.\d+)?/gu) ?? [];
}

/** Gale & Church's δ: how far the lengths are from proportional, in standard deviations; half its square is the cost. */
function lengthCost(zh: number, en: number): number {
  const expected = zh * WORDS_PER_UNIT;
  const deviation = (en - expected) / Math.sqrt(VARIANCE_PER_WORD * Math.max(expected, 4));
  return Math.min((deviation * deviation) / 2, MOST_FOR_LENGTH);
}

function tokenCost(zh: ReadonlySet<string>, en: ReadonlySet<string>, rarity: ReadonlyMap<string, number>): number {
  let shared = 0;
  let lone = 0;
  for (const token of zh) {
    const weight = rarity.get(token) ?? 0;
    if (en.has(token)) shared += weight;
    else lone += weight;
  }
  for (const token of en) if (!zh.has(token) && /\d/.test(token)) lone += rarity.get(token) ?? 0;
  return LONE_TOKEN * lone - SHARED_TOKEN * Math.min(shared, MOST_SHARED);
}

/** A token that stands in one paragraph of each version tells much, one that stands everywhere tells nothing. */
function rarityOf(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) {
    for (const token of new Set(unit.tokens.map(fold))) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return new Map([...counts].map(([token, count]) => [token, Math.min(1, 2 / count)]));
}

function sum(units: readonly Unit[], from: number, count: number): number {
  return units.slice(from, from + count).reduce((total, unit) => total + unit.size, 0);
}

function tokensOf(units: readonly Unit[], from: number, count: number): Set<string> {
  return new Set(units.slice(from, from + count).flatMap((unit) => unit.tokens.map(fold)));
}

function fold(token: string): string {
  return token.toLowerCase();
}
