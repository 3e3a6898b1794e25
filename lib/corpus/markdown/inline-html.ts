import type { Html, Nodes, Parent, PhrasingContent, Root, Text } from "mdast";
import { placedText } from "./offsets";
import { hasValues, type Tag, tagsOf } from "./tags";

/** An element of HTML among words that Markdown has no marks for. */
export interface InlineElement extends Parent {
  type: "inlineElement";
  name: string;
  attributes: Record<string, string>;
  children: PhrasingContent[];
}

declare module "mdast" {
  interface PhrasingContentMap {
    inlineElement: InlineElement;
  }
  interface RootContentMap {
    inlineElement: InlineElement;
  }
}

/** Elements that Markdown has marks for. */
const AS_MARKDOWN: Readonly<Record<string, "strong" | "emphasis" | "delete">> = {
  b: "strong",
  strong: "strong",
  i: "emphasis",
  em: "emphasis",
  del: "delete",
  strike: "delete",
};
/** Elements whose meaning is kept on the page. */
const KEPT = /^(?:abbr|cite|kbd|mark|q|rp|rt|ruby|s|small|sub|sup|time|u)$/;
/** Elements that only say how words look or what a program does with them: the words stay. */
const TRANSPARENT = /^(?:a|bdi|bdo|big|code|dfn|font|ins|nobr|samp|span|tt|var)$/;
const VOID = /^(?:br|img|wbr)$/;
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  abbr: ["title"],
  time: ["datetime"],
};

/**
 * Reads the tags among words: elements of HTML that are harmless keep their meaning, and whatever else looks like a tag
 * is text, as it is written.
 */
export function readInlineHtml(root: Root): void {
  const visit = (node: Nodes, inLink: boolean) => {
    if (!("children" in node)) return;
    const isLink = inLink || node.type === "link";
    for (const child of node.children) visit(child, isLink);
    if (isOfWords(node) && node.children.some(({ type }) => type === "html"))
      node.children = elementsOf(node.children, isLink);
  };
  visit(root, false);
}

type OfWords = Extract<Nodes, { children: PhrasingContent[] }>;

function isOfWords(node: Nodes): node is OfWords {
  return !["root", "blockquote", "list", "listItem", "table", "tableRow", "footnoteDefinition"].includes(node.type);
}

/** A tag that is open. */
interface Open {
  readonly tag: Tag;
  readonly name: string;
  readonly html: Html;
  /** The index, among the nodes so far, of the tag as text, which it is if it is never closed. */
  readonly index: number;
}

function elementsOf(children: readonly PhrasingContent[], inLink: boolean): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const open: Open[] = [];
  const waiting = new Map<string, number>();
  const count = (name: string, by: number) => waiting.set(name, (waiting.get(name) ?? 0) + by);
  for (const child of children) {
    const last = nodes.at(-1);
    if (child.type !== "html" || child.value.startsWith("<!--")) {
      nodes.push(last?.type === "break" && child.type === "text" ? afterBreak(child) : child);
      continue;
    }
    const tag = harmlessTag(child);
    const name = tag?.name.toLowerCase() ?? "";
    if (tag === null || (tag.closes && (waiting.get(name) ?? 0) === 0)) nodes.push(asText(child));
    else if (VOID.test(name)) nodes.push(...voidElement(tag, name, child));
    else if (!tag.closes) {
      open.push({ tag, name, html: child, index: nodes.length });
      count(name, 1);
      nodes.push(asText(child));
    } else {
      for (let opened = open.pop(); opened !== undefined; opened = open.pop()) {
        count(opened.name, -1);
        if (opened.name !== name) continue;
        const inside = nodes.splice(opened.index + 1);
        nodes.pop();
        for (const node of elementOf(opened, child, inside, inLink)) nodes.push(node);
        break;
      }
    }
  }
  return nodes;
}

