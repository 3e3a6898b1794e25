import { CLOSERS, SENTENCE_MARKS } from "../../text/sentence-marks";
import { cutPassage, type Passage } from "./passages";
import { cut, remove, trim } from "./words";

/**
 * `…高兴的。## 为什么…`: heading marks that lost the line break after the preceding paragraph. Only after the end of a
 * sentence or bold text, so that `C## ` or a quoted `##` in running text is left alone.
 */
const GLUED = new RegExp(String.raw`(?<=[.${SENTENCE_MARKS}${CLOSERS}]\s*)(#{2,6})[ \t]+(?=\S)`, "u");

/** Puts headings glued to the end of a paragraph back on a separate line. */
export function unglueHeadings(passages: readonly Passage[]): Passage[] {
  return passages.flatMap((passage): Passage[] => {
    if (passage.kind !== "paragraph") return [passage];
    const glued = GLUED.exec(passage.words.text);
    if (glued === null) return [passage];
    const [marks, hashes = ""] = glued;
    const border = glued.index + marks.length;
    const paragraph = trim(remove(cut(passage.nodes, 0, border), glued.index, border));
    const heading = trim(cut(passage.nodes, border, passage.words.text.length));
    return cutPassage(passage, [
      { nodes: paragraph },
      { nodes: heading, as: { kind: "heading", depth: hashes.length } },
    ]);
  });
}
