import type { Lang } from "../../schema/schema";
import { CLOSERS, SENTENCE_MARKS } from "../../text/sentence-marks";
import { anyOf, anyWordOf } from "../text/phrases";
import { ABBREVIATIONS, ABBREVIATIONS_AT_ENDS, SENTENCE_BEGINNINGS } from "../vocabulary/english-sentences";
import { SPEAKING_BEHIND } from "../vocabulary/speaking";

/** UTF-16 offsets into a text, end exclusive. */
export type Span = readonly [start: number, end: number];

/**
 * Splits a text into sentences. Every character except white space between sentences is in exactly one.
 *
 * @returns the sentences in order, without surrounding white space; empty for a blank text
 */
export function splitSentences(text: string, lang: Lang): Span[] {
  const ends = lang === "zh" ? chineseEnds(text) : englishEnds(text);
  const spans: Span[] = [];
  let from = 0;
  for (const to of [...ends, text.length]) {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    if (part.trim() !== "") spans.push([start, start + part.trim().length]);
    from = to;
  }
  return spans;
}

const OPENING = "“‘「『（(《〈【[";

/** A run of full stops, question and exclamation marks, or points of suspension, with the quotes and brackets it closes. */
const CHINESE_END = new RegExp(`(?<mark>[。！？!?]+…*|…+)(?<closers>[${CLOSERS}]*)|\\n+`, "gu");

function chineseEnds(text: string): number[] {
  const brackets = bracketDepths(text);
  return [...text.matchAll(CHINESE_END)].flatMap((found) => {
    const end = found.index + found[0].length;
    const { mark, closers = "" } = found.groups ?? {};
    if (mark === undefined) return [end];
    const rest = text.slice(end);
    if ((brackets[end - 1] ?? 0) > 0 && !/[）)】\]]/u.test(closers)) return [];
    // An ellipsis is a pause within a sentence, unless it ends a quotation.
    if (mark.startsWith("…") && closers === "" && rest.trim() !== "") return [];
    // The sentence continues after the mark: `“什么？”的问题`, `“好。”他说`, `“走！”，`.
    if (/^\s*[，、；：,;:的]/u.test(rest)) return [];
    if (/[”」』"]/u.test(closers) && CHINESE_SPEAKING.test(rest)) return [];
    return [end];
  });
}

const CHINESE_SPEAKING = new RegExp(String.raw`^[^。！？，：“”「」\n]{1,8}${anyOf(SPEAKING_BEHIND.zh)}`, "u");

/** Whether each character is followed by the inside of a bracket (1) or not (0); unclosed brackets do not count. */
function bracketDepths(text: string): Uint8Array {
  const depths = new Uint8Array(text.length);
  for (const { index, 0: found } of text.matchAll(/（[^（）]*）|\([^()]*\)|【[^【】]*】|\[[^[\]]*\]/gu)) {
    depths.fill(1, index, index + found.length - 1);
  }
  return depths;
}

const ENGLISH_END = new RegExp(`(?<mark>[.${SENTENCE_MARKS}]+)(?<closers>[${CLOSERS}]*)(?<gap>\\s+)|\\n+`, "gu");

/** What a sentence may begin with. */
const ENGLISH_START = new RegExp(`^[${OPENING}"'—–-]*\\s*(?:[\\p{Lu}\\p{N}\\p{Script=Han}]|i[A-Z])`, "u");
/** Never the end of a sentence: a title or the like, before a name or a number. */
const ABBREVIATION = new RegExp(String.raw`(?:^|[\s("“‘'[])${anyOf(ABBREVIATIONS)}\.$`);
/** The end of a sentence only before a word that hardly stands in a name: `the U.S. The`, `Amazon Inc. It`. */
const MAYBE_ABBREVIATION = new RegExp(
  String.raw`(?:(?:^|[\s("“‘'[])(?:\p{Lu}\.)+|${anyWordOf(ABBREVIATIONS_AT_ENDS)}\.)$`,
  "u",
);
const STARTER = new RegExp(`^["“‘'(]*${anyWordOf(SENTENCE_BEGINNINGS)}`);
const ENGLISH_SPEAKING = new RegExp(String.raw`^(?:\p{Lu}[\p{L}.’'-]+\s+){1,3}${anyWordOf(SPEAKING_BEHIND.en)}`, "u");

function englishEnds(text: string): number[] {
  const brackets = bracketDepths(text);
  return [...text.matchAll(ENGLISH_END)].flatMap((found) => {
    const end = found.index + found[0].length;
    const { mark, closers = "", gap = "" } = found.groups ?? {};
    if (mark === undefined || gap.includes("\n")) return [end];
    const rest = text.slice(end);
    const before = text.slice(Math.max(0, found.index - 24), found.index + mark.length);
    if (!ENGLISH_START.test(rest)) return [];
    if ((brackets[end - gap.length - 1] ?? 0) > 0 && !/[)\]]/.test(closers)) return [];
    if (/["”]/u.test(closers) && ENGLISH_SPEAKING.test(rest)) return [];
    if (mark === "." && closers === "" && ABBREVIATION.test(before)) return [];
    if (mark === "." && MAYBE_ABBREVIATION.test(before) && !STARTER.test(rest)) return [];
    return [end];
  });
}
