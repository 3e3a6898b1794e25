import { LANGUAGES } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import type { SearchTurn } from "../documents/documents";
import { type CharacterRun, runsAndCompounds, signsOf } from "../fold/characters";
import { foldText } from "../fold/fold";
import { frequentPairsOf } from "./frequent-pairs";
import { PostingPool } from "./posting-pool";
import { isWord, signToken, tokensOfRun } from "./token-evidence";

/** Turns filed under their tokens, by language, for an index in files. It holds no text. */
export class FiledTurns {
  readonly postings = { zh: new PostingPool(), en: new PostingPool() };

  /** Files the words of a turn. Numbers of turns must ascend. */
  add(number: number, { rows }: SearchTurn): void {
    for (const row of rows) {
      for (const lang of LANGUAGES) {
        for (const text of row[lang]) {
          const folded = foldText(text);
          const runs = [...runsAndCompounds(folded)];
          for (const run of runs) addRun(this.postings[lang], run, number);
          for (const token of otherTokens(folded, runs)) this.postings[lang].add(token, number);
        }
      }
    }
  }

  /** All whole words of both languages, sorted by UTF-16 units. */
  words(): string[] {
    const words = new Set<string>();
    for (const lang of LANGUAGES) {
      for (const token of this.postings[lang].tokens()) if (isWord(token)) words.add(token);
    }
    return [...words].sort();
  }
}

/** All tokens of a turn in one language. */
export function tokensOfTurn({ rows }: SearchTurn, lang: Lang): Set<string> {
  const tokens = new Set<string>();
  for (const row of rows) {
    for (const text of row[lang]) {
      const folded = foldText(text);
      const runs = [...runsAndCompounds(folded)];
      for (const run of runs) for (const token of tokensOfRun(run)) tokens.add(token);
      for (const token of otherTokens(folded, runs)) tokens.add(token);
    }
  }
  return tokens;
}

/** The tokens of a folded text that are not those of its runs: of signs, and of pairs of frequent words. */
function* otherTokens(text: string, runs: readonly CharacterRun[]): Generator<string> {
  for (const sign of signsOf(text)) yield signToken(sign);
  yield* frequentPairsOf(runs);
}

function addRun(postings: PostingPool, run: CharacterRun, turn: number): void {
  if (!run.unspaced || BEYOND_ONE_UNIT.test(run.text)) {
    for (const token of tokensOfRun(run)) postings.add(token, turn);
    return;
  }
  // The same tokens without allocating a string for each: most Chinese text takes this path.
  let before = 0;
  for (let at = 0; at < run.text.length; at += 1) {
    const unit = run.text.charCodeAt(at);
    postings.addUnits(unit, 0, turn);
    if (before !== 0) postings.addUnits(before, unit, turn);
    before = unit;
  }
}

const BEYOND_ONE_UNIT = /[\uD800-\uDFFF]/;
