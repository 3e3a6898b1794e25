import { lowerBound } from "../../arrays/lower-bound";
import { LANGUAGES } from "../../schema/languages";
import type { Postings } from "../index/engine";
import type { FiledTurns } from "../index/filed-turns";
import { languageOfToken, lettersOf } from "../index/token-evidence";
import { readTurnList } from "../index/turn-lists";
import { intersect, unionOfAll } from "../index/turn-sets";

/**
 * The postings of a corpus in memory, mounted by FlexSearch in place of its own maps, which keep an array for each
 * token and take many times the memory and time.
 */
export class WholePostings implements Postings {
  /** All words of the corpus, sorted, so that words with the same prefix are adjacent. */
  readonly words: readonly string[];

  constructor(private readonly filed: FiledTurns) {
    this.words = filed.words();
  }

  async turnsWith(tokens: readonly string[], limit: number): Promise<Uint32Array> {
    const sets = [...new Set(tokens)].map((token) => this.turns(token)).sort((a, b) => a.length - b.length);
    const [fewest = new Uint32Array(), ...others] = sets;
    return others.reduce(intersect, fewest).subarray(0, limit);
  }

  /** How many turns have the token, or slightly more. */
  frequency(token: string): number {
    return LANGUAGES.reduce((sum, lang) => sum + this.filed.postings[lang].count(token), 0);
  }

  private turns(asked: string): Uint32Array {
    const { token, lang } = languageOfToken(asked);
    const letters = lettersOf(token);
    const tokens = letters === null ? [token] : this.beginningWith(letters);
    const pools = lang === null ? [this.filed.postings.zh, this.filed.postings.en] : [this.filed.postings[lang]];
    const found = pools.flatMap((pool) => tokens.flatMap((one) => pool.written(one) ?? []));
    return unionOfAll(found.map(readTurnList));
  }

  private beginningWith(letters: string): readonly string[] {
    const low = lowerBound(this.words, (word) => word < letters);
    let end = low;
    while (this.words[end]?.startsWith(letters)) end += 1;
    return this.words.slice(low, end);
  }
}
