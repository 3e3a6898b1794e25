import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Element, Root } from "hast";
import { toMdast } from "hast-util-to-mdast";
import { rehype } from "rehype";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { z } from "zod";

/** What was made of a file that is no text. */
export interface Converted {
  /** Markdown. */
  readonly text: string;
  /** The program that made it and its version. */
  readonly by: string;
  /** The pictures of the file, by the names under which the Markdown shows them. */
  readonly pictures: readonly (readonly [name: string, bytes: Uint8Array])[];
  /** What the program said that it could not take over, in its own words. */
  readonly left: readonly string[];
}

/**
 * Makes Markdown of a Word document or a web page.
 *
 * @param pictures how the names of its pictures begin
 * @returns null for any other file, which is read as it is
 * @throws what the program throws that cannot read the file
 */
export async function convert(file: string, pictures: string): Promise<Converted | null> {
  const kind = extname(file).toLowerCase();
  if (kind === ".docx") return convertWord(file, pictures);
  if (kind === ".html" || kind === ".htm") return convertPage(file);
  return null;
}

async function convertWord(file: string, named: string): Promise<Converted> {
  const { default: mammoth } = await import("mammoth");
  const pictures: (readonly [string, Uint8Array])[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const name = `${named}-${pictures.length + 1}.${image.contentType.split("/")[1]?.replace("jpeg", "jpg") ?? "bin"}`;
    pictures.push([name, new Uint8Array(await image.readAsArrayBuffer())]);
    return { src: name };
  });
  const { value, messages } = await mammoth.convertToHtml({ path: file }, { convertImage, styleMap: STYLES });
  const left = [...new Set(messages.map(({ message }) => message))];
  return { text: markdownOf(value), by: `mammoth ${versionOf("mammoth")}`, pictures, left };
}

/** The styles of a document that Mammoth leaves alone. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", "u => em"];

function convertPage(file: string): Converted {
  const by = `hast-util-to-mdast ${versionOf("hast-util-to-mdast")}`;
  return { text: markdownOf(readFileSync(file, "utf8")), by, pictures: [], left: [] };
}

/** The Markdown of a page: of its article, or else its main part, or else all of it. */
function markdownOf(html: string): string {
  const page = rehype().parse(html);
  const [part] = ["article", "main"].flatMap((name) => elementsIn(page, name).slice(0, 1));
  const tree = toMdast(part ?? page);
  if (tree.type !== "root") throw new Error("a page is no single element");
  const text = remark().use(remarkGfm).data("settings", { bullet: "-", rule: "-" }).stringify(tree);
  return text.replace(ESCAPED_HAN, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** Chinese beside the marks of bold, which is escaped for readers that do not see such marks; ours does (`remark-cjk-friendly`). */
const ESCAPED_HAN = /&#x([3-9F][0-9A-F]{3}|2[0-9A-F]{4});/g;

function elementsIn(node: Root | Element, name: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === name ? [child] : elementsIn(child, name);
  });
}

/** The version that this project asks for, which is an exact one. */
function versionOf(name: string): string {
  const { dependencies } = Package.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")),
  );
  return dependencies[name] ?? "";
}

const Package = z.object({ dependencies: z.record(z.string(), z.string()) });
