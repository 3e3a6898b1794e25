import type { Nodes, PhrasingContent, RootContent } from "mdast";
import { parseMarkdown } from "./markdown";
import type { Source } from "./source";
import { cut, type Words, wordsOf } from "./words";
import { unwrap } from "./wrapping";

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
}

export interface WholePassage {
  readonly kind: "whole";
  readonly node: RootContent;
  readonly words: Words;
  readonly start: number;
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

/** Reads the blocks of a source from its text on. */
export function readPassages(source: Source, from: number): Passage[] {
  return parseMarkdown(source, from).children.flatMap((node): Passage[] => {
    const start = node.position?.start.offset ?? 0;
    switch (node.type) {
      case "paragraph":
        return metadataLines(node.children).map((line) => textPassage("paragraph", 0, unwrap(line), start));
      case "heading":
        return [textPassage("heading", node.depth, unwrap(node.children), start)];
      case "definition":
      case "yaml":
        return [];
      default:
        return [{ kind: "whole", node: joinLines(node), words: wholeWords(node), start }];
    }
  });
}

/** `作者: …` and the like: a short key without punctuation, a colon, a value. */
const METADATA_LINE = /^[ \t]*[^\s，。！？；：,.!?;:“”"「」]{1,12}[ \t]*[：:][ \t]*\S/u;

/** A paragraph of which every line is a key and a value is not wrapped text: each line stays a line of its own. */
function metadataLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const { text } = wordsOf(nodes);
  const lines = text.split("\n");
  if (lines.length < 2 || !lines.every((line) => METADATA_LINE.test(line))) return [[...nodes]];
  const result: PhrasingContent[][] = [];
  let position = 0;
  for (const line of lines) {
    result.push(cut(nodes, position, position + line.length));
    position += line.length + 1;
  }
  return result;
}

/** The same block with the lines of every paragraph in it joined. */
function joinLines<Node extends RootContent>(node: Node): Node {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    return { ...node, children: unwrap(node.children) };
  }
  return "children" in node ? { ...node, children: node.children.map(joinLines) } : node;
}

/** The words of a block that stays whole: its paragraphs, items and cells, one a line. */
function wholeWords(node: Nodes): Words {
  if (node.type === "code" || node.type === "html") return literalWords(node.value, node.position?.start.offset ?? 0);
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    return wordsOf(unwrap(node.children));
  }
  if (!("children" in node)) return literalWords("", 0);
  return node.children
    .map(wholeWords)
    .filter((words) => words.text !== "")
    .reduce(joinWords, literalWords("", 0));
}

function literalWords(text: string, start: number): Words {
  const no = Array<boolean>(text.length).fill(false);
  return { text, at: [...no.keys()].map((i) => start + i), strong: no, emphasised: no };
}

function joinWords(a: Words, b: Words): Words {
  if (a.text === "") return b;
  const lineEnd = a.at.at(-1) ?? 0;
  return {
    text: `${a.text}\n${b.text}`,
    at: [...a.at, lineEnd, ...b.at],
    strong: [...a.strong, false, ...b.strong],
    emphasised: [...a.emphasised, false, ...b.emphasised],
  };
}
