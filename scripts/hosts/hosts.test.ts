import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { HOSTS } from "../../lib/schema/site";
import { firstFiles } from "../own-folder/first-files";
import { refusalsOfHost } from "./refusals-of-host";
import { formatWeight, type SiteWeight, weighSite } from "./site-weight";

const root = mkdtempSync(join(tmpdir(), "duidu-weight-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A site with so many files, so many bytes and such a largest file, and cards or none. */
function siteOf(files: number, bytes: number, largest: number, cards = 0): SiteWeight {
  const none = { files: 0, bytes: 0 };
  const kinds = { cards: { files: cards, bytes: cards * 10_000 }, search: none, data: none, pages: none, other: none };
  return { all: { files, bytes }, kinds, largest: { path: "data/pictures/a/b.png", bytes: largest } };
}

describe("weighSite", () => {
  it("counts files and bytes by kind, and knows the largest", () => {
    const files = {
      "index.html": 10,
      "interviews/a/index.html": 20,
      "interviews/a/k3v9x2mq/card.png": 40,
      "data/search.json": 100,
      "data/search/1234/text/0.bin": 300,
      "data/corpus.json": 50,
      "duidu.css": 7,
    };
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), "x".repeat(bytes));
    }
    const weight = weighSite(root);
    expect(weight.all).toEqual({ files: 7, bytes: 527 });
    expect(weight.kinds).toEqual({
      cards: { files: 1, bytes: 40 },
      search: { files: 2, bytes: 400 },
      data: { files: 1, bytes: 50 },
      pages: { files: 2, bytes: 30 },
      other: { files: 1, bytes: 7 },
    });
    expect(weight.largest).toEqual({ path: "data/search/1234/text/0.bin", bytes: 300 });
    expect(formatWeight(siteOf(3, 2_500_000, 1, 2))).toBe("out/: 3 files, 2.5 MB (cards 2 files, 0.0 MB)");
  });
});

describe("refusalsOfHost", () => {
  it.each([
    ["cloudflare-pages", siteOf(20_000, 9e9, 25 * 2 ** 20), []],
    ["cloudflare-pages", siteOf(20_001, 9e9, 1), ["20000 files"]],
    ["cloudflare-pages", siteOf(1, 9e9, 25 * 2 ** 20 + 1), ["files of 26.2 MB"]],
    ["github-pages", siteOf(300_000, 1e9, 1), []],
    ["github-pages", siteOf(1, 1e9 + 1, 1), ["1000.0 MB"]],
    ["gitlab-pages", siteOf(200_001, 2e9, 1), ["200000 files", "1000.0 MB"]],
    ["folder", siteOf(1e7, 1e12, 1e12), []],
    ["nginx", siteOf(1e7, 1e12, 1e12), []],
  ] as const)("%s: %o", (host, weight, limits) => {
    const said = refusalsOfHost(host, weight).map(({ en }) => en);
    expect(said).toHaveLength(limits.length);
    for (const [place, limit] of limits.entries()) expect(said[place]).toContain(`takes ${limit} at most`);
  });

  it("names the switch that helps: the cards, where there are any", () => {
    const [without] = refusalsOfHost("cloudflare-pages", siteOf(30_000, 1, 1));
    const [withCards] = refusalsOfHost("cloudflare-pages", siteOf(30_000, 1, 1, 12_000));
    expect([without, withCards]).toMatchInlineSnapshot(`
      [
        {
          "en": "cloudflare-pages takes 20000 files at most, and there are 30000: choose another host",
          "zh": "cloudflare-pages 最多收 20000 个文件，这里有 30000 个：换一个 host",
        },
        {
          "en": "cloudflare-pages takes 20000 files at most, and there are 30000: cards: none in site.yml leaves out 12000 files and 120.0 MB",
          "zh": "cloudflare-pages 最多收 20000 个文件，这里有 30000 个：在 site.yml 里写 cards: none，就少 12000 个文件、120.0 MB",
        },
      ]
    `);
  });
});

describe("firstFiles", () => {
  const common = [".gitignore", ".npmrc", "README.md", "content/people.yml", "package.json", "site.yml"];

  it.each(HOSTS)("for %s are what every collection has, and what the host reads", (host) => {
    const files = firstFiles({ name: "河边: 书店", version: "1.2.3", node: ">=20.19", host });
    const own = Object.keys(files).filter((path) => !common.includes(path));
    const wanted: Readonly<Record<string, readonly string[]>> = {
      "github-pages": [".github/workflows/publish.yml"],
      "gitlab-pages": [".gitlab-ci.yml"],
      "cloudflare-pages": ["wrangler.toml"],
      netlify: ["netlify.toml"],
      vercel: ["vercel.json"],
    };
    expect(own).toEqual(wanted[host] ?? []);
    for (const path of common) expect(files[path]).toBeTypeOf("string");
  });
});
