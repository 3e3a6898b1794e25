import type { Element, ElementContent, Root } from "hast";
import type {
  FootnoteDefinition,
  FootnoteReference,
  Html,
  Root as MdastRoot,
  Paragraph,
  Parents,
  PhrasingContent,
  RootContent,
} from "mdast";
import { rehype } from "rehype";
import rehypeSanitize, { defaultSchema, type Options as SanitizeSchema } from "rehype-sanitize";
import { remark } from "remark";
import remarkRehype, { type Options as RemarkRehypeOptions } from "remark-rehype";
import { escapeLikeRehype } from "../../text/escape";
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

/**
 * What the renderer would leave out, because it takes a passage for a whole document that allows no HTML and has its notes
 * at its end: raw HTML is shown as the text that it is, a note stands where it stands, its mark in brackets. Nothing of the
 * source is lost, and nothing of it acts.
 */
const HANDLERS: RemarkRehypeOptions["handlers"] = {
  html: (_, node: Html, parent: Parents | undefined) =>
    parent !== undefined && FLOW.has(parent.type) ? element("p", [{ type: "text", value: node.value }]) : undefined,
  footnoteReference: (_, node: FootnoteReference) => element("sup", [markOf(node)]),
  footnoteDefinition: (state, node: FootnoteDefinition) =>
    element("blockquote", [element("p", [markOf(node)]), ...state.all(node)]),
};

/** The parents of blocks; a tag inside any other parent stands between words. */
const FLOW: ReadonlySet<string> = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

function markOf({ label, identifier }: FootnoteReference | FootnoteDefinition): ElementContent {
  return { type: "text", value: `[${label ?? identifier}]` };
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children };
}

const toHtmlTree = remark().use(remarkRehype, { handlers: HANDLERS }).freeze();
const toSafeHtml = rehype().use(rehypePlaces).use(rehypeSanitize, SCHEMA).freeze();

/**
 * Renders a passage to HTML through rehype, sanitised: no script, no style, no image, no address but web and mail. The
 * result is always whole elements: a paragraph, a heading below those of the page's own sections, a list, a quotation.
 */
export function renderPassage(passage: Passage): string {
  const plain = passage.kind === "paragraph" ? plainHtml(passage.nodes) : null;
  return plain === null ? renderTree(passage) : `<p>${plain}</p>`;
}

/** The same by rehype, whatever the passage is. */
export function renderTree(passage: Passage): string {
  const tree: MdastRoot = { type: "root", children: [blockOf(passage)] };
  return toSafeHtml.stringify(toSafeHtml.runSync(toHtmlTree.runSync(tree))).trim();
}

const TAGS: Readonly<Partial<Record<PhrasingContent["type"], string>>> = { strong: "strong", emphasis: "em" };

/**
 * The HTML of words with nothing but bold and italics among them, as most paragraphs are: it takes no trees to write
 * it, and no sanitising to make it safe.
 *
 * @returns null where there is anything else, line ends included: these are rehype's business
 */
function plainHtml(nodes: readonly PhrasingContent[]): string | null {
  let html = "";
  for (const node of nodes) {
    if (node.type === "text") {
      if (/[\r\n]/.test(node.value)) return null;
      html += escapeLikeRehype(node.value);
      continue;
    }
    const tag = TAGS[node.type];
    const inside = tag === undefined || !("children" in node) ? null : plainHtml(node.children);
    if (inside === null) return null;
    html += `<${tag}>${inside}</${tag}>`;
  }
  return html;
}

function blockOf(passage: Passage): RootContent {
  if (passage.kind === "whole") return passage.node;
  if (passage.kind === "paragraph") return paragraph(passage.nodes);
  // The page has its title as h1 and the sections of the interview as h2.
  const depth = passage.depth <= 3 ? 3 : passage.depth === 4 ? 4 : 5;
  return { type: "heading", depth, children: [...passage.nodes] };
}

function paragraph(nodes: readonly PhrasingContent[]): Paragraph {
  return { type: "paragraph", children: [...nodes] };
}

/** An address of the web, with its host. */
const WEB = /^(?:https?:)?\/\//i;

/**
 * Images become places that say what stood there; links out of the site say so to the browser and to the reader. An address
 * that only meant something where the text was first published (`../a.html`, `#note`) leads nowhere here: its words stay.
 */
function rehypePlaces() {
  return (root: Root) => {
    const visit = (parent: Root | Element, inLink: boolean) => {
      parent.children = parent.children.map((child) => {
        if (child.type !== "element") return child;
        if (child.tagName === "img") return absentImage(child, inLink);
        const place = child.tagName === "a" ? outwardLink(child) : child;
        visit(place, inLink || child.tagName === "a");
        return place;
      });
    };
    visit(root, false);
  };
}

/** An image is never loaded: it was not supplied, or it is on somebody else's host. A link holds no other link. */
function absentImage(image: Element, inLink: boolean): Element {
  const source = String(image.properties.src ?? "");
  const label: ElementContent = { type: "text", value: String(image.properties.alt ?? "") || nameOf(source) };
  const className = ["absent-image"];
  if (inLink || !WEB.test(source)) return { ...element("span", [label]), properties: { className } };
  const rel = ["external", "noreferrer", "nofollow"];
  return { ...element("a", [label]), properties: { className, href: source, rel } };
}

/** What to call an image without a description: its address without the query, of one printed in full only the kind. */
function nameOf(source: string): string {
  if (WEB.test(source)) return source.split(/[?#]/)[0] ?? source;
  return /^data:[^;,]*/i.exec(source)?.[0] ?? source;
}

function outwardLink(link: Element): Element {
  const address = String(link.properties.href ?? "");
  if (WEB.test(address)) {
    return { ...link, properties: { ...link.properties, className: ["external"], rel: ["external", "noreferrer"] } };
  }
  return /^mailto:/i.test(address) ? link : element("span", link.children);
}
