import type { Nodes, PhrasingContent, Root, Text } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { visible } from "./invisible";
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
  const header = source.text.slice(0, from).replace(/[^\r\n]/g, " ");
  const text = header + source.text.slice(from);
  // Before parsing, because one of them beside `**` hides the bold.
  const shown = visible(text);
  const root = processor.parse(shown.text);
  if (shown.text.length < text.length) moveBack(root, shown.at);
  resolveReferences(root);
  placeText(root, text, { offset: 0 });
  return root;
}

/** Gives the nodes of a text without its invisible characters the offsets that they have in the source. */
function moveBack(node: Nodes, at: readonly number[]): void {
  if (node.position) {
    const { start, end } = node.position;
    const last = at[(end.offset ?? 0) - 1];
    start.offset = at[start.offset ?? 0] ?? (at.at(-1) ?? -1) + 1;
    end.offset = last === undefined ? start.offset : last + 1;
  }
  if ("children" in node) for (const child of node.children) moveBack(child, at);
}

/** Gives every node with words of its own the source offset of each of its characters, and line ends of one character. */
function placeText(node: Nodes, source: string, cursor: { offset: number }): void {
  cursor.offset = node.position?.start.offset ?? cursor.offset;
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code" || node.type === "html") {
    node.value = node.value.replace(/\r\n?/g, "\n");
    if (node.type === "code" || node.type === "inlineCode") cursor.offset += fenceLength(source, cursor.offset);
    const end = node.position?.end.offset ?? source.length;
    const hasReferences = node.type === "text";
    const at = offsetsOf(node.value, source, cursor, end, hasReferences);
    // `&shy;` and its like have only now become what they stand for.
    const shown = visible(node.value);
    node.value = shown.text;
    node.data = { ...node.data, at: shown.at.map((i) => at[i] ?? cursor.offset) };
  } else if ("children" in node) {
    for (const child of node.children) placeText(child, source, cursor);
  }
  cursor.offset = node.position?.end.offset ?? cursor.offset;
}

/** How much stands before the program text itself: backticks, or a whole line of them with the language. */
function fenceLength(source: string, offset: number): number {
  const fence = / {0,3}(?:`{3,}|~{3,})[^`\r\n]*(?:\r\n|\n|\r)|`+/y;
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
    const referenceAt = (place: number) => (hasReferences ? referenceLength(source, place, value.slice(i, i + 40)) : 0);
    // A space that the parser made of a tab is nowhere, and is not looked for beyond its line.
    const isBeyond = (place: number) => place >= end || (value[i] === " " && isLineEnd(source[place]));
    let found = offset;
    while (!isBeyond(found) && !sameCharacter(source[found], value[i]) && referenceAt(found) === 0) found += 1;
    const length = referenceAt(found);
    const units = length > 0 ? unitsOf(value, i) : 1;
    for (let unit = 0; unit < units; unit += 1) at.push(isBeyond(found) ? (at.at(-1) ?? cursor.offset) : found);
    if (!isBeyond(found)) offset = found + Math.max(1, length);
    i += units;
  }
  cursor.offset = offset;
  return at;
}

/** UTF-16 units of what one reference stands for: a character of two units, or one with a mark (`&ngE;`). */
function unitsOf(value: string, i: number): number {
  const character = /.\p{M}?/suy;
  character.lastIndex = i;
  return character.exec(value)?.[0].length ?? 1;
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iy;

/** Length of the character reference at a place; 0 where there is none, or where it stands for itself, as in an address. */
function referenceLength(source: string, place: number, value: string): number {
  if (source[place] !== "&") return 0;
  REFERENCE.lastIndex = place;
  const [reference = ""] = REFERENCE.exec(source) ?? [];
  return value.startsWith(reference) ? 0 : reference.length;
}

function sameCharacter(inSource: string | undefined, inValue: string | undefined): boolean {
  return inSource === inValue || (inSource === "\r" && inValue === "\n");
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
