import { hasWords, insideWord } from "../fold/characters";
import { foldText } from "../fold/fold";

/** One thing that is looked for inside a paragraph, as it is written. */
export interface Term {
  /** Folded text, not empty, with at least one letter or digit. */
  readonly text: string;
  /** The word that the term ends in may go on: `invent` finds `inventor`. */
  readonly prefix: boolean;
}

export interface Query {
  /** A turn is found when every one of these occurs somewhere in it. */
  readonly wanted: readonly Term[];
  /** A turn that holds one of these is not found. */
  readonly unwanted: readonly Term[];
}

/** An optional minus, then a phrase in straight or curly quotation marks (a missing end closes itself) or one term. */
const PARTS = /(?<minus>[-－])?(?:["＂“”](?<phrase>[^"＂“”]*)["＂“”]?|(?<plain>[^\s"＂“”]+))/g;

/**
 * Reads what was typed. Terms stand between white space, phrases between quotation marks; a minus in front excludes.
 * The last term, when it is neither quoted nor excluded, is also the beginning of a word, for it may still be typed.
 * Terms of nothing but punctuation are left out: they say nothing about what was said.
 */
export function parseQuery(typed: string): Query {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  for (const match of typed.trim().matchAll(PARTS)) {
    const { minus, phrase, plain } = match.groups ?? {};
    const text = foldText(phrase ?? plain ?? "");
    if (!hasWords(text)) continue;
    const last = match.index + match[0].length === typed.trim().length;
    const open = last && phrase === undefined && minus === undefined;
    (minus === undefined ? wanted : unwanted).push({ text, prefix: open && endsInWord(text) });
  }
  return { wanted, unwanted };
}

/** True when the text ends in a word that more letters would lengthen. */
function endsInWord(text: string): boolean {
  return insideWord(`${text}a`, text.length);
}
