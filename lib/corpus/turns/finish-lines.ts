import { endsSentence } from "../../text/sentence-end";
import { leadingTime, timeIn } from "../labels/times";
import type { Phrasing } from "../markdown/parse";
import { cutPassage, hasText, joinLines, type Passage, type Piece, type TextPassage } from "../markdown/passages";
import { unwrap } from "../markdown/unwrap";
import { cutAt, plainTextOf, remove, trim } from "../markdown/words";
import { languageOf } from "../text/language";

/**
 * `作者: …` and the like: a short key without punctuation, a colon, and a value, which may be an image and thus have no
 * words.
 */
const METADATA_LINE = /^[ \t]*[^\s，。！？；：,.!?;:“”"「」]{1,12}[ \t]*[：:]/u;
/** A line this short is too short to show that its language differs from the line before. */
const SHORT_LINE = 8;

/**
 * Turns the lines of a source into paragraphs: metadata lines stay separate, lines in a different language become
 * separate paragraphs if the document is bilingual, and all others are the wrapped lines of one paragraph. Printed
 * times are not part of the words.
 *
 * @param bilingual whether the document has an edition in each language
 */
export function finishLines(passages: readonly Passage[], bilingual: boolean): Passage[] {
  return giveTimes(
    passages.flatMap((passage) => {
      if (passage.kind === "whole") return [{ ...passage, node: joinLines(passage.node) }];
      return passage.kind === "paragraph" ? linesOf(passage, bilingual) : [passage];
    }),
  );
}

function linesOf(passage: TextPassage, bilingual: boolean): Passage[] {
  if (isFinished(passage)) return [passage];
  const { opens, time } = passage;
  const pieces = splitLines(passage, bilingual)
    .map((nodes) => timedPiece(unwrap(nodes)))
    .filter(({ nodes }) => nodes.length > 0);
  const [head, ...rest] = pieces;
  if (head === undefined) return opens === undefined ? [] : [passage];
  const first = time === undefined ? head : { ...head, time: joinTimes(time, head.time) };
  return cutPassage(passage, [first, ...rest]);
}

/** Whether a paragraph is one line without a time, as most are. */
function isFinished({ nodes, words: { text } }: TextPassage): boolean {
  return text !== "" && !text.includes("\n") && leadingTime(text) === 0 && trim(nodes) === nodes;
}

/**
 * Attaches a time alone in a paragraph to the turn or the words after it. If there are none before the next heading, it
 * stays as printed, as an aside.
 */
function giveTimes(passages: readonly Passage[]): Passage[] {
  const result: Passage[] = [];
  const given = new Set<Passage>();
  let waiting: Passage[] = [];
  for (const passage of passages) {
    const { opens, time, kind, aside } = passage;
    const own = kind === "paragraph" && isTimeAlone(passage) ? joinTimes(time, timeIn(passage.words.text)) : null;
    const before = waiting.map((alone) => joinTimes(alone.time, timeIn(alone.words.text)));
    if (opens !== undefined) {
      const { time: _, ...label } = passage;
      const isEmpty = own !== null || !hasText(passage);
      const said = own === null || label.kind === "whole" ? [label] : cutPassage(label, [{ nodes: [] }]);
      const times = joinTimes(...before, opens.time, ...(isEmpty ? [own ?? time] : [])) || null;
      for (const one of isEmpty ? said : [passage]) result.push({ ...one, opens: { ...opens, time: times } });
    } else if (own !== null) {
      const alone: Passage = { ...passage, aside: true };
      waiting.push(alone);
      result.push(alone);
      continue;
    } else if (waiting.length > 0 && kind !== "heading") {
      if (aside === true || !hasText(passage)) {
        result.push(passage);
        continue;
      }
      result.push({ ...passage, time: joinTimes(...before, time) });
    } else result.push(passage);
    if (kind !== "heading" || opens !== undefined) for (const alone of waiting) given.add(alone);
    waiting = [];
  }
  return result.filter((passage) => !given.has(passage));
}

function isTimeAlone({ nodes, words: { text } }: TextPassage): boolean {
  return text !== "" && leadingTime(text) === text.length && nodes.every(({ type }) => type === "text");
}

/** Joins the times that are present. */
function joinTimes(...times: readonly (string | null | undefined)[]): string {
  return times.filter(Boolean).join(" ");
}

function splitLines(passage: TextPassage, bilingual: boolean): Phrasing[] {
  const lines = passage.words.text.split("\n");
  const isMetadata = passage.opens === undefined && lines.every((line) => METADATA_LINE.test(line));
  if (lines.length < 2 || !(isMetadata || bilingual)) return [[...passage.nodes]];
  const breaks = isMetadata ? lines.map(() => true) : languageBreaks(lines);
  const borders = [0];
  let position = 0;
  lines.forEach((line, i) => {
    if (i > 0 && breaks[i] === true) borders.push(position);
    position += line.length + 1;
  });
  return cutAt(passage.nodes, [...borders, passage.words.text.length]).map(trim);
}

/**
 * Whether a paragraph in the other language begins with each line. A line that is wholly a Latin name or an address may also be
 * a part of a wrapped paragraph: then the sentence before it does not end, or its own goes on in the language before.
 */
function languageBreaks(lines: readonly string[]): boolean[] {
  const langs = lines.map((line) => (line.trim().length < SHORT_LINE ? null : languageOf(line)));
  const isEnd = (i: number) => endsSentence((lines[i] ?? "").trim());
  let current = lines[0] === undefined ? null : languageOf(lines[0]);
  return langs.map((lang, i) => {
    if (lang === null || lang === current) return false;
    const back = langs.findIndex((other, j) => j > i && other !== null && other !== lang);
    const isOther = current !== null && isEnd(i - 1) && (back < 0 || isEnd(back - 1));
    if (isOther || current === null) current = lang;
    return isOther;
  });
}

/** A piece of a passage; the time before it is not part of the words, unless there are no others. */
function timedPiece(nodes: Phrasing): Piece {
  const { text } = plainTextOf(nodes);
  const length = leadingTime(text);
  const time = timeIn(text.slice(0, length));
  const rest = trim(remove(nodes, 0, length));
  return time === null || rest.length === 0 ? { nodes: trim(nodes) } : { nodes: rest, time };
}
