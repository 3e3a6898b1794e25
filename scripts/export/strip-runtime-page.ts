/** The export of Next has another shape than the one that is known here: the build must stop, and somebody must look. */
export class UnknownShape extends Error {
  override readonly name = "UnknownShape";
}

/**
 * A comment, or an opening tag with its quoted attributes. React writes the pages and escapes every `<` of the text, so that
 * what looks like a tag outside a script is one; within quotes nothing ends it.
 */
const TAG = /<!--([\s\S]*?)-->|<([a-z][a-z0-9-]*)((?:[^>"']+|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'=/]+)(?:="([^"]*)")?/g;
const CLOSE = "</script>";

/** What Next tells its runtime in the page: where its chunks are, and the page once more as data. */
const RUNTIME_DATA =
  /^(?:\(globalThis\["TURBOPACK"\] \|\||\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(|self\.__next_f\.push\()/;
/** React's marks around what is whole. Others mean that something is still to come, or went wrong. */
const WHOLE: ReadonlySet<string> = new Set(["$", "/$", "&", "/&", " "]);
/** By this, React orders the style sheets that it draws itself. */
const PRECEDENCE = ' data-precedence="next"';
const EMPTY_METADATA = '<div hidden=""></div>';

/** What an element is for: for the reader, the reading script itself, or Next's runtime in one of three ways. */
type Purpose = "reading" | "script" | "chunk" | "data" | "mark";

/** A comment, or an element as far as it has to be known. */
interface Found {
  readonly comment: string | undefined;
  readonly name: string;
  readonly attributes: string;
  /** What stands in a script. */
  readonly body: string;
}

/**
 * Takes out of an exported page what only Next's runtime reads: its scripts and their preloads, the page repeated as data,
 * and React's marks. The small script of the reading pages stays, and data for machines.
 *
 * @param html a page of the export whose route holds no client component
 * @param assets where Next's files are served from, such as `/reader/_next/static/`
 * @returns the same page without a runtime
 * @throws UnknownShape when the page holds something that is neither known to be the runtime's nor known to be ours
 */
export function stripRuntimeFromPage(html: string, assets: string): string {
  const parts: string[] = [];
  const seen: Record<Purpose, number> = { reading: 0, script: 0, chunk: 0, data: 0, mark: 0 };
  let kept = 0;
  for (const { from, to, ...found } of elementsOf(html)) {
    const purpose = purposeOf(found, assets);
    seen[purpose] += 1;
    const isKept = purpose === "reading" || purpose === "script";
    if (isKept && !(found.name === "link" && found.attributes.includes(PRECEDENCE))) continue;
    parts.push(html.slice(kept, from), isKept ? html.slice(from, to).replace(PRECEDENCE, "") : "");
    kept = to;
  }
  parts.push(html.slice(kept));
  if (seen.chunk === 0 || seen.data === 0) throw new UnknownShape("it holds no runtime that could be taken out");
  if (seen.script !== 1) throw new UnknownShape(`it loads the reading script ${seen.script} times, not once`);
  return parts.join("").replace(EMPTY_METADATA, "");
}

/** Whether a page loads Next's runtime, wherever it is served from. Words about a runtime load none. */
export function loadsRuntime(html: string): boolean {
  return elementsOf(html).some(
    ({ name, attributes, body }) =>
      name === "script" &&
      (RUNTIME_DATA.test(body) || attributesOf(attributes).get("src")?.includes("/_next/") === true),
  );
}

/** The comments and the opening tags of a page, a script with all that is in it, each with its place. */
function elementsOf(html: string): (Found & { readonly from: number; readonly to: number })[] {
  const found: (Found & { from: number; to: number })[] = [];
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    const [, comment, name = "", attributes = ""] = tag;
    const body = name === "script" ? scriptAt(html, TAG.lastIndex) : "";
    if (name === "script") TAG.lastIndex += body.length + CLOSE.length;
    found.push({ comment, name, attributes, body, from: tag.index, to: TAG.lastIndex });
  }
  return found;
}

function scriptAt(html: string, from: number): string {
  const end = html.indexOf(CLOSE, from);
  if (end === -1) throw new UnknownShape("a script has no end");
  return html.slice(from, end);
}

function purposeOf({ comment, name, attributes, body }: Found, assets: string): Purpose {
  if (comment !== undefined) {
    if (WHOLE.has(comment)) return "mark";
    throw new UnknownShape(`<!--${comment}--> is no mark of a page that is whole`);
  }
  if (name === "template") throw new UnknownShape("a part of it waits for the runtime to put it into place");
  if (name === "link") return purposeOfLink(attributesOf(attributes), assets);
  return name === "script" ? purposeOfScript(attributesOf(attributes), body, assets) : "reading";
}

function purposeOfLink(attributes: ReadonlyMap<string, string>, assets: string): Purpose {
  const [rel, as, href = ""] = ["rel", "as", "href"].map((name) => attributes.get(name));
  if (rel !== "preload" && rel !== "modulepreload") return "reading";
  if (as === "script" && href.startsWith(assets)) return "chunk";
  // React announces every style sheet that it draws a link to; the link itself stands a few lines below.
  if (as === "style" && href.endsWith("/duidu.css")) return "chunk";
  throw new UnknownShape(`it preloads ${href} as ${as}`);
}

function purposeOfScript(attributes: ReadonlyMap<string, string>, body: string, assets: string): Purpose {
  const src = attributes.get("src");
  if (src?.startsWith(assets) === true) return "chunk";
  if (src?.endsWith("/duidu.js") === true) return "script";
  if (src === undefined && RUNTIME_DATA.test(body)) return "data";
  if (src === undefined && attributes.get("type") === "application/ld+json") return "reading";
  throw new UnknownShape(`it holds a script that is not known: ${src ?? body.slice(0, 80)}`);
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, value]));
}
