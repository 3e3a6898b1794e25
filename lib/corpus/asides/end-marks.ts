import { cutPassage, type Passage } from "../markdown/passages";
import { cutAt, trim } from "../markdown/words";
import { anyOf } from "../text/phrases";
import { END_MARKS, END_WORDS } from "../vocabulary/around";

/** Brackets, dashes and the like. */
const AROUND = String.raw`[^\p{L}\p{N}?？!！]`;
/** `-30-`, and `- 30 -`, which is a list for Markdown. */
const THIRTY = String.raw`[-—–#\s]*30\s*[-—–#]+`;
const END = new RegExp(`^(?:${AROUND}*(?:${anyOf(END_MARKS)}|${anyOf(END_WORDS)}${AROUND}*$)|${THIRTY}$)`, "iu");
const MARKED_END = new RegExp(`^(?:${AROUND}+(?:${anyOf(END_MARKS)}|${anyOf(END_WORDS)})${AROUND}+|${THIRTY})$`, "iu");
/** An end mark in brackets behind the last sentence of a paragraph. */
const END_BEHIND = new RegExp(
  String.raw`(?<=[。！？…!?.”"」』]\s*)[（(【[](?:${anyOf(END_MARKS)}|${anyOf(END_WORDS)})[）)】\]]\s*$`,
  "iu",
);

/** Whether a line says that the text is over: `（完）`, `— END —`, `未完待续`. Without brackets it may also be an answer. */
export function isEnd(text: string): boolean {
  return END.test(text);
}

/** Whether a line is an end mark wherever it is: one in brackets or between dashes. */
export function isMarkedEnd(text: string): boolean {
  return MARKED_END.test(text);
}

/** Makes an end mark behind the last sentence of a paragraph a passage of its own: `……再见。（完）`. */
export function cutEndMark(passage: Passage): Passage[] {
  if (passage.kind !== "paragraph") return [passage];
  const { text } = passage.words;
  const mark = END_BEHIND.exec(text);
  if (mark === null) return [passage];
  const pieces = cutAt(passage.nodes, [0, mark.index, text.length]);
  return cutPassage(
    passage,
    pieces.map((nodes) => ({ nodes: trim(nodes) })),
  );
}
