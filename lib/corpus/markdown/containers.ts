import type { Root } from "mdast";
import type { Edit } from "./edits";
import { isBlock, type StandingTag, standingTags } from "./standing-tags";
import type { Tag } from "./tags";

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

/** An element whose closing tag may be left out: it ends where the next block begins. */
const ENDS_ITSELF = /^(?:p|li|dt|dd)$/i;
/**
 * Finds the tags that hold paragraphs: elements such as `<p>` and `<div>`, and components around whole lines.
 *
 * @param root the text parsed as Markdown, which says what is code or a comment
 */
export function containersIn(root: Root, text: string): Containers {
  if (!/<[A-Za-z]/.test(text)) return { edits: [], contained: [] };
  const elements = new OpenElements(text);
  for (const one of standingTags(root, text)) {
    if (one.tag.closes) elements.close(one);
    else elements.open(one);
  }
  return elements.found();
}

/** The elements that are open where one stands in a text, and what was found before. */
class OpenElements {
  private readonly edits = new Map<Tag, Edit>();
  private readonly contained: Contained[] = [];
  private readonly stack: Tag[] = [];
  /** How many elements of each name are open. */
  private readonly waiting = new Map<string, number>();

  constructor(private readonly text: string) {}

  open({ tag, isFirst, inHtml, isNested }: StandingTag): void {
    if (isBlock(tag)) this.endBefore(tag);
    if (isNested || !(isFirst || (isBlock(tag) && inHtml))) return;
    if (isBlock(tag)) this.blank(tag);
    if (tag.closesItself || /^hr$/i.test(tag.name)) return;
    this.stack.push(tag);
    this.count(tag, 1);
  }

  close({ tag, isLast, inHtml }: StandingTag): void {
    if ((this.waiting.get(tag.name) ?? 0) > 0 && (isBlock(tag) || isLast)) this.closeDownTo(tag);
    else if (isBlock(tag) && inHtml) this.blank(tag);
  }

  found(): Containers {
    const contained = this.contained.toSorted((a, b) => a.from - b.from || b.to - a.to);
    return { edits: [...this.edits.values()], contained };
  }

  /** Ends a block without a closing tag where the next one begins. */
  private endBefore(next: Tag): void {
    const last = this.stack.at(-1);
    if (last === undefined || !this.mayEndItself(last) || !isSibling(last, next)) return;
    this.pop();
    this.contain(last, next.start);
  }

  private closeDownTo(tag: Tag): void {
    for (let last = this.pop(); last !== undefined; last = this.pop()) {
      const isMatch = last.name === tag.name;
      if (isMatch) {
        this.blank(last);
        this.blank(tag);
      }
      if (isMatch || this.mayEndItself(last)) this.contain(last, tag.start);
      if (isMatch) return;
    }
  }

  private pop(): Tag | undefined {
    const last = this.stack.pop();
    if (last !== undefined) this.count(last, -1);
    return last;
  }

  private count({ name }: Tag, by: number): void {
    this.waiting.set(name, (this.waiting.get(name) ?? 0) + by);
  }

  private mayEndItself(tag: Tag): boolean {
    return ENDS_ITSELF.test(tag.name) && this.edits.has(tag);
  }

  private blank(tag: Tag): void {
    this.edits.set(tag, editOf(tag, this.text));
  }

  private contain(tag: Tag, to: number): void {
    const { name, attributes } = tag;
    if (isBlock(tag) && Object.keys(attributes).length === 0) return;
    this.contained.push({ from: tag.end, to, component: { name, attributes } });
  }
}

/** Whether a block ends one before it that has no closing tag: a paragraph ends at any, an item at the next. */
function isSibling(before: Tag, next: Tag): boolean {
  const item = /^(?:li|dt|dd)$/i;
  return !item.test(before.name) || item.test(next.name);
}

/** The end of a paragraph in place of a tag; the marks of a heading, or of a rule. */
function editOf({ name, closes, start, end }: Tag, text: string): Edit {
  const depth = /^h([1-6])$/i.exec(name)?.[1];
  if (/^hr$/i.test(name)) return { from: start, to: end, insert: "\n\n***\n\n" };
  if (depth === undefined || closes) return { from: start, to: end, insert: "\n\n" };
  const to = end + (/^\s*/.exec(text.slice(end, end + 200))?.[0].length ?? 0);
  return { from: start, to, insert: `\n\n${"#".repeat(Number(depth))} ` };
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
