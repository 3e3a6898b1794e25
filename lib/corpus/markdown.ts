import type { Nodes, PhrasingContent, Root, Text } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { Source } from "./source";

declare module "mdast" {
  interface TextData {
    /** UTF-16 offset in the source of each UTF-16 unit of the node's value. */
    at?: number[];
  }
  interface InlineCodeData {
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
  placeText(root, source.text, { offset: 0 });
  return root;
}

/** Gives every text node the source offset of each of its characters. */
function placeText(node: Nodes, source: string, cursor: { offset: number }): void {
  cursor.offset = node.position?.start.offset ?? cursor.offset;
  if (node.type === "text" || node.type === "inlineCode") {
    node.data = { ...node.data, at: offsetsOf(node.value, source, cursor) };
  } else if ("children" in node) {
    for (const child of node.children) placeText(child, source, cursor);
  }
  cursor.offset = node.position?.end.offset ?? cursor.offset;
}

/**
 * Follows a text value through the source that it came from, over escapes, references, indents and fences of code, which
 * stand in the source and not in the value.
 */
function offsetsOf(value: string, source: string, cursor: { offset: number }): number[] {
  const at: number[] = [];
  let offset = cursor.offset;
  for (let i = 0; i < value.length; ) {
    const reference = REFERENCE.exec(source.slice(offset, offset + 40));
    if (reference !== null && (value[i] !== "&" || AMPERSAND.test(reference[0]))) {
      const units = String.fromCodePoint(value.codePointAt(i) ?? 0).length;
      for (let unit = 0; unit < units; unit += 1) at.push(offset);
      offset += reference[0].length;
      i += units;
      continue;
    }
    while (offset < source.length && !sameCharacter(source[offset], value[i])) offset += 1;
    at.push(Math.min(offset, source.length - 1));
    offset += 1;
    i += 1;
  }
  cursor.offset = offset;
  return at;
}

const AMPERSAND = /^&(?:amp|#0*38|#x0*26);$/i;
const REFERENCE = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/i;

function sameCharacter(inSource: string | undefined, inValue: string | undefined): boolean {
  return inSource === inValue || (inValue === "\n" && inSource === "\r");
}

/** The nodes that a paragraph or heading is made of. */
export type Phrasing = readonly PhrasingContent[];

/** A piece of text that knows where it came from. */
export function placedText(value: string, at: number[]): Text {
  return { type: "text", value, data: { at } };
}
