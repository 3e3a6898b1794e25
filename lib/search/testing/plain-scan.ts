import escapeStringRegexp from "escape-string-regexp";
import { ConverterFactory } from "opencc-js/core";
import TSCharacters from "opencc-js/dict/TSCharacters";
import type { QuotedPlace, SearchCorpus, SearchTurn } from "../documents/documents";
import type { SearchState } from "../query/search-state";

/**
 * The oracle: what a search must find, defined as plainly as possible and independently of the search. Every paragraph
 * is folded as a whole and matched against a regular expression made from the query.
 */

const WORD =
  "(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Bopomofo}\\u30FC])[\\p{L}\\p{N}\\p{M}]";

/** The keys `<slug>#<id>` of all turns that answer the search, in the order of the corpus. */
export function plainScan(corpus: SearchCorpus, { q, asked, filters }: SearchState): string[] {
  const wanted = patternsOf(q);
  const wantedOfQuestion = patternsOf(asked);
  return corpus.turns
    .filter((turn) => {
      const paragraphs = paragraphsOf(turn, filters.lang);
      if (filters.lang && paragraphs.length === 0) return false;
      const isPicked = (speaker: string) => !filters.speaker || speaker === filters.speaker;
      const isSaid = filters.wording !== "quoted" && turn.speaker !== null && isPicked(turn.speaker);
      const isQuoted = turn.quoted.some(({ speaker, places }) => {
        const words = places.filter(([, lang]) => !filters.lang || lang === filters.lang);
        if (filters.wording === "said" || !isPicked(speaker) || (filters.lang && words.length === 0)) return false;
        return has(words.map(quotedIn(turn)), { wanted: wanted.wanted, unwanted: [] });
      });
      if ((filters.speaker || filters.wording) && !isSaid && !isQuoted) return false;
      if (filters.role && turn.role !== filters.role) return false;
      if (filters.kind && turn.kind !== filters.kind) return false;
      if (filters.in && turn.slug !== filters.in) return false;
      const interview = corpus.interviews.find(({ slug }) => slug === turn.slug);
      const { form, publisher, series, tags = [], date } = interview ?? {};
      if (filters.form && form !== filters.form) return false;
      if (filters.publisher && (publisher?.zh ?? publisher?.en) !== filters.publisher) return false;
      if (filters.series && (series?.zh ?? series?.en) !== filters.series) return false;
      if (filters.tag && !tags.some(({ zh, en }) => (zh ?? en) === filters.tag)) return false;
      if (filters.from && !(date && date >= filters.from)) return false;
      if (filters.to && !(date && date <= filters.to)) return false;
      const question = corpus.turns.find(({ slug, id }) => slug === turn.slug && id === turn.question);
      const isAsked = wantedOfQuestion.wanted.length + wantedOfQuestion.unwanted.length > 0;
      if (isAsked && !(question && has(paragraphsOf(question, null), wantedOfQuestion))) return false;
      return has(paragraphs, wanted);
    })
    .map((turn) => `${turn.slug}#${turn.id}`);
}

function paragraphsOf(turn: SearchTurn, lang: "zh" | "en" | null): string[] {
  return turn.rows.flatMap((row) => (lang ? row[lang] : row.zh.concat(row.en))).map(foldWhole);
}

function quotedIn({ rows }: SearchTurn): (place: QuotedPlace) => string {
  return ([row, lang, paragraph, start, end]) => foldWhole((rows[row]?.[lang][paragraph] ?? "").slice(start, end));
}

export function has(
  paragraphs: readonly string[],
  { wanted, unwanted }: { wanted: RegExp[]; unwanted: RegExp[] },
): boolean {
  const occurs = (pattern: RegExp) => paragraphs.some((paragraph) => pattern.test(paragraph));
  return wanted.every(occurs) && !unwanted.some(occurs);
}

export function patternsOf(q: string): { wanted: RegExp[]; unwanted: RegExp[] } {
  const wanted: RegExp[] = [];
  const unwanted: RegExp[] = [];
  let rest = q.replace(/[“”＂]/g, '"').trim();
  while (rest !== "") {
    const minus = /^[-－](?=\S)/.test(rest);
    if (minus) rest = rest.slice(1);
    const quoted = rest.startsWith('"');
    const end = quoted ? rest.indexOf('"', 1) : rest.search(/[\s"]/);
    const term = foldWhole(rest.slice(quoted ? 1 : 0, end < 0 ? rest.length : end));
    rest = end < 0 ? "" : rest.slice(quoted ? end + 1 : end).trimStart();
    if (!/[\p{L}\p{N}]/u.test(term)) continue;
    const literal = escapeStringRegexp(term);
    const before = new RegExp(`^${WORD}`, "u").test(term) ? `(?<!${WORD})` : "";
    const open = rest === "" && !quoted && !minus;
    const after = !open && new RegExp(`${WORD}$`, "u").test(term) ? `(?!${WORD})` : "";
    (minus ? unwanted : wanted).push(new RegExp(before + literal + after, "u"));
  }
  return { wanted, unwanted };
}

const toSimplified = ConverterFactory([TSCharacters]);

export function foldWhole(text: string): string {
  const signs: Record<string, string> = { "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-" };
  return toSimplified(text.normalize("NFKC").toLowerCase())
    .replace(/[\u00AD\u200B]/g, "")
    .replace(/[‘’“”–—‐]/g, (sign) => signs[sign] ?? sign)
    .replace(/\s+/g, " ")
    .trim();
}
