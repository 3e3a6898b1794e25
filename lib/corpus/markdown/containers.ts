import type { Nodes, Root } from "mdast";
import type { Edit } from "./edits";
import { elementAt } from "./elements";
import { hasValues, type Tag, tagsOf } from "./tags";

/** What a tag around some words says of them, such as `<Chat type="left">` or `<p class="answer">`. */
export interface Component {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The words inside a component: UTF-16 offsets, end exclusive. */
export interface Contained {
  readonly from: number;
  readonly to: number;
  readonly component: Component;
}

/** The tags of a text that only hold paragraphs. */
export interface Containers {
  /** Puts the end of a paragraph in place of each tag. */
  readonly edits: readonly Edit[];
  /** Inner ones after those around them. */
  readonly contained: readonly Contained[];
}

/** The elements of HTML that hold paragraphs. Tables and `<details>` are read by what they hold. */
const BLOCK = new RegExp(
  [
    "^(?:p|div|section|article|header|footer|main|aside|nav|address|figure|figcaption|blockquote|center|summary",
    "ul|ol|li|dl|dt|dd|hr|h[1-6]|html|body)$",
  ].join("|"),
  "i",
);
/** An element whose closing tag may be left out: it ends where the next block begins. */
const ENDS_ITSELF = /^(?:p|li|dt|dd)$/i;
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

/** A tag, with where it stands. */
interface Standing {
  readonly tag: Tag;
  /** Whether only other tags precede it on its line, or follow it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether Markdown takes its lines for HTML. */
  readonly inHtml: boolean;
  /** Whether it is inside a list or a block quote. */
  readonly isNested: boolean;
}

/**
 * Finds the tags that hold paragraphs: elements such as `<p>` and `<div>`, and components around whole lines.
 *
 * @param root the text parsed as Markdown, which says what is code or a comment
 */
export function containersIn(root: Root, text: string): Containers {
  if (!/<[A-Za-z]/.test(text)) return { edits: [], contained: [] };
  const standing = standingTags(root, text);
  const edits = new Map<Tag, Edit>();
  const contained: Contained[] = [];
  const open: Standing[] = [];
  const waiting = new Map<string, number>();
  const count = (name: string, by: number) => waiting.set(name, (waiting.get(name) ?? 0) + by);
  const blank = (tag: Tag) => edits.set(tag, editOf(tag, text));
  const close = ({ tag }: Standing, to: number) => {
    const { name, attributes } = tag;
    if (!isBlock(tag) || Object.keys(attributes).length > 0)
      contained.push({ from: tag.end, to, component: { name, attributes } });
  };
  for (const one of standing) {
    const { tag } = one;
    if (isBlock(tag) && !tag.closes) {
      const last = open.at(-1);
      if (last !== undefined && ENDS_ITSELF.test(last.tag.name) && edits.has(last.tag) && isSibling(last.tag, tag)) {
        open.pop();
        count(last.tag.name, -1);
        close(last, tag.start);
      }
    }
    if (!tag.closes) {
      if (isBlock(tag) && !one.isNested && (one.inHtml || one.isFirst)) blank(tag);
      else if (isBlock(tag) || one.isNested || !one.isFirst) continue;
      if (tag.closesItself || /^hr$/i.test(tag.name)) continue;
      open.push(one);
      count(tag.name, 1);
    } else if ((waiting.get(tag.name) ?? 0) > 0 && (isBlock(tag) || one.isLast)) {
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        count(last.tag.name, -1);
        const isMatch = last.tag.name === tag.name;
        if (isMatch) {
          blank(last.tag);
          blank(tag);
        }
        if (isMatch || (ENDS_ITSELF.test(last.tag.name) && edits.has(last.tag))) close(last, tag.start);
        if (isMatch) break;
      }
    } else if (isBlock(tag) && one.inHtml) blank(tag);
  }
  return { edits: [...edits.values()], contained: contained.toSorted((a, b) => a.from - b.from || b.to - a.to) };
}

function isBlock({ name }: Tag): boolean {
  return BLOCK.test(name);
}

/** Whether a block ends one before it that has no closing tag: a paragraph ends at any, an item at the next. */
function isSibling(before: Tag, next: Tag): boolean {
  const item = /^(?:li|dt|dd)$/i;
  return !item.test(before.name) || item.test(next.name);
}

/** Whether a tag may hold paragraphs: a block of HTML, a component, or any name with attributes. */
function mayContain(tag: Tag): boolean {
  const { name, attributes, closes } = tag;
  if (AMONG_WORDS.test(name) || READ_WHOLE.test(name)) return false;
  if (closes || COMPONENT_NAME.test(name)) return true;
  return hasValues(tag) && (BLOCK.test(name) || Object.keys(attributes).length > 0);
}

/** The end of a paragraph in place of a tag; the marks of a heading, or of a rule. */
function editOf({ name, closes, start, end }: Tag, text: string): Edit {
  const depth = /^h([1-6])$/i.exec(name)?.[1];
  if (/^hr$/i.test(name)) return { from: start, to: end, insert: "\n\n***\n\n" };
  if (depth === undefined || closes) return { from: start, to: end, insert: "\n\n" };
  const to = end + (/^\s*/.exec(text.slice(end, end + 200))?.[0].length ?? 0);
  return { from: start, to, insert: `\n\n${"#".repeat(Number(depth))} ` };
}

function standingTags(root: Root, text: string): Standing[] {
  const { closed, html, nested } = rangesIn(root, text);
  const standing: Standing[] = [];
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
        for (const { index } of text.slice(start, end).matchAll(/<(?:details|table)\b|<!--/gi)) {
          const from = start + index;
          const element = from < beyond ? null : elementAt(text, from);
          const comment = text.startsWith("<!--", from) ? text.indexOf("-->", from) : -1;
          if (element !== null) close(from, element.end);
          else if (comment >= 0 && from >= beyond) close(from, comment + 3);
        }
      }
    }
    if (isTop && (node.type === "list" || node.type === "blockquote" || node.type === "footnoteDefinition"))
      nested.push([start, end]);
    if ("children" in node) for (const child of node.children) visit(child, false);
  };
  for (const node of root.children) visit(node, true);
  return { closed, html, nested };
}

/** Tells each block which component it is in, the innermost if there are several. */
export function giveComponents(root: Root, contained: readonly Contained[]): void {
  const around: Contained[] = [];
  let next = 0;
  for (const node of root.children) {
    const start = node.position?.start.offset ?? 0;
    for (let inner = contained[next]; inner !== undefined && inner.from <= start; inner = contained[next]) {
      around.push(inner);
      next += 1;
    }
    while ((around.at(-1)?.to ?? Number.POSITIVE_INFINITY) <= start) around.pop();
    const component = around.at(-1)?.component;
    if (component !== undefined) node.data = { ...node.data, component };
  }
}
