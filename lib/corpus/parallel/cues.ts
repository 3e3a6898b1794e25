import type { Lang } from "../../schema/schema";
import { isChapterList } from "../asides/asides";
import { labelAt } from "../labels/grammar";
import { CLOCK, leadingTime, timeIn } from "../labels/times";
import type { LeftOut } from "../markdown/parse";
import { cutPassage, type Passage, type Piece, type TextPassage } from "../markdown/passages";
import { cut, plainTextOf, remove, trim } from "../markdown/words";
import { groupBy } from "../text/group";
import { hanShare, languageOf } from "../text/language";
import { withoutVoice } from "./voices";

/** `00:00:01,000 --> 00:00:04,000`, alone on its line except for WebVTT settings. */
const CUE = new RegExp(String.raw`^\s*${CLOCK}\s*-->\s*${CLOCK}(?=\s|$).*$`, "u");
const NUMBER = /^\s*\d{1,5}\s*$/u;
/** A time at the beginning of a line, in brackets or bare. */
const TIMED = new RegExp(String.raw`^[\s*]*(?:[[(（【<]\s*${CLOCK}|${CLOCK}(?=[\s\]）)】>]))`, "u");
const BARE_TIME = new RegExp(String.raw`^\s*${CLOCK}(?=[ \t]+\S)\s*`, "u");
/** From this many on, lines that begin with a time are a transcript; one or two may give the time of day. */
const FEWEST = 3;
/** From this share of cues or timed lines with a counterpart on, the text prints both editions line by line. */
const FACING_SHARE = 0.5;

/**
 * Cuts a transcript at its times: each SubRip or WebVTT cue, and each line that begins with a time, becomes a paragraph
 * and keeps its time. If both editions are printed line by line at the same time, they form printed rows.
 *
 * @returns the passages, and the cue numbers, which are never shown
 */
