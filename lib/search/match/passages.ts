import { LANGUAGES, otherLang } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import type { QuotedPlace, SearchRow, SearchTurn } from "../documents/documents";
import { foldText } from "../fold/fold";
import { asksForVoice, type Filters } from "../query/filters";
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
  /** The stretches of the text that were searched: all of it, or what a speaker is quoted with. */
  readonly searched: readonly Span[];
  /** These stretches, folded. */
  readonly folded: readonly string[];
}

/** What limits the words in which matches are shown. */
type Searched = Pick<Filters, "speaker" | "wording" | "lang">;

/**
 * The passages of a turn that show the terms, in reading order: the paragraph with the most terms, and one more for as
 * long as a term is missing. Without terms, the beginning of the turn. With a speaker or a language picked, matches are
 * shown in these words only.
 */
export function hitPassages(turn: SearchTurn, terms: readonly Term[], searched: Searched): HitPassage[] {
  const { lang } = searched;
  const all = paragraphsOf(turn, searched);
  const paragraphs = lang === null ? all : all.filter((paragraph) => paragraph.lang === lang);
  const chosen = new Set(paragraphs.slice(0, terms.length === 0 ? 1 : 0));
  let missing = terms;
  while (missing.length > 0) {
    const best = mostOf(paragraphs, missing);
    if (best === null) break;
    chosen.add(best);
    const shown = all.filter((one) => one === best || (one.row === best.row && one.lang !== best.lang));
    missing = missing.filter((term) => !shown.some(({ folded }) => occursIn(folded, term)));
  }
  return paragraphs.filter((paragraph) => chosen.has(paragraph)).map((paragraph) => passageOf(paragraph, all, terms));
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

function paragraphsOf(turn: SearchTurn, wanted: Searched): Paragraph[] {
  const places = searchedPlaces(turn, wanted);
  return turn.rows.flatMap((row, number) =>
    LANGUAGES.flatMap((lang) =>
      row[lang].map((text, paragraph): Paragraph => {
        const own = places?.filter(([at, of, nth]) => at === number && of === lang && nth === paragraph);
        const searched = own?.map(([, , , start, end]) => ({ start, end })) ?? [{ start: 0, end: text.length }];
        return {
          row,
          lang,
          text,
          searched,
          folded: searched.map(({ start, end }) => foldText(text.slice(start, end))),
        };
      }),
    ),
  );
}

/** Where the words searched are; null when all words of the turn were. */
function searchedPlaces(turn: SearchTurn, filters: Searched): readonly QuotedPlace[] | null {
  const { speaker, wording } = filters;
  const isWanted = (id: string | null) => id !== null && (speaker === null || id === speaker);
  if (!asksForVoice(filters) || (wording !== "quoted" && isWanted(turn.speaker))) return null;
  return turn.quoted.filter((quoted) => isWanted(quoted.speaker)).flatMap(({ places }) => places);
}

/** The first paragraph with the most terms; null when none has any. */
function mostOf(paragraphs: readonly Paragraph[], terms: readonly Term[]): Paragraph | null {
  let best: Paragraph | null = null;
  let most = 0;
  for (const paragraph of paragraphs) {
    const count = terms.filter((term) => occursIn(paragraph.folded, term)).length;
    if (count > most) [best, most] = [paragraph, count];
  }
  return best;
}

function passageOf(paragraph: Paragraph, all: readonly Paragraph[], terms: readonly Term[]): HitPassage {
  const { row, lang, text } = paragraph;
  const marked = markText(text, lang, terms, paragraph.searched);
  const match = tellingMatch(marked, terms);
  const found = excerptAround(marked, match);
  const other = otherLang(lang);
  const { joined, searched } = together(all.filter((one) => one.row === row && one.lang === other));
  if (joined === "") return { found, aligned: null };
  const around = sameShare(row, lang, text, match, joined);
  return { found, aligned: excerptAround(markText(joined, other, terms, searched), around) };
}

/** Paragraphs as one text, and the stretches of it that were searched. */
function together(paragraphs: readonly Paragraph[]): { joined: string; searched: Span[] } {
  let at = 0;
  const searched = paragraphs.flatMap((paragraph) => {
    const before = at;
    at += paragraph.text.length + 1;
    return paragraph.searched.map(({ start, end }) => ({ start: before + start, end: before + end }));
  });
  return { joined: paragraphs.map(({ text }) => text).join("\n"), searched };
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
