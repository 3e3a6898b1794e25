import type { Element, ElementContent, Root } from "hast";
import type { Root as MdastRoot, Paragraph, PhrasingContent, RootContent } from "mdast";
import rehypeSanitize, { defaultSchema, type Options as SanitizeSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Passage } from "./passages";

/**
 * What may stand on a page. Narrower than GitHub's list: no images (nothing is loaded from a source), no ids, no styles;
 * the classes are those that this file sets.
 */
const SCHEMA: SanitizeSchema = {
  ...defaultSchema,
  tagNames: [
    ...["p", "strong", "em", "del", "code", "pre", "br", "hr", "blockquote", "ul", "ol", "li", "a", "span", "sup"],
    ...["h3", "h4", "h5", "table", "thead", "tbody", "tr", "th", "td"],
  ],
  attributes: {
    a: ["href", "title", ["className", "external", "absent-image"], ["rel", "external", "noreferrer", "nofollow"]],
    span: [["className", "absent-image"]],
    ol: ["start"],
    th: ["align"],
    td: ["align"],
  },
  protocols: { href: ["http", "https", "mailto"] },
  clobber: [],
};

const processor = unified().use(remarkRehype).use(rehypePlaces).use(rehypeSanitize, SCHEMA).use(rehypeStringify);

/**
 * Renders a passage to HTML through rehype, sanitised: no script, no style, no image, no address but web and mail. The
 * result is always whole elements: a paragraph, a heading below those of the page's own sections, a list, a quotation.
 */
export function renderPassage(passage: Passage): string {
  const tree: MdastRoot = { type: "root", children: [blockOf(passage)] };
  return processor.stringify(processor.runSync(tree)).trim();
}

function blockOf(passage: Passage): RootContent {
  if (passage.kind === "whole") return literalHtml(passage.node);
  if (passage.kind === "paragraph") return paragraph(passage.nodes);
  // The page has its title as h1 and the sections of the interview as h2.
  const depth = passage.depth <= 3 ? 3 : passage.depth === 4 ? 4 : 5;
  return { type: "heading", depth, children: [...passage.nodes] };
}

function paragraph(nodes: readonly PhrasingContent[]): Paragraph {
  return { type: "paragraph", children: [...nodes] };
}

/** Raw HTML is shown as the text that it is: nothing of the source is lost, and nothing of it acts. */
function literalHtml(node: RootContent): RootContent {
  return node.type === "html" ? paragraph([{ type: "text", value: node.value }]) : node;
}

/** Images become places that say what stood there; links out of the site say so to the browser and to the reader. */
function rehypePlaces() {
  return (root: Root) => {
    const visit = (parent: Root | Element) => {
      parent.children = parent.children.map((child) => {
        if (child.type !== "element") return child;
        const place = child.tagName === "img" ? absentImage(child) : child;
        if (place.tagName === "a" && place === child) markExternal(place);
        visit(place);
        return place;
      });
    };
    visit(root);
  };
}

/** An image is never loaded: it was not supplied, or it is on somebody else's host. */
function absentImage(image: Element): Element {
  const source = String(image.properties.src ?? "");
  const label: ElementContent = { type: "text", value: String(image.properties.alt ?? "") || nameOf(source) };
  const elsewhere = /^https?:/i.test(source);
  return {
    type: "element",
    tagName: elsewhere ? "a" : "span",
    properties: {
      className: ["absent-image"],
      ...(elsewhere ? { href: source, rel: ["external", "noreferrer", "nofollow"] } : {}),
    },
    children: [label],
  };
}

function nameOf(source: string): string {
  return /^https?:/i.test(source) ? (source.split(/[?#]/)[0] ?? source) : source;
}

function markExternal(link: Element): void {
  if (/^https?:/i.test(String(link.properties.href ?? ""))) {
    link.properties.className = ["external"];
    link.properties.rel = ["external", "noreferrer"];
  }
}
