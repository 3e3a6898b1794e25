import type { Lang } from "../../schema/schema";
import { isUnspaced, type Run, runsOf } from "../fold/characters";
import type { Term } from "../query/query";

/**
 * The tokens of an index in files. They differ from those of `tokens.ts`, for here the text is far away: whatever the
 * postings can prove need not be read. A turn is filed under each Chinese character, each pair of neighbouring ones, and
 * each whole word, by language; and under beginnings of words as `prefixes.ts` says.
 */
export function* tokensOfRun(run: Run): Generator<string> {
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

export interface Evidence {
  /** Tokens that every turn with the term is filed under. */
  readonly tokens: readonly string[];
  /** Every turn filed under all of them has the term; otherwise the text decides. */
  readonly proves: boolean;
}

/** Tokens that are asked for of one run of characters; each may be a file, and four rule out nearly all other turns. */
const ASKED = 4;

/** What the postings can tell of a term: all, where it is one or two Chinese characters or one word. */
export function evidenceOf(term: Term): Evidence {
  const runs = [...runsOf(term.text)];
  const tokens = runs.flatMap((run, place) => {
    if (!run.unspaced) return [term.prefix && place === runs.length - 1 ? beginning(run.text) : run.text];
    const all = [...tokensOfRun(run)];
    return all.length === 1 ? all : spread(all.filter((token) => [...token].length === 2));
  });
  return { tokens, proves: tokens.length === 1 && runs[0]?.text === term.text };
}

/** Some of the tokens, as far from each other as they can be; the first and the last are among them. */
function spread(tokens: readonly string[]): readonly string[] {
  if (tokens.length <= ASKED) return tokens;
  return Array.from({ length: ASKED }, (_, at) => tokens[Math.round((at * (tokens.length - 1)) / (ASKED - 1))] ?? "");
}

/** True for a token of two characters that are written without spaces. */
export function isPair(token: string): boolean {
  return token.length >= 2 && token.length <= 4 && isUnspaced(token) && [...token].length === 2;
}

/** The token of all words that begin so. */
export const beginning = (letters: string) => `${letters}*`;

/** The letters of such a token; null for any other. */
export function lettersOf(token: string): string | null {
  return token.endsWith("*") ? token.slice(0, -1) : null;
}

/** The token alone in one language; in either one without a language. */
export function inLanguage(token: string, lang: Lang | null): string {
  return lang === null ? token : `${token}/${lang}`;
}

/** Reads what `inLanguage` wrote. Tokens hold letters, digits and an asterisk, never a stroke. */
export function languageOf(token: string): { readonly token: string; readonly lang: Lang | null } {
  if (token.endsWith("/zh")) return { token: token.slice(0, -3), lang: "zh" };
  if (token.endsWith("/en")) return { token: token.slice(0, -3), lang: "en" };
  return { token, lang: null };
}
