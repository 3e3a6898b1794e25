import { hasWordCharacters, insideWord } from "../fold/characters";
import { foldText } from "../fold/fold";
import { partsOf } from "./parts";
import { LONGEST_QUERY } from "./search-state";

/** A string to find inside a paragraph. */
export interface Term {
  /** Folded text that begins and ends in a word, or signs alone. */
  readonly text: string;
  /** The last word of the term may continue: `invent` finds `inventor`. */
  readonly prefix: boolean;
}

/** A term, and how it was typed. */
export interface TypedTerm extends Term {
  readonly typed: string;
}

export interface Query {
  /** A turn must have every one of these. */
  readonly wanted: readonly TypedTerm[];
  /** A turn must have none of these. */
  readonly unwanted: readonly Term[];
}

/**
 * Parses what was typed, up to `LONGEST_QUERY`. Terms are separated by white space, phrases are in quotation marks of
 * any kind; a leading minus excludes. The last term, when neither quoted nor excluded, is also a prefix, since it may
 * still be being typed. Signs beside words are dropped; of signs alone, each group is a term.
 */
export function parseQuery(whole: string): Query {
  const parts = [...partsOf(whole.slice(0, LONGEST_QUERY))];
  const wanted: TypedTerm[] = [];
  const unwanted: TypedTerm[] = [];
  const known = new Set<string>();
  for (const [place, { text: typed, isPhrase, isExcluded }] of parts.entries()) {
    const folded = foldText(typed);
    if (!hasWordCharacters(folded)) continue;
    const text = folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, "");
    const open = place === parts.length - 1 && !isPhrase && !isExcluded;
    const term = { text, prefix: open && endsInWord(text), typed };
    const key = `${isExcluded} ${term.prefix} ${text}`;
    if (known.has(key)) continue;
    known.add(key);
    (isExcluded ? unwanted : wanted).push(term);
  }
  if (wanted.length + unwanted.length > 0) return { wanted, unwanted };
  const signs = parts.map(({ text, typed }) => ({ text: foldText(text) || foldText(typed), prefix: false, typed }));
  return { wanted: signs.filter(({ text }) => text !== ""), unwanted };
}

/** True when the text ends in a word that further letters would lengthen. */
function endsInWord(text: string): boolean {
  return insideWord(`${text}a`, text.length);
}
