import { createHash } from "node:crypto";

/** What a page may load: our own files, and nothing that stands in the page itself. */
const OWN_FILES = [
  "default-src 'none'",
  ...["style-src", "img-src", "font-src", "connect-src", "worker-src", "form-action"].map((what) => `${what} 'self'`),
  "base-uri 'none'",
];
const INLINE_SCRIPT = /<script(?![^>]*\s(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g;
/**
 * No script of a light page writes HTML or loads a script by its address, so nothing may (Trusted Types, where they are known);
 * but that one policy, of which there can be only one, names the worker for reading offline (`boot/offline.ts`).
 */
const NO_SINKS = ["require-trusted-types-for 'script'", "trusted-types duidu"];

/** The hashes of the scripts that stand in pages, as a policy names them (Content Security Policy Level 3). */
export function scriptHashes(pages: Iterable<string>): readonly string[] {
  const inline = [...pages].flatMap((html) => [...html.matchAll(INLINE_SCRIPT)].map(([, body = ""]) => body));
  return [...new Set(inline)].map((body) => `'sha256-${createHash("sha256").update(body).digest("base64")}'`);
}

/** What pages may run: the scripts that stand in them, by their hashes. In light pages, no script may write HTML. */
export interface Running {
  readonly hashes: readonly string[];
  readonly isLight: boolean;
}

/**
 * The Content Security Policy for pages that run these scripts.
 *
 * @param more directives
 */
export function policyFor({ hashes, isLight }: Running, more: readonly string[] = []): string {
  const scripts = `script-src ${["'self'", ...hashes].join(" ")}`;
  return [...OWN_FILES, ...more, scripts, ...(isLight ? NO_SINKS : [])].join("; ");
}

const CHARSET = /<meta charset="utf-8"\/?>/i;
const POLICY = '<meta http-equiv="Content-Security-Policy"';

/**
 * Writes its policy into a page, for hosts that send no headers of ours: before all that it governs.
 *
 * @param light what a light page may run, whatever scripts stand in it; null for a page into which Next wrote scripts, which
 *   are all named
 * @returns the page, as it was if it has one
 * @throws where the page does not say first what its characters are
 */
export function withPolicy(html: string, light: Running | null): string {
  const charset = CHARSET.exec(html);
  if (charset === null) throw new Error("a page without <meta charset>");
  const end = charset.index + charset[0].length;
  if (html.startsWith(POLICY, end)) return html;
  const policy = policyFor(light ?? { hashes: scriptHashes([html]), isLight: false });
  return `${html.slice(0, end)}${POLICY} content="${policy}"/>${html.slice(end)}`;
}