export function cutAtTimes(passages: readonly Passage[]): { passages: Passage[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const cues = passages.filter((passage) => passage.kind === "paragraph" && linesOf(passage).some(isCue)).length;
  if (cues >= 2) return { passages: facingAtTimes(passages.flatMap((passage) => cutCues(passage, leftOut))), leftOut };
  const isSpoken = (passage: Passage) => passage.kind === "paragraph" && !isContents(passage);
  const timed = passages.flatMap((passage) => (isSpoken(passage) ? linesOf(passage).filter(isTimed) : []));
  if (timed.length < FEWEST) return { passages: [...passages], leftOut };
  const cut = passages.flatMap((passage) => (isSpoken(passage) ? cutTimedLines(passage) : [passage]));
  return { passages: facingAtTimes(cut), leftOut };
}

/** Whether a paragraph is a list of chapters with times, without labels. */
function isContents(passage: TextPassage): boolean {
  const lines = linesOf(passage).map(({ text }) => text.replace(TIMED, ""));
  return isChapterList(passage.words.text) && lines.filter((line) => /[：:]/u.test(line)).length * 2 < lines.length;
}

/** A line of a passage: its words, and their word position in the passage. */
interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function linesOf({ words }: Passage): Line[] {
  let from = 0;
  return words.text.split("\n").map((text) => {
    const line = { text, from, to: from + text.length };
    from = line.to + 1;
    return line;
  });
}

function isCue({ text }: Line): boolean {
  return CUE.test(text);
}

function isTimed({ text }: Line): boolean {
  return TIMED.test(text);
}

/** The words of one cue: a paragraph for each language, the first with the time. */
function cutCues(passage: Passage, leftOut: LeftOut[]): Passage[] {
  if (passage.kind !== "paragraph") return [passage];
  const lines = linesOf(passage);
  const isNumber = (i: number) => NUMBER.test(lines[i]?.text ?? "") && CUE.test(lines[i + 1]?.text ?? "");
  const heads = lines.flatMap((line, i) => (isCue(line) ? [i] : []));
  const offset = (position: number) => passage.words.at[position] ?? passage.start;
  const [first] = heads;
  if (first === undefined) return [passage];
  const before = lines.slice(0, isNumber(first - 1) ? first - 1 : first);
  return cutPassage(passage, [
    ...piecesOf(passage, before, {}),
    ...heads.flatMap((head, i): Piece[] => {
      const line = lines[head];
      const number = lines[head - 1];
      if (line === undefined) return [];
      if (number !== undefined && isNumber(head - 1)) leftOut.push([offset(number.from), offset(number.to - 1) + 1]);
      leftOut.push([offset(line.from), offset(line.to - 1) + 1]);
      const next = heads[i + 1] ?? lines.length;
      const said = lines.slice(head + 1, isNumber(next - 1) ? next - 1 : next);
      return piecesOf(passage, said, { time: timeIn(line.text) ?? line.text.trim(), unit: offset(line.from) });
    }),
  ]);
}

const DASH = /^\s*[-–—]\s*\S/u;

/** Lines as paragraphs, one for each voice behind a dash and each run of lines in one language. */
function piecesOf(
  passage: TextPassage,
  lines: readonly Line[],
  { time, unit }: { time?: string; unit?: number },
): Piece[] {
  const runs: { lang: Lang | null; from: number; to: number }[] = [];
  for (const { text, from, to } of lines) {
    const lang = languageOf(withoutVoice(text));
    const last = runs.at(-1);
    // A dash begins what another voice says.
    if (last === undefined || DASH.test(text) || (lang !== null && last.lang !== null && lang !== last.lang))
      runs.push({ lang, from, to });
    else runs.splice(-1, 1, { lang: last.lang ?? lang, from: last.from, to });
  }
  return runs.flatMap(({ lang, from, to }, i): Piece[] => {
    const nodes = trim(cut(passage.nodes, from, to));
    if (nodes.length === 0) return [];
    const printedRow = unit === undefined || lang === null ? {} : { printedRow: { unit, lang } };
    return [{ nodes, ...printedRow, ...(i === 0 && time !== undefined ? { time } : {}) }];
  });
}

/** Makes a paragraph of each line that begins with a time, together with the lines after it that do not. */
function cutTimedLines(passage: Passage): Passage[] {
  if (passage.kind !== "paragraph") return [passage];
  const lines = linesOf(passage);
  const starts = [...lines.keys()].filter((i) => i === 0 || TIMED.test(lines[i]?.text ?? ""));
  const pieces = starts.flatMap((start, i): Piece[] => {
    const [first, last] = [lines[start], lines[(starts[i + 1] ?? lines.length) - 1]];
    if (first === undefined || last === undefined) return [];
    const nodes = starts.length === 1 ? passage.nodes : trim(cut(passage.nodes, first.from, last.to));
    if (nodes.length === 0) return [];
    const words = plainTextOf(nodes);
    const bare = labelAt(words, 0) === null ? (BARE_TIME.exec(words.text)?.[0] ?? "") : "";
    const time = timeIn(bare);
    return [time === null ? { nodes } : { nodes: trim(remove(nodes, 0, bare.length)), time }];
  });
  return cutPassage(passage, pieces);
}

/** Puts paragraphs at the same time, one in each language, into a printed row, if the text does this throughout. */
export function facingAtTimes(passages: readonly Passage[]): Passage[] {
  let unit: number | null = null;
  let before: string | null = null;
  const keyed = passages.map((passage): { passage: Passage; unit: number | null } => {
    const time = passage.time ?? timeOf(passage);
    const isSame =
      passage.printedRow !== undefined ? passage.printedRow.unit === unit : time !== null && time === before;
    if (!isSame) unit = passage.printedRow?.unit ?? (time === null ? null : passage.start);
    before = time;
    return { passage, unit };
  });
  const units = groupBy(
    keyed.filter((one) => one.unit !== null),
    (one) => one.unit,
  );
  const isBoth = (unitPassages: readonly { passage: Passage }[]) => {
    const langs = unitPassages.map(({ passage }) => passage.printedRow?.lang ?? languageOf(passage.words.text));
    return langs.includes("zh") && langs.includes("en");
  };
  const both = new Set([...units].flatMap(([key, group]) => (isBoth(group) ? [key] : [])));
  const isBilingual = both.size >= 2 && both.size >= units.size * FACING_SHARE;
  const alike = new Map([...units.values()].flatMap((group) => sidesOf(group.map(({ passage }) => passage))));
  return keyed.map(({ passage, unit: key }) => {
    const { printedRow, ...alone } = passage;
    const lang = alike.get(passage) ?? printedRow?.lang ?? languageOf(passage.words.text);
    if (!isBilingual || key === null || lang === null || !(both.has(key) || alike.has(passage))) return alone;
    return { ...alone, printedRow: { unit: key, lang } };
  });
}

/** Two lines whose shares of Han characters differ by less than this may be a single wrapped line. */
const APART = 0.2;

/** If two lines at the same time are mostly in the same script, the Chinese one is the one with more Han characters. */
function sidesOf(group: readonly Passage[]): [Passage, Lang][] {
  const [first, second] = group;
  if (first === undefined || second === undefined || group.length > 2) return [];
  const [lang, other] = [languageOf(first.words.text), languageOf(second.words.text)];
  const difference = hanShare(first.words.text) - hanShare(second.words.text);
  if (lang === null || lang !== other || Math.abs(difference) < APART) return [];
  return difference > 0
    ? [
        [first, "zh"],
        [second, "en"],
      ]
    : [
        [first, "en"],
        [second, "zh"],
      ];
}

/** The time at the beginning of a paragraph. */
function timeOf({ words }: Passage): string | null {
  const bracketed = words.text.slice(0, leadingTime(words.text));
  return timeIn(bracketed) ?? timeIn(TIMED.exec(words.text)?.[0] ?? "");
}
