import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../../lib/io/files";
import { checkout } from "../testing/checkout";
import { stripRuntime } from "./strip-runtime";
import { UnknownShape } from "./strip-runtime-page";

const NEXTS = '"[project]/node_modules/next/dist/client/layout-router.js":{}';
const OURS = '"[project]/components/search/SearchPage.tsx":{}';

/** A reference manifest as Next writes it: a script that sets one global. */
const manifest = (route: string, modules: string) =>
  `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
globalThis.__RSC_MANIFEST["${route}/page"] = {"clientModules":{${modules}}};`;

const page = (chunk: string) =>
  `<html><head><link rel="stylesheet" href="/_next/static/chunks/s.css"/><script src="/duidu.js"></script>
<script src="/_next/static/chunks/${chunk}.js" async=""></script></head><body>words<script>self.__next_f.push([0])</script></body></html>`;

/** A build of two pages and a route handler, as files. */
const BUILD: Readonly<Record<string, string>> = {
  "next/prerender-manifest.json": JSON.stringify({
    routes: {
      "/_global-error": { srcRoute: "/_global-error", dataRoute: "/_global-error.rsc" },
      "/_not-found": { srcRoute: "/_not-found", dataRoute: "/_not-found.rsc" },
      "/read/one": { srcRoute: "/read/[id]", dataRoute: "/read/one.rsc" },
      "/search": { srcRoute: "/search", dataRoute: "/search.rsc" },
      "/plain/index.html": { srcRoute: "/plain/index.html", dataRoute: null },
    },
  }),
  "next/server/app/_global-error/page_client-reference-manifest.js": manifest("/_global-error", NEXTS),
  "next/server/app/_not-found/page_client-reference-manifest.js": manifest("/_not-found", NEXTS),
  "next/server/app/read/[id]/page_client-reference-manifest.js": manifest("/read/[id]", NEXTS),
  "next/server/app/search/page_client-reference-manifest.js": manifest("/search", `${NEXTS},${OURS}`),
  "out/404.html": page("main"),
  "out/404/index.html": page("main"),
  "out/_not-found/index.html": page("main"),
  "out/_not-found/index.txt": "data",
  "out/read/one/index.html": page("reading"),
  "out/read/one/index.txt": "data",
  "out/read/one/__next._tree.txt": "data",
  "out/search/index.html": page("main"),
  "out/search/index.txt": "data",
  "out/plain/index.html": "<html><body>plain</body></html>",
  "out/robots.txt": "User-Agent: *",
  "out/_next/static/id/_buildManifest.js": "",
  "out/_next/static/chunks/main.js": 'load("static/chunks/later.js")',
  "out/_next/static/chunks/later.js": "",
  "out/_next/static/chunks/reading.js": "",
  "out/_next/static/chunks/s.css": "@font-face{src:url(../media/f.woff2)}",
  "out/_next/static/media/f.woff2": "",
};

function stripped(changes: Readonly<Record<string, string>> = {}) {
  const folder = checkout({ ...BUILD, ...changes });
  const out = join(folder, "out");
  return { ...stripRuntime(out, join(folder, "next"), ""), out };
}

describe("an export", () => {
  it("loses the runtime on pages whose route can reach no client component of ours, and nowhere else", () => {
    const { light, plain, whole, out } = stripped();
    expect({ light, plain, whole }).toEqual({
      light: ["/_not-found", "/read/one"],
      plain: ["/plain"],
      whole: ["/search"],
    });
    expect(readFileSync(join(out, "read/one/index.html"), "utf8")).not.toContain("_next/static/chunks/reading.js");
    expect(readFileSync(join(out, "404.html"), "utf8")).not.toContain("__next_f");
    expect(readFileSync(join(out, "search/index.html"), "utf8")).toBe(BUILD["out/search/index.html"]);
  });

  it("keeps no file that nothing reads", () => {
    const { out } = stripped();
    expect(
      filesUnder(out)
        .map((file) => basename(file))
        .toSorted(),
    ).toEqual(
      [
        ...["404.html", "f.woff2", "index.html", "index.html", "index.html", "index.txt"],
        ...["later.js", "main.js", "robots.txt", "s.css"],
      ].toSorted(),
    );
    expect(existsSync(join(out, "search/index.txt"))).toBe(true);
  });
});

describe("the build stops at", () => {
  const route = "next/server/app/read/[id]/page_client-reference-manifest.js";
  it.each([
    ["a manifest that is not there", { "next/prerender-manifest.json": "" }],
    ["a manifest of another shape", { "next/prerender-manifest.json": '{"pages":{}}' }],
    ["a route whose references are written otherwise", { [route]: "globalThis.OTHER = {}" }],
    ["a page that is not where it was", { "next/prerender-manifest.json": routesWith("/read/two") }],
    ["a page with a runtime that no manifest names", { "out/other.html": page("main") }],
    ["a page with an unknown script", { "out/read/one/index.html": page("main").replace("self.__next_f", "other") }],
  ])("%s", (_, changes) => {
    expect(() => stripped(changes)).toThrow(UnknownShape);
  });
});

function routesWith(path: string): string {
  return (BUILD["next/prerender-manifest.json"] ?? "").replace('"/read/one":', `"${path}":`);
}
