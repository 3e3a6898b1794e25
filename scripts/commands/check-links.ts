import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import type { Element, Root } from "hast";
import { rehype } from "rehype";

/** Follows every internal link, fragment, script and picture of the exported site, and fails when one leads nowhere. */

const OUT = "out";
const BASE_PATH = (process.env.BASE_PATH ?? "").replace(/\/+$/, "");
/** Stands for the site's own host, so that every address can be resolved like one. */
const HERE = "https://site.invalid";

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

function readPage(file: string): Page {
  const tree = rehype().parse(readFileSync(file, "utf8"));
  const ids = new Set<string>();
  const links: string[] = [];
  const visit = (node: Root | Element) => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      const { id, href, src, action } = child.properties;
      if (typeof id === "string") ids.add(id);
      for (const link of [href, src, action]) if (typeof link === "string") links.push(link);
      visit(child);
    }
  };
  visit(tree);
  return { ids, links };
}

/** The file that a static host serves for a path. */
function fileFor(path: string): string | null {
  if (!path.startsWith(`${BASE_PATH}/`)) return null;
  const inside = decodeURIComponent(path.slice(BASE_PATH.length));
  const file = posix.join(OUT, inside.endsWith("/") ? `${inside}index.html` : inside);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

const files = filesUnder(OUT).filter((file) => file.endsWith(".html"));
const pages = new Map(files.map((file) => [file, readPage(file)]));
const dead: string[] = [];
let followed = 0;
for (const [file, page] of pages) {
  const here = `${HERE}${BASE_PATH}/${file.slice(OUT.length + 1).replace(/index\.html$/, "")}`;
  for (const link of page.links) {
    const url = new URL(link, here);
    if (url.origin !== HERE) continue;
    followed += 1;
    const target = fileFor(url.pathname);
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (target === null) dead.push(`${file}: ${link} leads to no file`);
    else if (fragment !== "" && !pages.get(target)?.ids.has(fragment)) dead.push(`${file}: ${link} names no id there`);
  }
}
for (const line of dead.slice(0, 50)) process.stderr.write(`${line}\n`);
process.stderr.write(`${files.length} pages, ${followed} internal links, ${dead.length} dead\n`);
process.exitCode = dead.length > 0 || files.length === 0 ? 1 : 0;
