import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { headerRules, headersFor, printHeaders, readHeaders } from "./headers";

const NEXTS = "self.__next_f.push([1])";
const SEARCH = `<script src="/a.js"></script><script>${NEXTS}</script><script type="application/ld+json">{}</script>`;
const LIGHT = ["/", "/about", "/interviews/a", "/interviews/a/b", "/search/help"];
const RUNNING = { hashes: ["'sha256-first'"], isLight: true, paths: LIGHT };
const rules = headerRules("/reader", RUNNING, new Map([["/search", SEARCH]]));
const hash = createHash("sha256").update(NEXTS).digest("base64");

/** What every policy that reaches a page says of scripts. */
function scriptsOf(path: string): readonly string[] {
  const policies = headersFor(rules, path)["Content-Security-Policy"]?.split(", ") ?? [];
  return policies.map((policy) => /script-src ([^;]*)/.exec(policy)?.[1] ?? "none");
}

describe("the headers", () => {
  it("allow the scripts that Next writes into a page with its runtime, by their hash, and no others", () => {
    expect(scriptsOf("/reader/search/")).toEqual([`'self' 'sha256-${hash}'`]);
    expect(scriptsOf("/reader/nowhere/")).toEqual([`'self' 'sha256-${hash}'`]);
  });

  it.each(["/reader/", "/reader/about/", "/reader/interviews/a/b/"])(
    "allow no script within the page but the first at %s",
    (path) => {
      expect(scriptsOf(path).at(-1)).toBe("'self' 'sha256-first'");
    },
  );

  it.each([
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
  ])("say of every address: %s: %s", (name, value) => {
    expect(headersFor(rules, "/reader/interviews/a/")[name]).toBe(value);
  });

  it("forbid frames, which a policy in the page cannot", () => {
    expect(headersFor(rules, "/reader/")["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
  });

  it("keep what is named by its content for ever, and nothing else", () => {
    expect(headersFor(rules, "/reader/_next/static/chunks/a.js")["Cache-Control"]).toContain("immutable");
    expect(headersFor(rules, "/reader/data/search/0a1b/shards/7.bin")["Cache-Control"]).toContain("immutable");
    for (const path of ["/reader/", "/reader/duidu.js", "/reader/data/corpus.json", "/reader/data/search.json"]) {
      expect(headersFor(rules, path)["Cache-Control"]).toBeUndefined();
    }
  });

  it("are read back as they were written", () => {
    expect(readHeaders(printHeaders(rules))).toEqual(rules);
  });
});
