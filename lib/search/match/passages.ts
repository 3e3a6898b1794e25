import { LANGUAGES, otherLang } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import type { SearchRow, SearchTurn } from "../documents/documents";
import { foldText } from "../fold/fold";
import type { Term } from "../query/query";
import { type Excerpt, excerptAround, markText, tellingMatch } from "./excerpt";
import { occursIn, type Span } from "./occurrences";

/** A part of a turn that shows why it was found. */
export interface HitPassage {
  readonly found: Excerpt;
  /** The counterpart in the same row; null when the row has none. */
  readonly aligned: Excerpt | null;
}

interface Paragraph {
  readonly row: SearchRow;
  readonly lang: Lang;
  readonly text: string;
  readonly folded: string;
}

/**
 * The passages of a turn that show the terms, in reading order: the paragraph with the most terms, and one more for as
 * long as a term is missing. Without terms, the beginning of the turn. `lang` is the only language to show matches in,
 * null for both.
 */
export function hitPassages(turn: SearchTurn, terms: readonly Term[], lang: Lang | null): HitPassage[] {
  const paragraphs = paragraphsOf(turn, lang === null ? LANGUAGES : [lang]);
  const chosen = new Set(paragraphs.slice(0, terms.length === 0 ? 1 : 0));
  let missing = terms;
  while (missing.length > 0) {
    const best = mostOf(paragraphs, missing);
    if (best === null) break;
    chosen.add(best);
    const shown = [best.folded, ...best.row[otherLang(best.lang)].map(foldText)];
    missing = missing.filter((term) => !occursIn(shown, term));
  }
  return paragraphs.filter((paragraph) => chosen.has(paragraph)).map((paragraph) => passageOf(paragraph, terms));
}

/**
 * The words of a turn in the preferred language, else in the other; null when it has none. Used for a question shown
 * above its answer.
 */
export function textIn(turn: SearchTurn, preferred: Lang): { text: string; lang: Lang } | null {
  const both = [preferred, ...LANGUAGES].map((lang) => ({
    lang,
    text: turn.rows.flatMap((row) => row[lang]).join("\n"),
  }));
  return both.find(({ text }) => text !== "") ?? null;
}

function paragraphsOf(turn: SearchTurn, langs: readonly Lang[]): Paragraph[] {
  return turn.rows.flatMap((row) =>
    langs.flatMap((lang) => row[lang].map((text) => ({ row, lang, text, folded: foldText(text) }))),
  );
}

/** The first paragraph with the most terms; null when none has any. */
function mostOf(paragraphs: readonly Paragraph[], terms: readonly Term[]): Paragraph | null {
  let best: Paragraph | null = null;
  let most = 0;
  for (const paragraph of paragraphs) {
    const count = terms.filter((term) => occursIn([paragraph.folded], term)).length;
    if (count > most) [best, most] = [paragraph, count];
  }
  return best;
}

function passageOf({ row, lang, text }: Paragraph, terms: readonly Term[]): HitPassage {
  const marked = markText(text, lang, terms);
  const match = tellingMatch(marked, terms);
  const found = excerptAround(marked, match);
  const other = otherLang(lang);
  const counterpart = row[other].join("\n");
  if (counterpart === "") return { found, aligned: null };
  const around = sameShare(row, lang, text, match, counterpart);
  return { found, aligned: excerptAround(markText(counterpart, other, terms), around) };
}

/**
 * Where the counterpart of a match is likely to be: a translation keeps the order and roughly the pace of its original,
 * so the position is taken as the same share of the row.
 */
function sameShare(row: SearchRow, lang: Lang, text: string, match: Span, counterpart: string): Span {
  const before = row[lang].slice(0, row[lang].indexOf(text)).join("\n").length;
  const share = (before + match.start) / Math.max(1, row[lang].join("\n").length);
  const start = Math.min(counterpart.length - 1, Math.round(share * counterpart.length));
  return { start, end: start + 1 };
}
