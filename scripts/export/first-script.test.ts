import { expect, it } from "vitest";
import { bundleFirstScript, withFirstScript } from "./first-script";

const page = (head: string) => `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${head}</head><body></body></html>`;
const READING = '<link rel="stylesheet" href="/duidu.css"/><script src="/reader/duidu.js"></script>';

it("the first script stands before all that must be fetched, and the reading script is not waited for", () => {
  expect(withFirstScript(page(READING), "first()")).toBe(
    page(
      '<script>first()</script><link rel="stylesheet" href="/duidu.css"/><script async src="/reader/duidu.js"></script>',
    ),
  );
});

it("a page that has it is left as it is, and so is one without a reading script", () => {
  const html = withFirstScript(page(READING), "first()");
  expect(withFirstScript(html, "first()")).toBe(html);
  expect(withFirstScript(page(""), "first()")).toBe(page(""));
});

it("words that look like the reading script are left as they are", () => {
  const html = `${page(READING)}<p>&lt;script src="/duidu.js"&gt;&lt;/script&gt;</p>`;
  expect(withFirstScript(html, "first()").endsWith('<p>&lt;script src="/duidu.js"&gt;&lt;/script&gt;</p>')).toBe(true);
});

it("a page that does not say what its characters are is not published", () => {
  expect(() => withFirstScript(READING, "first()")).toThrow("charset");
});

it("is small, and holds nothing that ends a script or that a page would read as markup", () => {
  const first = bundleFirstScript();
  expect(first).not.toMatch(/<\/script|<!--/i);
  expect(Buffer.byteLength(first)).toBeLessThan(2600);
});
