import { hasWordCharacters, insideWord } from "../fold/characters";
import { foldText } from "../fold/fold";

/** A string to find inside a paragraph. */
export interface Term {
  /** Folded text with at least one letter or digit. */
  readonly text: string;
  /** The last word of the term may continue: `invent` finds `inventor`. */
  readonly prefix: boolean;
}

export interface Query {
  /** A turn must have every one of these. */
  readonly wanted: readonly Term[];
  /** A turn must have none of these. */
  readonly unwanted: readonly Term[];
}

/**
 * An optional minus, then a phrase in straight or curly quotation marks (the closing one may be missing) or one term.
 */
const PARTS = /(?<minus>[-－])?(?:["＂“”](?<phrase>[^"＂“”]*)["＂“”]?|(?<plain>[^\s"＂“”]+))/g;

/**
 * Parses what was typed. Terms are separated by white space, phrases are in quotation marks; a leading minus excludes.
 * The last term, when neither quoted nor excluded, is also a prefix, since it may still be being typed. Terms of
 * punctuation alone are dropped.
 */
export function parseQuery(typed: string): Query {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  for (const match of typed.trim().matchAll(PARTS)) {
    const { minus, phrase, plain } = match.groups ?? {};
    const text = foldText(phrase ?? plain ?? "");
    if (!hasWordCharacters(text)) continue;
    const last = match.index + match[0].length === typed.trim().length;
    const open = last && phrase === undefined && minus === undefined;
    (minus === undefined ? wanted : unwanted).push({ text, prefix: open && endsInWord(text) });
  }
  return { wanted, unwanted };
}

/** True when the text ends in a word that further letters would lengthen. */
function endsInWord(text: string): boolean {
  return insideWord(`${text}a`, text.length);
}
