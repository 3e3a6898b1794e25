import type { LeftOut } from "../markdown/parse";
import { cutPassage, type Passage, type Piece, type TextPassage } from "../markdown/passages";
import { cut, type PlainText, plainTextOf, remove, trim } from "../markdown/words";

/** The voice of a WebVTT cue at the beginning of a line: `<v Ann Lake>`, `<v.loud Ann Lake>`. */
const VOICE = /(?<=^|\n)[ \t]*<v(?:\.[\w.-]+)?[ \t]+([^<>\n]+)>[ \t]*/g;
const END = /[ \t]*<\/v>/g;

/**
 * Makes a paragraph of what each voice says, marked with its name.
 *
 * @returns the passages, and the tags, which are not shown
 */
export function cutVoices(passages: readonly Passage[]): { passages: Passage[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const cut = passages.flatMap((passage) =>
    passage.kind === "paragraph" && passage.words.text.includes("<v") ? cutAtVoices(passage, leftOut) : [passage],
  );
  return { passages: cut, leftOut };
}

function cutAtVoices(passage: TextPassage, leftOut: LeftOut[]): Passage[] {
  const { nodes, words } = passage;
  const voices = [...words.text.matchAll(VOICE)];
  if (voices.length === 0) return [passage];
  const before = trim(cut(nodes, 0, voices[0]?.index ?? 0));
  const tags: LeftOut[] = [];
  const pieces = voices.map(({ index, 0: tag, 1: name = "" }, i): Piece => {
    tags.push(rangeIn(words, index, index + tag.length));
    const said = cut(nodes, index + tag.length, voices[i + 1]?.index ?? words.text.length);
    return { nodes: trim(withoutEnds(said, tags)), component: { name: "v", attributes: { name: name.trim() } } };
  });
  const said = [{ nodes: before }, ...pieces].filter((piece) => piece.nodes.length > 0);
  // A voice without words has nothing that could keep the time of the cue.
  if (said.length === 0) return [passage];
  leftOut.push(...tags);
  return cutPassage(passage, said);
}

function withoutEnds(nodes: Piece["nodes"], leftOut: LeftOut[]): Piece["nodes"] {
  const words = plainTextOf(nodes);
  const ends = [...words.text.matchAll(END)].toReversed();
  for (const { index, 0: tag } of ends) leftOut.push(rangeIn(words, index, index + tag.length));
  return ends.reduce((left, { index, 0: tag }) => remove(left, index, index + tag.length), nodes);
}

/** Where the words from one word position to another, end exclusive, stand in the source. */
export function rangeIn({ at }: PlainText, from: number, to: number): LeftOut {
  return [at[from] ?? 0, (at[to - 1] ?? 0) + 1];
}

/** A line of a cue without its voice. */
export function withoutVoice(line: string): string {
  return line.replace(VOICE, "").replace(END, "");
}
