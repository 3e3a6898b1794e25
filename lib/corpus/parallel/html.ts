import type { Html, Nodes, RootContent } from "mdast";
import { type LeftOut, parsePiece } from "../markdown/parse";
import { COMMENT, type Passage, passagesOf } from "../markdown/passages";
import type { Source } from "../text/source";

export function isComment(node: RootContent): boolean {
  return node.type === "html" && COMMENT.test(node.value);
}

/**
 * The comments among the words of a block; a comment that is a block in a block quote or list counts among its words.
 */
export function commentsAmong(node: Nodes, inWords = false): Html[] {
  if (node.type === "html") return inWords && COMMENT.test(node.value) ? [node] : [];
  const isOfWords = node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";
  return "children" in node ? node.children.flatMap((child) => commentsAmong(child, inWords || isOfWords)) : [];
}

/** HTML tags, and comments between them. */
export function tagsIn({ text }: Source, start: number, end: number): LeftOut[] {
  return [...text.slice(start, end).matchAll(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/gi)].map(({ index, 0: tag }) => {
    return [start + index, start + index + tag.length];
  });
}

/** Words found inside HTML, and the tags that only hold them. */
export interface Inside {
  readonly passages: readonly Passage[];
  readonly leftOut: readonly LeftOut[];
}

/** The passages of a part of the source, looking through its HTML. */
export function readInside(source: Source, from: number, to: number): Inside {
  const root = parsePiece(withoutBreaks(source.text.slice(from, to)), from);
  return { passages: passagesOf(root.children), leftOut: root.data?.leftOut ?? [] };
}

/** A `<br>` begins a paragraph here, as cells and folds are written. */
const BREAK_TAG = /<\/?br\b[^>]*>/gi;

function withoutBreaks(text: string): string {
  return text.replace(BREAK_TAG, (tag) => "\n\n".padEnd(tag.length).slice(0, tag.length));
}
