import type { Lang } from "../../schema/schema";
import { type CharacterRun, isUnspaced, signsOf } from "../fold/characters";
import { type Pattern, patternsOf } from "../query/pattern";
import type { Term } from "../query/query";
import { isFrequentPair, pairsAround } from "./frequent-pairs";

/**
 * The tokens under which the words of a turn are filed: each Chinese character, each pair of neighbouring ones, each
 * whole word, words that signs join also as one, pairs of frequent words (`frequent-pairs.ts`), and each sign, by
 * language; also short prefixes of words (`prefixes.ts`). What the postings can prove needs no text.
 */
export function* tokensOfRun(run: Pick<CharacterRun, "text" | "unspaced">): Generator<string> {
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
  /** For each pattern of the term, the tokens under which every turn with it is filed. */
  readonly patterns: readonly (readonly string[])[];
  /** Every turn filed under all of them has the term; otherwise the text decides. */
  readonly proves: boolean;
}

/** Maximum number of tokens looked up per run; each may be a file, and four rule out nearly all other turns. */
const ASKED = 4;

/** What the postings can tell about a term: everything, for one or two Chinese characters, one word or one sign. */
export function tokenEvidence(term: Term): TokenEvidence {
  const patterns = patternsOf(term);
  if (patterns.length === 0) {
    const tokens = [...new Set(signsOf(term.text))].map(signToken);
    return { patterns: [tokens], proves: [...term.text].length === 1 && tokens.length === 1 };
  }
  const tokens = patterns.map((pattern) => tokensOfPattern(pattern, term.prefix));
  return { patterns: tokens, proves: tokens.length === 1 && tokens[0]?.length === 1 && patterns[0]?.length === 1 };
}

function tokensOfPattern(pattern: Pattern, prefix: boolean): string[] {
  const whole = prefix ? pattern.slice(0, -1) : pattern;
  const tokens = pattern.flatMap((piece, place) => {
    if (!piece.unspaced) {
      if (place >= whole.length) return [beginning(piece.text)];
      // Where a pair is looked up, its words need not be.
      const pairs = pairsAround(whole, place);
      return pairs.length > 0 ? pairs : [piece.text];
    }
    const all = [...tokensOfRun(piece)];
    return all.length === 1 ? all : spread(all.filter((token) => [...token].length === 2));
  });
  return [...new Set(tokens)];
}

/** The token of a sign, such as a comma or an emoji; no word has a dollar. */
export const signToken = (sign: string) => `$${sign.codePointAt(0)?.toString(16)}`;

/** True for a token that is neither a sign, nor a pair of words, nor of unspaced characters. */
export const isWord = (token: string) => !token.startsWith("$") && !isFrequentPair(token) && !isUnspaced(token);

/** An evenly spaced selection of the tokens, including the first and the last. */
function spread(tokens: readonly string[]): readonly string[] {
  if (tokens.length <= ASKED) return tokens;
  return Array.from({ length: ASKED }, (_, at) => tokens[Math.round((at * (tokens.length - 1)) / (ASKED - 1))] ?? "");
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
