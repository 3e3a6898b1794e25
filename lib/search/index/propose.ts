import type { Lang } from "../../schema/schema";
import type { Term } from "../query/query";
import type { Engine, Stretch } from "./engine";
import { tokenEvidence, tokenInLanguage } from "./token-evidence";
import { unionOfAll } from "./turn-sets";

/** Number of terms with two patterns of which every combination is asked for: each doubles the look-ups. */
const COMBINED = 3;

/**
 * Number of tokens looked up for a query; each may be a file. More rule out few further turns, so of a pasted text the
 * longest are taken, which are the rarest.
 */
export const MOST_TOKENS = 12;

/** Where turns are looked for; everywhere unless it is said. */
interface Within {
  readonly lang?: Lang | null;
  readonly stretch?: Stretch;
  /** Gives only the first ones. */
  readonly limit?: number;
}

/** All turns that may have every one of these terms, in order; null when nothing can be looked up, and any turn may. */
export async function propose(
  engine: Engine,
  terms: readonly Term[],
  { lang = null, stretch, limit }: Within = {},
): Promise<Uint32Array | null> {
  const asked = tokensOf(terms);
  if (asked === null) return null;
  const inLanguage = (tokens: readonly string[]) => tokens.map((token) => tokenInLanguage(token, lang));
  const found = await Promise.all(asked.map((tokens) => engine.propose(inLanguage(tokens), limit, stretch)));
  return unionOfAll(found).subarray(0, limit);
}

/** The stretches in which to look for turns that may have every one of these terms; they cover all turns. */
export async function stretchesFor(engine: Engine, terms: readonly Term[]): Promise<readonly Stretch[]> {
  const ways = await Promise.all((tokensOf(terms) ?? [[]]).map((tokens) => engine.stretches(tokens)));
  return ways.reduce((most, some) => (some.length > most.length ? some : most));
}

/** The tokens to look up for some terms, for each combination of their patterns; null when a combination has none. */
function tokensOf(terms: readonly Term[]): (readonly string[])[] | null {
  const asked = combinations(terms.map((term) => tokenEvidence(term).patterns)).map(telling);
  return asked.some((tokens) => tokens.length === 0) ? null : asked;
}

/** The tokens of every combination of patterns. Of further terms with two patterns, no token is asked for. */
function combinations(terms: readonly (readonly (readonly string[])[])[]): string[][] {
  let combined: string[][] = [[]];
  for (const patterns of terms) {
    if (patterns.length > 1 && combined.length >= 2 ** COMBINED) continue;
    combined = combined.flatMap((before) => patterns.map((tokens) => [...before, ...tokens]));
  }
  return combined;
}

function telling(tokens: readonly string[]): readonly string[] {
  const distinct = [...new Set(tokens)];
  if (distinct.length <= MOST_TOKENS) return distinct;
  return distinct.sort((a, b) => b.length - a.length).slice(0, MOST_TOKENS);
}