/** The tag of an element of HTML; null for anything else. */
function harmlessTag({ value }: Html): Tag | null {
  const [tag] = tagsOf(value);
  if (tag === undefined || tag.start > 0 || tag.end < value.length || !hasValues(tag)) return null;
  const name = tag.name.toLowerCase();
  const isKnown = name in AS_MARKDOWN || KEPT.test(name) || TRANSPARENT.test(name) || VOID.test(name);
  return isKnown ? tag : null;
}

function asText({ value, data }: Html): Text {
  return placedText(value, [...(data?.at ?? [])]);
}

/** The words after a `<br>`, without the line end after it. */
function afterBreak(text: Text): Text {
  const [lineEnd = ""] = /^[ \t]*\n[ \t]*/.exec(text.value) ?? [];
  if (lineEnd === "") return text;
  const at = text.data?.at?.slice(lineEnd.length) ?? [];
  return { ...text, value: text.value.slice(lineEnd.length), data: { ...text.data, at } };
}

function voidElement({ attributes }: Tag, name: string, html: Html): PhrasingContent[] {
  const { position } = html;
  const place = position === undefined ? {} : { position };
  if (name === "br") return [{ type: "break", ...place }];
  const { src = "", alt = "" } = attributes;
  return name === "img" && alt !== "" ? [{ type: "image", url: src, alt, ...place }] : [html];
}

/** An element with its words; only the words if its tags say nothing of them. */
function elementOf(opened: Open, closing: Html, children: PhrasingContent[], inLink: boolean): PhrasingContent[] {
  const { name, tag, html } = opened;
  const [start, end] = [html.position?.start, closing.position?.end];
  const place = start === undefined || end === undefined ? {} : { position: { start, end } };
  const type = AS_MARKDOWN[name];
  if (type !== undefined) return [{ type, children, ...place }];
  const { href } = tag.attributes;
  if (name === "a" && href !== undefined && !inLink)
    return children.some(holdsLink) ? linksAround(href, children) : [{ type: "link", url: href, children, ...place }];
  const allowed = ["lang", "dir", ...(ATTRIBUTES[name] ?? [])];
  const attributes = Object.fromEntries(Object.entries(tag.attributes).filter(([key]) => allowed.includes(key)));
  if (!TRANSPARENT.test(name)) {
    const words = name === "ruby" ? withBrackets(children) : children;
    return [{ type: "inlineElement", name, attributes, children: words, ...place }];
  }
  if (Object.keys(attributes).length === 0) return children;
  return [{ type: "inlineElement", name: "span", attributes, children, ...place }];
}

function holdsLink(node: Nodes): boolean {
  return node.type === "link" || ("children" in node && node.children.some(holdsLink));
}

/** A link may not contain another one: what stands before and after that is linked, as a browser does it. */
function linksAround(url: string, children: readonly PhrasingContent[]): PhrasingContent[] {
  const linked: PhrasingContent[] = [];
  let run: PhrasingContent[] = [];
  const endRun = () => {
    const [start, end] = [run[0]?.position?.start, run.at(-1)?.position?.end];
    const place = start === undefined || end === undefined ? {} : { position: { start, end } };
    if (run.length > 0) linked.push({ type: "link", url, children: run, ...place });
    run = [];
  };
  for (const child of children) {
    if (!holdsLink(child)) run.push(child);
    else {
      endRun();
      linked.push(child);
    }
  }
  endRun();
  return linked;
}

/** Puts the readings of a ruby into brackets, which only show where its layout is unknown, as in plain text. */
function withBrackets(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  if (nodes.some((node) => node.type === "inlineElement" && node.name === "rp")) return [...nodes];
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type !== "inlineElement" || node.name !== "rt") return [node];
    const { start, end } = node.position ?? {};
    return [bracket("（", start?.offset ?? 0), node, bracket("）", (end?.offset ?? 1) - 1)];
  });
}

function bracket(character: string, at: number): InlineElement {
  return { type: "inlineElement", name: "rp", attributes: {}, children: [placedText(character, [at])] };
}
