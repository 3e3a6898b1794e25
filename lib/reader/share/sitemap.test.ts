import { expect, test } from "vitest";
import { sitemapFiles } from "./sitemap";

const paths = Array.from({ length: 7 }, (_, number) => `/interviews/a/k${number}/`);
const addresses = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);

test("few addresses are one sitemap", () => {
  const [[path, xml] = ["", ""], ...others] = sitemapFiles(paths, 7);
  expect([path, others]).toEqual(["sitemap.xml", []]);
  expect(xml).toContain("<urlset");
  expect(addresses(xml)).toEqual(paths.map((one) => `http://localhost:3000${one}`));
});

test("more than a sitemap may name are an index and parts, which together name each once", () => {
  const [[path, index] = ["", ""], ...parts] = sitemapFiles(paths, 3);
  expect(path).toBe("sitemap.xml");
  expect(index).toContain("<sitemapindex");
  expect(addresses(index)).toEqual(parts.map(([part]) => `http://localhost:3000/${part}`));
  expect(parts.map(([, xml]) => addresses(xml).length)).toEqual([3, 3, 1]);
  expect(parts.flatMap(([, xml]) => addresses(xml))).toEqual(paths.map((one) => `http://localhost:3000${one}`));
});

test("a path with a sign of XML is escaped", () => {
  expect(sitemapFiles(["/a&b/"])[0]?.[1]).toContain("/a&amp;b/");
});
