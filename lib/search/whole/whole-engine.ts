import { lowerBound } from "../../arrays/lower-bound";
import { LANGUAGES } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import type { SearchTurn } from "../documents/documents";
import { type Engine, type Stretch, TurnIndex } from "../index/engine";
import { tokensOfTurn } from "../index/filed-turns";
import { beginning, isWord, languageOfToken, lettersOf } from "../index/token-evidence";
import { union, unionOfAll } from "../index/turn-sets";
import { firstLetters, GROUP, isShort } from "../shards/prefixes";

/** The engine of a corpus in memory: FlexSearch, with tokens for beginnings of words. */
export class WholeEngine implements Engine {
  /** All turns, in both languages taken together. */
  private readonly all = new TurnIndex();
  /** Those in both languages, by language: where there is one, it is that of `all`. */
  private readonly bilingual = { zh: new TurnIndex(), en: new TurnIndex() };
  /** The only language of each turn; null for a turn in both. */
  private readonly onlyIn: (Lang | null)[] = [];
  private readonly counts = new Map<string, number>();
  /** All words of the corpus, sorted by UTF-16 units, so that words with the same prefix are adjacent. */
  readonly words: readonly string[];

  constructor(turns: readonly SearchTurn[]) {
    for (const [number, turn] of turns.entries()) this.add(number, turn);
    this.words = [...this.counts.keys()].sort();
  }

  async propose(tokens: readonly string[], limit?: number, within?: Stretch): Promise<Uint32Array> {
    const asked = tokens.map(languageOfToken);
    const plain = asked.map(({ token }) => token);
    const found = this.turnsWith(plain, asked[0]?.lang ?? null);
    const inside = within === undefined ? found : found.filter((turn) => turn >= within.from && turn < within.to);
    return inside.subarray(0, limit);
  }

  async stretches(): Promise<readonly Stretch[]> {
    return [{ from: 0, to: this.onlyIn.length }];
  }

  /** How many turns have a word. */
  countOf(word: string): number {
    return this.counts.get(word) ?? 0;
  }

  private add(number: number, turn: SearchTurn): void {
    const said = { zh: tokensOfTurn(turn, "zh"), en: tokensOfTurn(turn, "en") };
    const [only, ...more] = LANGUAGES.filter((lang) => said[lang].size > 0);
    this.onlyIn.push(more.length === 0 ? (only ?? null) : null);
    const words = new Set([...said.zh, ...said.en].filter(isWord));
    for (const word of words) this.counts.set(word, this.countOf(word) + 1);
    this.all.add(number, withBeginnings(new Set([...said.zh, ...said.en])));
    if (more.length > 0) for (const lang of LANGUAGES) this.bilingual[lang].add(number, withBeginnings(said[lang]));
  }

  private turnsWith(tokens: readonly string[], lang: Lang | null): Uint32Array {
    const asked = this.spelledOut(tokens);
    const search = (index: TurnIndex) => unionOfAll(asked.map((some) => index.turnsWith(some)));
    if (lang === null) return search(this.all);
    return union(
      search(this.all).filter((turn) => this.onlyIn[turn] === lang),
      search(this.bilingual[lang]),
    );
  }

  /** The tokens, once for each word that begins with a prefix among them; short prefixes are tokens. */
  private spelledOut(tokens: readonly string[]): (readonly string[])[] {
    const place = tokens.findIndex((token) => {
      const letters = lettersOf(token);
      return letters !== null && !isShort(letters);
    });
    const letters = lettersOf(tokens[place] ?? "");
    if (letters === null) return [tokens];
    return this.beginningWith(letters).flatMap((word) =>
      this.spelledOut(tokens.map((token, at) => (at === place ? word : token))),
    );
  }

  private beginningWith(letters: string): readonly string[] {
    const low = lowerBound(this.words, (word) => word < letters);
    let end = low;
    while (this.words[end]?.startsWith(letters)) end += 1;
    return this.words.slice(low, end);
  }
}

/** The tokens of a turn, and the short prefixes of its words. */
function withBeginnings(tokens: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(tokens);
  for (const token of tokens) {
    if (!isWord(token)) continue;
    all.add(beginning(firstLetters(token, 1)));
    all.add(beginning(firstLetters(token, GROUP - 1)));
  }
  return all;
}
