import type { Element, ElementContent, Root, RootContent as RootContentOfHtml } from "hast";
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
import type { InlineElement } from "./inline-html";
import type { Passage } from "./passages";
import type { PictureOf } from "./pictures";

/**
 * What is allowed on a page. Narrower than GitHub's list: of images only pictures that lie beside the source, no ids, no
 * styles, and only the classes set in this file.
 */
const SCHEMA: SanitizeSchema = {
  ...defaultSchema,
  tagNames: [
    ...["p", "strong", "em", "del", "code", "pre", "br", "hr", "blockquote", "ul", "ol", "li", "a", "span", "sup"],
    ...["h3", "h4", "h5", "table", "thead", "tbody", "tr", "th", "td"],
    ...["img", "sub", "ruby", "rt", "rp", "u", "s", "kbd", "mark", "small", "abbr", "q", "cite", "time"],
  ],
  attributes: {
    a: ["href", "title", ["className", "external", "absent-image"], ["rel", "external", "noreferrer", "nofollow"]],
    span: [["className", "absent-image"]],
    ol: ["start"],
    th: ["align"],
    td: ["align"],
    abbr: ["title"],
    time: ["dateTime"],
    img: ["src", "alt", "width", "height", ["loading", "lazy"]],
    "*": ["lang", ["dir", "ltr", "rtl", "auto"]],
  },
  protocols: { href: ["http", "https", "mailto"] },
  clobber: [],
};

/**
 * Handles what the renderer would drop because it takes a passage for a whole document without HTML and with notes at
 * its end: raw HTML is shown as literal text, and a note stays in place, with its mark in brackets. Nothing of the
 * source is lost, and nothing in it is active.
 */
const HANDLERS: RemarkRehypeOptions["handlers"] = {
  html: (_, node: Html, parent: Parents | undefined) =>
    parent !== undefined && FLOW.has(parent.type) ? element("p", [{ type: "text", value: node.value }]) : undefined,
  inlineElement: (state, { name, attributes, children }: InlineElement) => ({
    ...element(name, state.all({ type: "paragraph", children })),
    properties: propertiesOf(attributes),
  }),
  footnoteReference: (_, node: FootnoteReference) => element("sup", [markOf(node)]),
  footnoteDefinition: (state, node: FootnoteDefinition) =>
    element("blockquote", [element("p", [markOf(node)]), ...state.all(node)]),
};

/** The parents of blocks; a tag inside any other parent is inline. */
const FLOW: ReadonlySet<string> = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

function propertiesOf({ datetime, ...attributes }: InlineElement["attributes"]): Element["properties"] {
  return datetime === undefined ? attributes : { ...attributes, dateTime: datetime };
}

function markOf({ label, identifier }: FootnoteReference | FootnoteDefinition): ElementContent {
  return { type: "text", value: `[${label ?? identifier}]` };
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children };
}

const toHtmlTree = remark().use(remarkRehype, { handlers: HANDLERS }).freeze();
const toSafeHtml = rehype().use(rehypeDirections).use(rehypeSanitize, SCHEMA).freeze();

/**
 * Renders a passage to sanitised HTML through rehype: no scripts, no styles, no images but pictures beside
 * the source, and only web and mail addresses.
 * The result always consists of whole elements: a paragraph, a heading below the page's section headings, a list, a
 * block quote.
 */
export function renderPassage(passage: Passage, pictureOf: PictureOf = NO_PICTURES): string {
  const isPlain = passage.kind === "paragraph" && !RIGHT_TO_LEFT.test(passage.words.text);
  const plain = isPlain ? plainHtml(passage.nodes) : null;
  return plain === null ? renderTree(passage, pictureOf) : `<p>${plain}</p>`;
}

/** Like `renderPassage`, but always through rehype. */
export function renderTree(passage: Passage, pictureOf: PictureOf = NO_PICTURES): string {
  const tree: MdastRoot = { type: "root", children: [blockOf(passage)] };
  return toSafeHtml.stringify(toSafeHtml.runSync(placed(toHtmlTree.runSync(tree), pictureOf))).trim();
}

const TAGS: Readonly<Partial<Record<PhrasingContent["type"], string>>> = { strong: "strong", emphasis: "em" };

/**
 * The HTML of words with only bold and italics, as in most paragraphs: writing it needs no tree and no sanitising.
 *
 * @returns null if there is anything else, line ends included: these are left to rehype
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
  // On the page, the title is h1 and the sections of the interview are h2.
  const depth = passage.depth <= 3 ? 3 : passage.depth === 4 ? 4 : 5;
  return { type: "heading", depth, children: [...passage.nodes] };
}

function paragraph(nodes: readonly PhrasingContent[]): Paragraph {
  return { type: "paragraph", children: [...nodes] };
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** The elements that hold words, each with a direction of its own. */
const HOLDS_WORDS: ReadonlySet<string> = new Set(["p", "h3", "h4", "h5", "li", "td", "th"]);

/** Lets the first letter decide the direction of a text with right-to-left letters; others need no attribute. */
function rehypeDirections() {
  return (root: Root) => {
    const visit = (node: Root | RootContentOfHtml): boolean => {
      if (node.type === "text") return RIGHT_TO_LEFT.test(node.value);
      if (!("children" in node)) return false;
      const hasSome = node.children.map(visit).includes(true);
      if (hasSome && node.type === "element" && HOLDS_WORDS.has(node.tagName)) node.properties.dir = "auto";
      return hasSome;
    };
    visit(root);
  };
}

/** A web address, with its host. */
const WEB = /^(?:https?:)?\/\//i;

/**
 * Replaces images that do not lie beside the source by a note of what was there, and marks external links for the browser and the reader. An address that
 * only worked where the text was first published (`../a.html`, `#note`) is removed, and its words stay.
 */
function placed(root: Root, pictureOf: PictureOf): Root {
  const visit = (parent: Root | Element, inLink: boolean) => {
    parent.children = parent.children.map((child) => {
      if (child.type !== "element") return child;
      if (child.tagName === "img") return shownPicture(child, pictureOf) ?? absentImage(child, inLink);
      const place = child.tagName === "a" ? outwardLink(child) : child;
      visit(place, inLink || child.tagName === "a");
      return place;
    });
  };
  visit(root, false);
  return root;
}

const NO_PICTURES: PictureOf = () => null;

/** A picture that lies beside the source, with its size, so that the text below it does not jump. */
function shownPicture({ properties }: Element, pictureOf: PictureOf): Element | null {
  const picture = pictureOf(String(properties.src ?? ""), String(properties.alt ?? ""));
  return picture === null ? null : { ...element("img", []), properties: { ...picture, loading: "lazy" } };
}

/** An image that is never loaded: it was not supplied, or is hosted elsewhere. A link may not contain another link. */
function absentImage(image: Element, inLink: boolean): Element {
  const source = String(image.properties.src ?? "");
  const label: ElementContent = { type: "text", value: String(image.properties.alt ?? "") || nameOf(source) };
  const className = ["absent-image"];
  if (inLink || !WEB.test(source)) return { ...element("span", [label]), properties: { className } };
  const rel = ["external", "noreferrer", "nofollow"];
  return { ...element("a", [label]), properties: { className, href: source, rel } };
}

/** The name of an image without a description: its address without the query, or only the kind if it is inline data. */
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
