import { escapeXml } from "../../text/escape";
import { absolute, assetPath } from "../links/paths";

/** A sitemap may name so many addresses (sitemaps.org, protocol 0.9), and is far below its 50 MB then. */
const MOST = 50_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The sitemap of a site: one file, or an index and its parts. Without modification dates: a source gives its date of publication,
 * not that of changes here.
 *
 * @param paths of all pages, from `lib/reader/links/paths`
 * @returns the files by their paths in the site
 */
export function sitemapFiles(paths: readonly string[], most = MOST): readonly (readonly [path: string, xml: string])[] {
  if (paths.length <= most) return [["sitemap.xml", urlset(paths)]];
  const parts = Array.from({ length: Math.ceil(paths.length / most) }, (_, part) => {
    const some = paths.slice(part * most, (part + 1) * most);
    return [`sitemap-${part + 1}.xml`, urlset(some)] as const;
  });
  const listed = parts.map(([path]) => `<sitemap><loc>${escapeXml(absolute(assetPath(`/${path}`)))}</loc></sitemap>`);
  return [["sitemap.xml", [HEAD, `<sitemapindex ${NAMESPACE}>`, ...listed, "</sitemapindex>\n"].join("\n")], ...parts];
}

function urlset(paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${escapeXml(absolute(path))}</loc></url>`);
  return [HEAD, `<urlset ${NAMESPACE}>`, ...urls, "</urlset>\n"].join("\n");
}
