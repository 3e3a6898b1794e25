import { foldWhole, has, patternsOf } from "../../lib/search/testing/plain-scan";
import type { Material } from "./material";

/**
 * For each query, the numbers of all turns found by a plain scan. It reads all text once, and tries every query on
 * every turn.
 */
export function scan(material: Material, queries: readonly string[]): readonly (readonly number[])[] {
  const patterns = queries.map(patternsOf);
  const turns: number[][] = queries.map(() => []);
  let number = 0;
  for (const interview of material.interviews.keys()) {
    const folded = material
      .turnsOf(interview)
      .map(({ rows }) => rows.flatMap(({ zh, en }) => [...zh, ...en]).map(foldWhole));
    for (const paragraphs of folded) {
      for (const [at, pattern] of patterns.entries()) if (has(paragraphs, pattern)) turns[at]?.push(number);
      number += 1;
    }
  }
  return turns;
}

/** Recall and precision over all queries together. */
export function score(expected: readonly (readonly number[])[], found: readonly (readonly number[])[]) {
  let [right, wanted, given] = [0, 0, 0];
  for (const [at, some] of found.entries()) {
    const should = new Set(expected[at]);
    right += some.filter((turn) => should.has(turn)).length;
    wanted += should.size;
    given += some.length;
  }
  return { recall: right / Math.max(1, wanted), precision: right / Math.max(1, given) };
}
