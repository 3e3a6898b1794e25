import { kindAt, SPACED } from "../fold/kinds";

/** A phrase or a term of a query, as typed. */
export interface QueryPart {
  /** Without the minus and the quotation marks around it. */
  readonly text: string;
  /** With them. */
  readonly typed: string;
  readonly isPhrase: boolean;
  readonly isExcluded: boolean;
}

/** Quotation marks by what may close them, wherever they stand; the closing one may be missing. */
const PAIRS: readonly (readonly [opening: string, closing: string])[] = [
  ['"“”„‟″＂〝〞〟', '"“”„‟″＂〝〞〟'],
  ["«»", "«»"],
  ["‹›", "‹›"],
  ["「", "」"],
  ["『", "』"],
  ["｢", "｣"],
  ["《", "》"],
  ["〈", "〉"],
  ["﹁", "﹂"],
  ["﹃", "﹄"],
];
/** Single ones, which are also apostrophes: they open before a term and close behind one. */
const SINGLE = "'‘’‚‛′＇`´";

/** The phrases and terms of a query, from left to right; terms are separated by white space and by phrases. */
export function* partsOf(typed: string): Generator<QueryPart> {
  let at = 0;
  while (at < typed.length) {
    if (/\s/.test(typed.charAt(at))) {
      at += 1;
      continue;
    }
    const isExcluded = /^[-－](?![-－\s]|$)/.test(typed.slice(at, at + 2));
    const start = isExcluded ? at + 1 : at;
    const phrase = phraseAt(typed, start);
    const end = phrase?.next ?? termEnd(typed, start);
    const text = phrase === null ? typed.slice(start, end) : typed.slice(start + 1, phrase.end);
    yield { text, typed: typed.slice(at, end), isPhrase: phrase !== null, isExcluded };
    at = end;
  }
}

/** The phrase that a quotation mark opens at the offset: where its words end, and where what follows it begins. */
function phraseAt(typed: string, at: number): { end: number; next: number } | null {
  const mark = typed.charAt(at);
  if (mark === "") return null;
  const closing = PAIRS.find(([opening]) => opening.includes(mark))?.[1];
  if (closing !== undefined) {
    let end = at + 1;
    while (end < typed.length && !closing.includes(typed.charAt(end))) end += 1;
    return { end, next: Math.min(end + 1, typed.length) };
  }
  if (!SINGLE.includes(mark)) return null;
  for (let end = at + 2; end < typed.length; end += 1) {
    if (!SINGLE.includes(typed.charAt(end)) || kindAt(typed, end + 1) === SPACED) continue;
    if (/\S/.test(typed.charAt(end - 1))) return { end, next: end + 1 };
  }
  return null;
}

const OPENING = new Set(PAIRS.flatMap(([opening]) => [...opening]));

function termEnd(typed: string, start: number): number {
  let end = start + 1;
  while (end < typed.length && !/\s/.test(typed.charAt(end)) && !OPENING.has(typed.charAt(end))) end += 1;
  return end;
}
