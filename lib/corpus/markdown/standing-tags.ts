import type { Nodes, Root } from "mdast";
import { elementAt } from "./elements";
import { hasValues, type Tag, tagsOf } from "./tags";

/** The elements of HTML that hold paragraphs. Tables and `<details>` are read by what they hold. */
const BLOCK = new RegExp(
  [
    "^(?:p|div|section|article|header|footer|main|aside|nav|address|figure|figcaption|blockquote|center|summary",
    "ul|ol|li|dl|dt|dd|hr|h[1-6]|html|body)$",
  ].join("|"),
  "i",
);
/** A component of JSX, or a custom element. */
const COMPONENT_NAME = /^[A-Z]|-/;
/** Elements of HTML that stand among words. What they mean is kept, and nothing is told from their attributes. */
const AMONG_WORDS = new RegExp(
  [
    "^(?:a|abbr|b|bdi|bdo|big|br|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|nobr",
    "q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$",
  ].join("|"),
  "i",
);
/** Elements that are read as a whole, and those whose content is no text. */
const READ_WHOLE =
  /^(?:details|table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|script|style|pre|textarea|iframe|svg|math)$/i;

/** A stretch of a text: UTF-16 offsets, end exclusive. */
type Range = readonly [from: number, to: number];

/** A tag that may hold paragraphs, with where it stands. */
export interface StandingTag {
  readonly tag: Tag;
  /** Whether only other tags precede it on its line, or follow it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether Markdown takes its lines for HTML. */
  readonly inHtml: boolean;
  /** Whether it is inside a list or a block quote. */
  readonly isNested: boolean;
}

/** Whether a tag is that of an element of HTML that holds paragraphs. */
export function isBlock({ name }: Tag): boolean {
  return BLOCK.test(name);
}

/**
 * Finds the tags that may hold paragraphs, in the order of the text.
 *
 * @param root the text parsed as Markdown, which says what is code or a comment
 */
export function standingTags(root: Root, text: string): StandingTag[] {
  const { closed, html, nested } = rangesIn(root, text);
  const standing: StandingTag[] = [];
  let [end, isFirst] = [0, true];
  const [isClosed, isHtml, isNested] = [closed, html, nested].map(within);
  for (const tag of tagsOf(text)) {
    const gap = text.slice(end, tag.start);
    const line = /[\r\n]([^\r\n]*)$/.exec(gap)?.[1];
    isFirst = line === undefined ? isFirst && gap.trim() === "" : line.trim() === "";
    end = tag.end;
    if (!mayContain(tag) || isClosed?.(tag.start) === true) continue;
    standing.push({
      tag,
      isFirst,
      isLast: /^[ \t]*(?:[\r\n<]|$)/.test(text.slice(tag.end, tag.end + 80)),
      inHtml: isHtml?.(tag.start) === true,
      isNested: isNested?.(tag.start) === true,
    });
  }
  return standing;
}

/** Whether a tag may hold paragraphs: a block of HTML, a component, or any name with attributes. */
function mayContain(tag: Tag): boolean {
  const { name, attributes, closes } = tag;
  if (AMONG_WORDS.test(name) || READ_WHOLE.test(name)) return false;
  if (closes || COMPONENT_NAME.test(name)) return true;
  return hasValues(tag) && (BLOCK.test(name) || Object.keys(attributes).length > 0);
}

/** Tells whether ascending offsets are inside one of some ascending ranges. */
function within(ranges: readonly Range[]): (offset: number) => boolean {
  let i = 0;
  return (offset) => {
    while ((ranges[i]?.[1] ?? Number.POSITIVE_INFINITY) <= offset) i += 1;
    return offset >= (ranges[i]?.[0] ?? Number.POSITIVE_INFINITY);
  };
}

/** HTML that goes on over blank lines, or that is a declaration: none of its lines are words. */
const NO_WORDS = /^\s*<(?:[!?]|(?:script|style|pre|textarea)\b)/i;

/** Where some HTML, from an offset on, is a comment, a table or `<details>`, which may go on beyond it. */
function closedInHtml(text: string, [start, end]: Range, from: number): Range[] {
  const closed: Range[] = [];
  let beyond = from;
  for (const { index } of text.slice(start, end).matchAll(/<(?:details|table)\b|<!--/gi)) {
    const at = start + index;
    if (at < beyond) continue;
    const isComment = text.startsWith("<!--", at);
    const comment = isComment ? text.indexOf("-->", at) : -1;
    // Without the tags before it, a comment that never ends would swallow the rest of the text.
    if (isComment && comment < 0) return [[start, end], ...closed];
    const past = isComment ? comment + 3 : elementAt(text, at)?.end;
    if (past === undefined) continue;
    closed.push([at, past]);
    beyond = past;
  }
  return closed;
}

/** Where a text is code, a comment, a table or `<details>`; where it is HTML; and where it is a list or a block quote. */
function rangesIn(root: Root, text: string): Record<"closed" | "html" | "nested", Range[]> {
  const closed: Range[] = [];
  const html: Range[] = [];
  const nested: Range[] = [];
  let beyond = 0;
  const close = (from: number, to: number) => {
    if (to > beyond) closed.push([Math.max(from, beyond), to]);
    beyond = Math.max(beyond, to);
  };
  const visit = (node: Nodes, isTop: boolean) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === "code" || node.type === "inlineCode") close(start, end);
    if (node.type === "html") {
      if (NO_WORDS.test(node.value)) close(start, end);
      else if (isTop) {
        html.push([start, end]);
        for (const [from, to] of closedInHtml(text, [start, end], beyond)) close(from, to);
      }
    }
    if (isTop && (node.type === "list" || node.type === "blockquote" || node.type === "footnoteDefinition"))
      nested.push([start, end]);
    if ("children" in node) for (const child of node.children) visit(child, false);
  };
  for (const node of root.children) visit(node, true);
  return { closed, html, nested };
}
