import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { policyFor, scriptHashes, withPolicy } from "./policy";

const page = (head: string) => `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${head}</head><body></body></html>`;
const policyIn = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
const LIGHT = { hashes: ["'sha256-first'"], isLight: true };
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

it("a light page may load our own files, and no script in it may run but the first, or write HTML", () => {
  expect(policyIn(withPolicy(page('<script src="/duidu.js"></script>'), LIGHT))).toMatchInlineSnapshot(
    `"default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; script-src 'self' 'sha256-first'; require-trusted-types-for 'script'; trusted-types duidu"`,
  );
});

it("a page with scripts in it names each by its hash, and data are none", () => {
  const html = page(
    '<script>one()</script><script src="/a.js"></script><script type="application/ld+json">{}</script>',
  );
  expect(scriptHashes([html])).toEqual([hash("one()")]);
  expect(policyIn(withPolicy(html, null))).toContain(`script-src 'self' ${hash("one()")}`);
  expect(policyIn(withPolicy(html, null))).not.toContain("trusted-types");
});

it("a script that stands in a light page is never named", () => {
  expect(policyIn(withPolicy(page("<script>one()</script>"), LIGHT))).toContain("script-src 'self' 'sha256-first';");
});

it("the policy stands before all that it governs, once", () => {
  const html = withPolicy(page("<title>a</title>"), LIGHT);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<title>"));
  expect(withPolicy(html, LIGHT)).toBe(html);
});

it("a page that does not say what its characters are is not published", () => {
  expect(() => withPolicy("<p>a</p>", LIGHT)).toThrow("charset");
});

it("more directives stand in it as they are", () => {
  expect(policyFor(LIGHT, ["frame-ancestors 'none'"])).toContain("; frame-ancestors 'none'; ");
});
