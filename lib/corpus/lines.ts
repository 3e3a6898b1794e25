import type { PhrasingContent } from "mdast";
import { leadingTime, timeIn } from "./label-grammar";
import { languageOf } from "./language";
import { carried, type Passage, type TextPassage, textPassage } from "./passages";
import { cutAt, remove, trim, wordsOf } from "./words";
import { unwrap } from "./wrapping";

/** `作者: …` and the like: a short key without punctuation, a colon, a value; that may be an image, which has no words. */
const METADATA_LINE = /^[ \t]*[^\s，。！？；：,.!?;:“”"「」]{1,12}[ \t]*[：:]/u;
/** A line this short tells its language too badly to be held against the one before it. */
const SHORT_LINE = 8;

/**
 * Makes paragraphs of the lines of a source: metadata lines stay lines of their own, lines that change the language are
 * paragraphs of their own where the document has both, and all others are the wrapped lines of one paragraph. The time
 * at which something was said is no part of the words.
 *
 * @param bilingual whether the document has a version in each language
 */
export function finishLines(passages: readonly Passage[], bilingual: boolean): Passage[] {
  return passages.flatMap((passage): Passage[] => {
    if (passage.kind !== "paragraph") return [passage];
    const { opens, time, aside } = passage;
    const pieces = splitLines(passage, bilingual)
      .map((nodes) => timedPassage(unwrap(nodes), passage))
      .filter(({ nodes }) => nodes.length > 0)
      .map((piece) => (aside === true ? { ...piece, aside } : piece));
    const [head, ...rest] = pieces;
    const first = head === undefined || time === undefined ? head : { ...head, time };
    if (first !== undefined) pieces[0] = first;
    if (opens === undefined) return pieces;
    return first === undefined ? [{ ...passage, opens }] : [{ ...first, opens }, ...rest];
  });
}

function splitLines(passage: TextPassage, bilingual: boolean): PhrasingContent[][] {
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

/** Before which lines the language changes. */
function languageBreaks(lines: readonly string[]): boolean[] {
  let current = lines[0] === undefined ? null : languageOf(lines[0]);
  return lines.map((line) => {
    const lang = line.trim().length < SHORT_LINE ? null : languageOf(line);
    const changes = lang !== null && current !== null && lang !== current;
    current = lang ?? current;
    return changes;
  });
}

/** A piece of a passage as a paragraph; the time before it is no part of the words. */
function timedPassage(nodes: readonly PhrasingContent[], from: TextPassage): TextPassage {
  const { text } = wordsOf(nodes);
  const length = leadingTime(text);
  const time = timeIn(text.slice(0, length));
  const said = textPassage("paragraph", 0, trim(remove(nodes, 0, length)), from.start);
  return { ...said, ...carried(from), ...(time === null ? {} : { time }) };
}
