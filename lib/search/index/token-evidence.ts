import type { Lang } from "../../schema/schema";
import { type CharacterRun, isUnspaced, runsOf } from "../fold/characters";
import type { Term } from "../query/query";
import { pairsAround } from "./frequent-pairs";

/**
 * The tokens under which the words of a turn are filed: each Chinese character, each pair of neighbouring ones, and
 * each whole word, by language; pairs of frequent words (`frequent-pairs.ts`); in files, also short prefixes of words
 * (`prefixes.ts`). What the postings can prove needs no text.
 */
export function* tokensOfRun(run: CharacterRun): Generator<string> {
  if (!run.unspaced) {
    yield run.text;
    return;
  }
  let before = "";
  for (const character of run.text) {
    yield character;
    if (before !== "") yield before + character;
    before = character;
  }
}

export interface TokenEvidence {
  /** Tokens under which every turn with the term is filed. */
  readonly tokens: readonly string[];
  /** Every turn filed under all of them has the term; otherwise the text decides. */
  readonly proves: boolean;
}

/** Maximum number of tokens looked up per run; each may be a file, and four rule out nearly all other turns. */
const ASKED = 4;

/** What the postings can tell about a term: everything, for one or two Chinese characters or one word. */
export function tokenEvidence(term: Term): TokenEvidence {
  const runs = [...runsOf(term.text)];
  const tokens = runs.flatMap((run, place) => {
    if (!run.unspaced) {
      if (term.prefix && place === runs.length - 1) return [beginning(run.text)];
      // Where a pair is looked up, its words need not be. The last word of a prefix is in none.
      const pairs = pairsAround(term.prefix ? runs.slice(0, -1) : runs, place);
      return pairs.length > 0 ? pairs : [run.text];
    }
    const all = [...tokensOfRun(run)];
    return all.length === 1 ? all : spread(all.filter((token) => [...token].length === 2));
  });
  return { tokens: [...new Set(tokens)], proves: tokens.length === 1 && runs[0]?.text === term.text };
}

/** Maximum number of tokens looked up per query, so that a long one leaves most of its budget to the text. */
export const MOST_ASKED = 10;

/** An evenly spaced selection of at most so many tokens, including the first and the last. */
export function spread(tokens: readonly string[], most = ASKED): readonly string[] {
  if (tokens.length <= most) return tokens;
  return Array.from({ length: most }, (_, at) => tokens[Math.round((at * (tokens.length - 1)) / (most - 1))] ?? "");
}

/** True for a token of two unspaced characters. */
export function isPair(token: string): boolean {
  return token.length >= 2 && token.length <= 4 && isUnspaced(token) && [...token].length === 2;
}

/** The token of all words with this prefix. */
export const beginning = (letters: string) => `${letters}*`;

/** The letters of a prefix token; null for any other. */
export function lettersOf(token: string): string | null {
  return token.endsWith("*") ? token.slice(0, -1) : null;
}

/** The token restricted to one language; unrestricted when null. */
export function tokenInLanguage(token: string, lang: Lang | null): string {
  return lang === null ? token : `${token}/${lang}`;
}

/** Parses what `inLanguage` wrote. No token has a slash. */
export function languageOfToken(token: string): { readonly token: string; readonly lang: Lang | null } {
  if (token.endsWith("/zh")) return { token: token.slice(0, -3), lang: "zh" };
  if (token.endsWith("/en")) return { token: token.slice(0, -3), lang: "en" };
  return { token, lang: null };
}
