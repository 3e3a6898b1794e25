import type { Lang } from "../../schema/schema";

/** UTF-16 offsets into a text, end exclusive. */
export type Span = readonly [start: number, end: number];

/**
 * Cuts a text into sentences. Every character but the white space between sentences belongs to exactly one.
 *
 * @returns the sentences in order, without white space around them; empty where the text has no characters
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
const CLOSING = "”’」』）)》〉】\\]\"'";

/** A run of full stops, question and exclamation marks, or points of suspension, with the quotes and brackets it closes. */
const CHINESE_END = new RegExp(`(?<mark>[。！？!?]+…*|…+)(?<closers>[${CLOSING}]*)|\\n+`, "gu");

function chineseEnds(text: string): number[] {
  const brackets = bracketDepths(text);
  return [...text.matchAll(CHINESE_END)].flatMap((found) => {
    const end = found.index + found[0].length;
    const { mark, closers = "" } = found.groups ?? {};
    if (mark === undefined) return [end];
    const rest = text.slice(end);
    if ((brackets[end - 1] ?? 0) > 0 && !/[）)】\]]/u.test(closers)) return [];
    // Points of suspension are a pause within a sentence, unless a quotation ends with them.
    if (mark.startsWith("…") && closers === "" && rest.trim() !== "") return [];
    // The sentence goes on behind the mark: `“什么？”的问题`, `“好。”他说`, `“走！”，`.
    if (/^\s*[，、；：,;:的]/u.test(rest)) return [];
    if (/[”」』"]/u.test(closers) && CHINESE_SPEAKING.test(rest)) return [];
    return [end];
  });
}

const CHINESE_SPEAKING = /^[^。！？，：“”「」\n]{1,8}(?:说|道|问|答|喊|叫|表示)/u;

/** How many round or square brackets are open behind each character; a bracket that is never closed opens nothing. */
function bracketDepths(text: string): Uint8Array {
  const depths = new Uint8Array(text.length);
  for (const { index, 0: found } of text.matchAll(/（[^（）]*）|\([^()]*\)|【[^【】]*】|\[[^[\]]*\]/gu)) {
    depths.fill(1, index, index + found.length - 1);
  }
  return depths;
}

const ENGLISH_END = new RegExp(`(?<mark>[.!?…。！？]+)(?<closers>[${CLOSING}]*)(?<gap>\\s+)|\\n+`, "gu");

/** What a sentence may begin with. */
const ENGLISH_START = new RegExp(`^[${OPENING}"'—–-]*\\s*(?:[\\p{Lu}\\p{N}\\p{Script=Han}]|i[A-Z])`, "u");
/** Never the end of a sentence: a title or the like, before a name or a number. */
const ABBREVIATION =
  /(?:^|[\s("“‘'[])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|Pres|Hon|St|Mt|Ft|vs|cf|e\.g|i\.e|No|Nos|Fig|Vol|pp?|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|approx|viz)\.$/;
/** The end of a sentence only before a word that hardly stands in a name: `the U.S. The`, `Amazon Inc. It`. */
const MAYBE_ABBREVIATION =
  /(?:(?:^|[\s("“‘'[])(?:\p{Lu}\.)+|\b(?:[ap]\.m|Inc|Co|Corp|Ltd|Jr|Sr|Bros|etc|Ph\.D|B\.A|M\.A|et al)\.)$/u;
const STARTER =
  /^["“‘'(]*(?:The|An?|In|It|He|She|We|They|You|But|And|Or|So|Yet|This|That|These|Those|There|Then|When|While|If|As|At|On|For|From|With|By|To|Now|What|Why|How|Who|Where|Its|His|Her|My|Our|Their|Some|Many|Most|All|One|After|Before|Since|Although|Because|However)\b/;
const ENGLISH_SPEAKING =
  /^(?:\p{Lu}[\p{L}.’'-]+\s+){1,3}(?:said|says|asked|asks|replied|added|answered|told|wrote|cried)\b/u;

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
