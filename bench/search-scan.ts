import { foldWhole, has, patternsOf } from "../lib/search/testing/plain-scan";
import { turnsOf } from "./search-corpus";

/** For each query, the numbers of all turns that a plain scan of the text finds, and the milliseconds that each took. */
export interface Scanned {
  readonly turns: readonly (readonly number[])[];
  readonly milliseconds: number;
}

/** Reads all text once and tries every query on every turn: slow, simple and right. */
export function scan(interviews: number, queries: readonly string[]): Scanned {
  const patterns = queries.map(patternsOf);
  const turns: number[][] = queries.map(() => []);
  let number = 0;
  let spent = 0;
  for (let interview = 0; interview < interviews; interview += 1) {
    const folded = turnsOf(interview).map(({ rows }) => rows.flatMap(({ zh, en }) => [...zh, ...en]).map(foldWhole));
    const before = performance.now();
    for (const paragraphs of folded) {
      for (const [at, pattern] of patterns.entries()) if (has(paragraphs, pattern)) turns[at]?.push(number);
      number += 1;
    }
    spent += performance.now() - before;
  }
  return { turns, milliseconds: spent / queries.length };
}

/** Of what should be found, how much is; and of what is found, how much should be. Over all queries together. */
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
