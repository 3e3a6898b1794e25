import { ConverterFactory } from "opencc-js/core";
import TSCharacters from "opencc-js/dict/TSCharacters";
import type { SearchCorpus } from "../documents";

/**
 * The oracle: what a search must find, said in the plainest way and in other words than the search itself. Every
 * paragraph is folded as a whole and tried with a regular expression made of the query.
 */

const WORD =
  "(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Bopomofo}\\u30FC])[\\p{L}\\p{N}\\p{M}]";

export interface Asked {
  readonly q: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly lang: "zh" | "en" | null;
  readonly in: string | null;
}

/** The keys `<slug>#<id>` of all turns that answer the question, in the order of the corpus. */
export function plainScan(corpus: SearchCorpus, asked: Asked): string[] {
  const { wanted, unwanted } = patternsOf(asked.q);
  return corpus.turns
    .filter((turn) => {
      const paragraphs = turn.rows
        .flatMap((row) => (asked.lang ? row[asked.lang] : row.zh.concat(row.en)))
        .map(foldWhole);
      const has = (pattern: RegExp) => paragraphs.some((paragraph) => pattern.test(paragraph));
      if (asked.lang && paragraphs.length === 0) return false;
      if (asked.speaker && ![turn.speaker, ...turn.quoted].some((speaker) => speaker === asked.speaker)) return false;
      if (asked.role && turn.role !== asked.role) return false;
      if (asked.in && turn.slug !== asked.in) return false;
      return wanted.every(has) && !unwanted.some(has);
    })
    .map((turn) => `${turn.slug}#${turn.id}`);
}

function patternsOf(q: string): { wanted: RegExp[]; unwanted: RegExp[] } {
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
    const literal = term.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    const before = new RegExp(`^${WORD}`, "u").test(term) ? `(?<!${WORD})` : "";
    const open = rest === "" && !quoted && !minus;
    const after = !open && new RegExp(`${WORD}$`, "u").test(term) ? `(?!${WORD})` : "";
    (minus ? unwanted : wanted).push(new RegExp(before + literal + after, "u"));
  }
  return { wanted, unwanted };
}

const toSimplified = ConverterFactory([TSCharacters]);

function foldWhole(text: string): string {
  const signs: Record<string, string> = { "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-" };
  return toSimplified(text.normalize("NFKC").toLowerCase())
    .replace(/[\u00AD\u200B]/g, "")
    .replace(/[‘’“”–—‐]/g, (sign) => signs[sign] ?? sign)
    .replace(/\s+/g, " ")
    .trim();
}
