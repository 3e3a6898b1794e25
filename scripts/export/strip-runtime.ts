import { existsSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { filesUnder } from "../../lib/io/files";
import { deleteUnread } from "./assets";
import { exportedPages } from "./routes";
import { loadsRuntime, stripRuntimeFromPage, UnknownShape } from "./strip-runtime-page";

/** The addresses of the pages of an export. */
export interface StrippedPages {
  /** Those that lost their runtime. */
  readonly light: readonly string[];
  /** Those that never had one: a route handler wrote them, or they were drawn for the last build. */
  readonly plain: readonly string[];
  /** Those that are as Next wrote them. */
  readonly whole: readonly string[];
}

/** The page for dead links: its address, its file, and the copies of it under addresses that nobody links to. */
export const NOT_FOUND = { path: "/_not-found", file: "404.html", copies: ["404", "_not-found"] };

/**
 * Makes the pages of an export that hold no client component as light as pages written by hand, and deletes what then
 * nothing reads any more: the pages as data (`.txt`), and chunks.
 *
 * @param out the exported folder; changed in place
 * @param next the folder of the build that it came from
 * @param basePath the folder of the host that the site is served from, such as `/reader`; empty at the root
 * @throws UnknownShape when the export is not as it is known to be; the folder is then half done and must not be used
 */
export function stripRuntime(out: string, next: string, basePath: string): StrippedPages {
  const pages = exportedPages(next);
  const light = pages.filter(({ clientComponents }) => clientComponents.length === 0).map(({ path }) => path);
  for (const path of light) stripFile(out, path, `${basePath}/_next/static/`);
  for (const copy of NOT_FOUND.copies) rmSync(join(out, copy), { recursive: true, force: true });
  const known = new Set(pages.map(({ path }) => join(out, fileOf(path))));
  const html = filesUnder(out).filter((file) => file.endsWith(".html"));
  const plain = html.filter((name) => !known.has(name));
  for (const file of plain) mustBePlain(file);
  deleteUnread(out, html);
  const whole = pages.filter(({ clientComponents }) => clientComponents.length > 0).map(({ path }) => path);
  return { light, plain: plain.map((file) => `/${relative(out, dirname(file))}`), whole };
}

/** Where the page of an address lies in the exported folder. */
export function fileOf(path: string): string {
  return path === NOT_FOUND.path ? NOT_FOUND.file : join(path, "index.html");
}

function stripFile(out: string, path: string, assets: string): void {
  const file = join(out, fileOf(path));
  if (!existsSync(file)) throw new UnknownShape(`${file} is missing`);
  try {
    writeFileSync(file, stripRuntimeFromPage(readFileSync(file, "utf8"), assets));
  } catch (error) {
    throw error instanceof UnknownShape ? new UnknownShape(`${file}: ${error.message}`) : error;
  }
  const folder = join(out, path);
  const data = readdirSync(folder).filter((name) => /^(?:index|__next\..+)\.txt$/.test(name));
  if (data.length === 0) throw new UnknownShape(`${folder} holds no page as data`);
  for (const name of data) unlinkSync(join(folder, name));
}

/** A page of a route handler, or one from `public/`, has no runtime to lose. */
function mustBePlain(file: string): void {
  if (loadsRuntime(readFileSync(file, "utf8")))
    throw new UnknownShape(`${file} loads the runtime, and no manifest names it`);
}
