import type { Nodes, PhrasingContent, Root, Text } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { resolveReferences } from "./references";
import type { Source } from "./source";

declare module "mdast" {
  interface TextData {
    /** UTF-16 offset in the source of each UTF-16 unit of the node's value. */
    at?: number[];
  }
  interface InlineCodeData {
    at?: number[];
  }
  interface CodeData {
    at?: number[];
  }
  interface HtmlData {
    at?: number[];
  }
}

/** Pasted transcripts indent answers; four spaces are never program text here, so that construct is off. */
function withoutIndentedCode(this: Processor) {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ["codeIndented"] } });
}

const processor = unified()
  .use(remarkParse)
  // One tilde is a range of numbers in Chinese (5~10 年), not a deletion.
  .use(remarkGfm, { singleTilde: false })
  // Without this, the bold of `**李飞飞：**谢谢` is not seen: CommonMark's flanking rules expect spaces between words.
  .use(remarkCjkFriendly)
  .use(withoutIndentedCode);

/**
 * Parses the text of a source as Markdown (CommonMark with GFM), with positions that are those of the file.
 *
 * @param from UTF-16 offset at which the text begins; what stands before it is blanked, so that nothing shifts
 */
export function parseMarkdown(source: Source, from: number): Root {
  const blanked = source.text.slice(0, from).replace(/[^\r\n]/g, " ") + source.text.slice(from);
  const root = processor.parse(blanked.replace(/^\uFEFF/, " "));
  resolveReferences(root);
  placeText(root, source.text, { offset: 0 });
  return root;
}

/** Gives every node with words of its own the source offset of each of its characters, and line ends of one character. */
function placeText(node: Nodes, source: string, cursor: { offset: number }): void {
  cursor.offset = node.position?.start.offset ?? cursor.offset;
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code" || node.type === "html") {
    node.value = node.value.replace(/\r\n?/g, "\n");
    if (node.type === "code" || node.type === "inlineCode") cursor.offset += fenceLength(source, cursor.offset);
    const end = node.position?.end.offset ?? source.length;
    const hasReferences = node.type === "text";
    node.data = { ...node.data, at: offsetsOf(node.value, source, cursor, end, hasReferences) };
  } else if ("children" in node) {
    for (const child of node.children) placeText(child, source, cursor);
  }
  cursor.offset = node.position?.end.offset ?? cursor.offset;
}

/** How much stands before the program text itself: backticks, or a whole line of them with the language. */
function fenceLength(source: string, offset: number): number {
  const fence = /(?:`{3,}|~{3,})[^`\r\n]*(?:\r\n|\n|\r)|`+/y;
  fence.lastIndex = offset;
  return fence.exec(source)?.[0].length ?? 0;
}

/**
 * Follows a value through the source that it came from, over escapes, references, indents and the marks of quotations,
 * which stand in the source and not in the value.
 *
 * @param end of the node in the source; a character that is not found before it stands where the last one does
 */
function offsetsOf(
  value: string,
  source: string,
  cursor: { offset: number },
  end: number,
  hasReferences: boolean,
): number[] {
  const at: number[] = [];
  let offset = cursor.offset;
  for (let i = 0; i < value.length; ) {
    const reference = hasReferences ? REFERENCE.exec(source.slice(offset, offset + 40)) : null;
    if (reference !== null && (value[i] !== "&" || AMPERSAND.test(reference[0]))) {
      const units = String.fromCodePoint(value.codePointAt(i) ?? 0).length;
      for (let unit = 0; unit < units; unit += 1) at.push(offset);
      offset += reference[0].length;
      i += units;
      continue;
    }
    let found = offset;
    while (found < end && !sameCharacter(source[found], value[i])) found += 1;
    at.push(found < end ? found : (at.at(-1) ?? cursor.offset));
    if (found < end) offset = found + 1;
    i += 1;
  }
  cursor.offset = offset;
  return at;
}

const AMPERSAND = /^&(?:amp|#0*38|#x0*26);$/i;
const REFERENCE = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/i;

function sameCharacter(inSource: string | undefined, inValue: string | undefined): boolean {
  // A line end inside inline code is a space of its value.
  return inSource === inValue || (inSource === "\r" && inValue === "\n") || (isLineEnd(inSource) && inValue === " ");
}

function isLineEnd(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}

/** The nodes that a paragraph or heading is made of. */
export type Phrasing = readonly PhrasingContent[];

/** A piece of text that knows where it came from. */
export function placedText(value: string, at: number[]): Text {
  return { type: "text", value, data: { at } };
}
