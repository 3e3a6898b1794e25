import type { Nodes, Paragraph, PhrasingContent, RootContent, TableCell } from "mdast";
import type { Lang } from "../../schema/schema";
import type { Opening } from "./opening";
import { unwrap } from "./unwrap";
import { type PlainText, plainTextOf } from "./words";

/**
 * A block of the source in reading order: a heading, a paragraph, or something that stays whole (a list, a block quote,
 * a table, code, a rule).
 */
export type Passage = TextPassage | WholePassage;

export interface TextPassage extends Marks {
  readonly kind: "heading" | "paragraph";
  /** Heading level, 1 to 6; 0 for a paragraph. */
  readonly depth: number;
  readonly nodes: readonly PhrasingContent[];
  /** The plain text of `nodes`. */
  readonly words: PlainText;
  /** UTF-16 offset in the source at which the passage begins, markup included. */
  readonly start: number;
}

interface WholePassage extends Marks {
  readonly kind: "whole";
  readonly node: RootContent;
  readonly words: PlainText;
  readonly start: number;
}

/** What is known of a passage besides its words. Every cut keeps it: see `inheritMarks`. */
interface Marks {
  /** Set if a turn begins with this passage; its label is no longer among the words. */
  readonly opens?: Opening;
  /** The time printed before it, without brackets. */
  readonly time?: string;
  /** Set if it is an aside: a caption, a card, a stage direction. */
  readonly aside?: boolean;
  readonly printedRow?: PrintedRow;
  /** The component of MDX around it, such as `<Chat type="left">`; its passages have the very same mark. */
  readonly component?: { readonly name: string; readonly attributes: Readonly<Record<string, string>> };
}

/** The printed row of a passage, where a source prints its two editions side by side, as in a table. */
export interface PrintedRow {
  /** UTF-16 offset in the source that identifies the row. */
  readonly unit: number;
  /** The edition's language, judged by the script of the whole column or comment. */
  readonly lang: Lang;
}

/** A piece of a passage, with its own marks. */
export interface Piece extends Marks {
  readonly nodes: readonly PhrasingContent[];
  /** Omitted if the piece has the kind of the whole. */
  readonly as?: { readonly kind: TextPassage["kind"]; readonly depth: number };
  /** UTF-16 offset in the source for a piece without words; if omitted, the offset of the whole. */
  readonly fallbackStart?: number;
}

/**
 * Cuts a passage into pieces, each with the marks of the whole. The only way to cut a passage.
 *
 * @returns as many passages as there are pieces
 */
export function cutPassage(whole: TextPassage, pieces: readonly Piece[]): TextPassage[] {
  return inheritMarks(
    whole,
    pieces.map(({ nodes, as = whole, fallbackStart = whole.start, ...marks }) => {
      return { ...textPassage(as.kind, as.depth, nodes, fallbackStart), ...marks };
    }),
  );
}

/**
 * Gives parts of a passage the marks of the whole: those of its beginning go to the first part, all others to every
 * part. A part's own mark wins.
 */
export function inheritMarks<Part extends Passage>(whole: Passage, parts: readonly Part[]): Part[] {
  const marks = marksOf(whole);
  const { opens, time, ...throughout } = marks;
  return parts.map((part, i) => ({ ...(i === 0 ? marks : throughout), ...part }));
}

/** Everything in a passage except its content, so that marks need not be listed here. */
function marksOf(passage: Passage): Marks {
  if (passage.kind === "whole") {
    const { kind, node, words, start, ...marks } = passage;
    return marks;
  }
  const { kind, depth, nodes, words, start, ...marks } = passage;
  return marks;
}

/** Whether a passage has words: an image placeholder or a rule has none. */
export function hasText(passage: Passage): boolean {
  return passage.words.text.trim() !== "";
}

/** A heading or paragraph of these nodes. */
function textPassage(
  kind: TextPassage["kind"],
  depth: number,
  nodes: readonly PhrasingContent[],
  fallbackStart: number,
): TextPassage {
  const words = plainTextOf(nodes);
  return { kind, depth, nodes, words, start: words.at[0] ?? fallbackStart };
}

/** Makes a passage of a paragraph or a table cell. */
export function paragraphOf({ children, position }: Paragraph | TableCell, fallbackStart = 0): TextPassage {
  return textPassage("paragraph", 0, children, position?.start.offset ?? fallbackStart);
}

/** Makes a passage of a nested block: a paragraph as text, anything else whole. */
export function passageOf(node: RootContent, fallbackStart = 0): Passage {
  return node.type === "paragraph" ? paragraphOf(node, fallbackStart) : wholePassage(node);
}

/**
 * Makes a passage of a block that stays whole. The lines of its paragraphs are not joined yet, like those of other
 * paragraphs.
 */
export function wholePassage(node: RootContent): WholePassage {
  return { kind: "whole", node, words: wholeWords(node), start: node.position?.start.offset ?? 0 };
}

/** One or more comments with nothing between them. */
export const COMMENT = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/;

/**
 * Turns the blocks of a text into passages, without comments. The lines of a paragraph are not joined yet: labels begin
 * lines.
 */
export function passagesOf(nodes: readonly RootContent[]): Passage[] {
  return nodes.flatMap((node): Passage[] => {
    switch (node.type) {
      case "paragraph":
        return [paragraphOf(node)];
      case "heading":
        return [textPassage("heading", node.depth, unwrap(node.children), node.position?.start.offset ?? 0)];
      case "definition":
      case "yaml":
        return [];
      case "html":
        return COMMENT.test(node.value) ? [] : [wholePassage(node)];
      default:
        return [wholePassage(node)];
    }
  });
}

/** Joins the lines of every paragraph in a block. */
export function joinLines<Node extends RootContent>(node: Node): Node {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    return { ...node, children: unwrap(node.children) };
  }
  return "children" in node ? { ...node, children: node.children.map(joinLines) } : node;
}

/** The words of a block that stays whole: its paragraphs, items and cells, one per line. */
function wholeWords(node: Nodes): PlainText {
  const lines = wordLines(node).filter(({ text }) => text !== "");
  const joined: { text: string; at: number[]; strong: boolean[]; emphasised: boolean[] } = {
    text: lines.map(({ text }) => text).join("\n"),
    at: [],
    strong: [],
    emphasised: [],
  };
  lines.forEach(({ text, at, strong, emphasised }, i) => {
    if (i > 0) {
      // The line end between two of them has no source offset; it takes that of the preceding character.
      joined.at.push(joined.at.at(-1) ?? 0);
      joined.strong.push(false);
      joined.emphasised.push(false);
    }
    for (let unit = 0; unit < text.length; unit += 1) {
      joined.at.push(at[unit] ?? 0);
      joined.strong.push(strong[unit] ?? false);
      joined.emphasised.push(emphasised[unit] ?? false);
    }
  });
  return joined;
}

function wordLines(node: Nodes): PlainText[] {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    return [plainTextOf(unwrap(node.children))];
  }
  if (node.type === "code" || node.type === "html") {
    const no = Array<boolean>(node.value.length).fill(false);
    return [{ text: node.value, at: node.data?.at ?? [], strong: no, emphasised: no }];
  }
  return "children" in node ? node.children.flatMap(wordLines) : [];
}
