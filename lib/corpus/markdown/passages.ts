import type { Nodes, PhrasingContent, RootContent } from "mdast";
import type { Lang } from "../../schema/schema";
import type { Opening } from "./opening";
import { unwrap } from "./unwrap";
import { type Words, wordsOf } from "./words";

/**
 * A block of the source in reading order: a heading, a paragraph, or something that stays whole (a list, a quotation, a
 * table, code, a rule).
 */
export type Passage = TextPassage | WholePassage;

export interface TextPassage {
  readonly kind: "heading" | "paragraph";
  /** Heading level, 1 to 6; 0 for a paragraph. */
  readonly depth: number;
  readonly nodes: readonly PhrasingContent[];
  /** The words of `nodes`. */
  readonly words: Words;
  /** UTF-16 offset in the source at which the passage begins, markup included. */
  readonly start: number;
  /** Set where a turn begins with this passage; its label is no longer among the words. */
  readonly opens?: Opening;
  /** Set where it is nobody's words though it stands among them: a caption, a card, a stage direction. */
  readonly aside?: boolean;
  readonly facing?: Facing;
  readonly time?: string;
}

interface WholePassage {
  readonly kind: "whole";
  readonly node: RootContent;
  readonly words: Words;
  readonly start: number;
  readonly opens?: Opening;
  readonly aside?: boolean;
  readonly facing?: Facing;
  readonly time?: string;
}

/** Where a text prints its two versions beside each other, as in a table: to which row of it a passage belongs. */
export interface Facing {
  /** UTF-16 offset in the source that tells the row from others. */
  readonly unit: number;
  /** The version, told from the script of the whole column or comment. */
  readonly lang: Lang;
}

/** What a part of a passage keeps of the whole: the row that it stands in. */
export function carried({ facing }: Passage): Pick<TextPassage, "facing"> {
  return facing === undefined ? {} : { facing };
}

/** What the first part of a passage keeps of the whole: the time at which it was said. */
export function timed({ time }: Passage): Pick<TextPassage, "time"> {
  return time === undefined ? {} : { time };
}

/** Whether a passage says anything: the place of an image, or a rule, does not. */
export function hasWords(passage: Passage): boolean {
  return passage.words.text.trim() !== "";
}

/** A heading or paragraph of these nodes. */
export function textPassage(
  kind: TextPassage["kind"],
  depth: number,
  nodes: readonly PhrasingContent[],
  fallbackStart: number,
): TextPassage {
  const words = wordsOf(nodes);
  return { kind, depth, nodes, words, start: words.at[0] ?? fallbackStart };
}

/** A block that stays whole. The lines of its paragraphs are not joined yet, as those of other paragraphs. */
export function wholePassage(node: RootContent): WholePassage {
  return { kind: "whole", node, words: wholeWords(node), start: node.position?.start.offset ?? 0 };
}

/** A comment, or several, with nothing between them. */
export const COMMENT = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/;

/**
 * The blocks of a text as passages; comments are left out. The lines of a paragraph are not joined yet: labels begin lines.
 */
export function passagesOf(nodes: readonly RootContent[]): Passage[] {
  return nodes.flatMap((node): Passage[] => {
    const start = node.position?.start.offset ?? 0;
    switch (node.type) {
      case "paragraph":
        return [textPassage("paragraph", 0, node.children, start)];
      case "heading":
        return [textPassage("heading", node.depth, unwrap(node.children), start)];
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

/** The same block with the lines of every paragraph in it joined. */
export function joinLines<Node extends RootContent>(node: Node): Node {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    return { ...node, children: unwrap(node.children) };
  }
  return "children" in node ? { ...node, children: node.children.map(joinLines) } : node;
}

/** The words of a block that stays whole: its paragraphs, items and cells, one a line. */
function wholeWords(node: Nodes): Words {
  const lines = wordLines(node).filter(({ text }) => text !== "");
  const joined = {
    text: lines.map(({ text }) => text).join("\n"),
    at: [] as number[],
    strong: [] as boolean[],
    emphasised: [] as boolean[],
  };
  lines.forEach(({ text, at, strong, emphasised }, i) => {
    if (i > 0) {
      // The line end between two of them stands nowhere in particular; it has the place of what is before it.
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

function wordLines(node: Nodes): Words[] {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    return [wordsOf(unwrap(node.children))];
  }
  if (node.type === "code" || node.type === "html") {
    const no = Array<boolean>(node.value.length).fill(false);
    return [{ text: node.value, at: node.data?.at ?? [], strong: no, emphasised: no }];
  }
  return "children" in node ? node.children.flatMap(wordLines) : [];
}
