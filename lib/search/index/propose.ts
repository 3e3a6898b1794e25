import type { Lang } from "../../schema/schema";
import type { Term } from "../query/query";
import type { Engine } from "./engine";
import { tokenEvidence, tokenInLanguage } from "./token-evidence";
import { unionOfAll } from "./turn-sets";

/** Number of terms with two patterns of which every combination is asked for: each doubles the look-ups. */
const COMBINED = 3;

/**
 * All turns that may have every one of these terms, in order; null when nothing can be looked up, and any turn may.
 *
 * @param limit gives only the first ones
 */
export async function propose(
  engine: Engine,
  terms: readonly Term[],
  lang: Lang | null,
  limit?: number,
): Promise<Uint32Array | null> {
  const asked = combinations(terms.map((term) => tokenEvidence(term).patterns));
  if (asked.some((tokens) => tokens.length === 0)) return null;
  const inLanguage = (tokens: readonly string[]) => tokens.map((token) => tokenInLanguage(token, lang));
  const found = unionOfAll(await Promise.all(asked.map((tokens) => engine.propose(inLanguage(tokens), limit))));
  return limit === undefined ? found : found.subarray(0, limit);
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
