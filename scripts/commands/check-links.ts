import { existsSync, readFileSync, statSync } from "node:fs";
import { posix } from "node:path";
import type { Element, Root } from "hast";
import { rehype } from "rehype";
import { filesUnder } from "../../lib/io/files";
import { OUT_FOLDER } from "../../lib/io/folders";
import { command } from "../command";
import { settings } from "../environment";
import { progress } from "../progress";
import { requireSite } from "../site/require-site";

const BASE_PATH = settings().basePath;
/** Stands for the site's own host, so that every address can be resolved like one. */
const HERE = "https://site.invalid";

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
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
  const file = posix.join(OUT_FOLDER, inside.endsWith("/") ? `${inside}index.html` : inside);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Follows every link, and gives the exit status: 1 when one leads nowhere. */
function checkLinks(): number {
  requireSite();
  const files = filesUnder(OUT_FOLDER).filter((file) => file.endsWith(".html"));
  const tell = progress();
  const pages = new Map<string, Page>();
  for (const file of files) {
    tell(`已读 ${pages.size} 页，共 ${files.length} 页`, `${pages.size} of ${files.length} pages read`);
    pages.set(file, readPage(file));
  }
  const dead: string[] = [];
  let followed = 0;
  for (const [file, page] of pages) {
    const here = `${HERE}${BASE_PATH}/${file.slice(OUT_FOLDER.length + 1).replace(/index\.html$/, "")}`;
    for (const link of page.links) {
      const url = new URL(link, here);
      if (url.origin !== HERE) continue;
      followed += 1;
      const target = fileFor(url.pathname);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (target === null) dead.push(`${file}: ${link} leads to no file`);
      else if (fragment !== "" && !pages.get(target)?.ids.has(fragment))
        dead.push(`${file}: ${link} names no id there`);
    }
  }
  for (const line of dead.slice(0, 50)) process.stderr.write(`${line}\n`);
  process.stderr.write(`${files.length} pages, ${followed} internal links, ${dead.length} dead\n`);
  return dead.length > 0 ? 1 : 0;
}

await command({
  usage: "npm run links",
  zh: "跟着走一遍 out/ 里每个站内链接、锚点、脚本和图片，有一个落空就算失败",
  en: "Follows every internal link, fragment, script and picture of the site in out/, and fails when one leads nowhere.",
  options: {},
  takes: [0, 0],
  run: checkLinks,
});
