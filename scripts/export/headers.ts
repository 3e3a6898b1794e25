import { policyFor, type Running, scriptHashes } from "./policy";

/** Headers for the addresses that a pattern means: a path, which may end in `*` for anything. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a policy in the page itself cannot say. */
const UNFRAMED = ["frame-ancestors 'none'"];
/** What no page asks for. */
const UNUSED = ["camera", "geolocation", "microphone", "payment", "usb"].map((feature) => `${feature}=()`).join(", ");

/**
 * The headers of the site. Every address gets a policy that allows our own scripts, and by their hash those that Next writes
 * into the pages that keep its runtime. The folders where all pages are light get a second policy, without those: where both
 * reach a page, a browser allows only what both allow, and a host that sends but one of them sends a right one.
 *
 * @param basePath the folder of the host that the site is served from; empty at the root
 * @param light addresses of the pages without a runtime, and what they may run
 * @param whole the pages that keep it, as HTML, by their addresses
 */
export function headerRules(
  basePath: string,
  light: Running & { readonly paths: readonly string[] },
  whole: ReadonlyMap<string, string>,
): readonly HeaderRule[] {
  const kept = new Set([...whole.keys()].map(sectionOf));
  const sections = [...new Set(light.paths.map(sectionOf))].filter((section) => !kept.has(section)).toSorted();
  return [
    {
      pattern: `${basePath}/*`,
      headers: {
        "Content-Security-Policy": policyFor({ hashes: scriptHashes(whole.values()), isLight: false }, UNFRAMED),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": UNUSED,
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "X-Content-Type-Options": "nosniff",
      },
    },
    ...sections.map((section) => ({
      pattern: `${basePath}${section}`,
      headers: { "Content-Security-Policy": policyFor(light, UNFRAMED) },
    })),
    // Named by their content, or in a folder that is: what has the name never changes.
    ...["/_next/static/*", "/data/search/*", "/duidu-*"].map((folder) => ({
      pattern: `${basePath}${folder}`,
      headers: { "Cache-Control": "public, max-age=31536000, immutable" },
    })),
    { pattern: `${basePath}/feed.xml`, headers: { "Content-Type": "application/rss+xml; charset=utf-8" } },
  ];
}

/** The first folder of an address with all below it: `/interviews/a` is in `/interviews/*`, the front page is by itself. */
function sectionOf(path: string): string {
  const [, first = ""] = path.split("/");
  return first === "" ? "/" : `/${first}/*`;
}

/** The rules as a `_headers` file, which Netlify, Cloudflare Pages and others read. */
export function printHeaders(rules: readonly HeaderRule[]): string {
  const printed = rules.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${pattern}\n${lines.join("")}`;
  });
  return printed.join("\n");
}

/** The rules of a `_headers` file that `printHeaders` wrote. */
export function readHeaders(text: string): readonly HeaderRule[] {
  return text.split("\n\n").map((block) => {
    const [pattern = "", ...lines] = block.trimEnd().split("\n");
    const headers = lines.map((line) => line.trim().split(/: (.*)/s, 2));
    return { pattern, headers: Object.fromEntries(headers) };
  });
}

/** All headers of an address, as a host sends them: what several rules say of one header is joined by commas. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const sent: Record<string, string> = {};
  for (const { pattern, headers } of rules) {
    const matches = pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!matches) continue;
    for (const [name, value] of Object.entries(headers)) {
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
  }
  return sent;
}
