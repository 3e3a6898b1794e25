import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { OUT, PAGE_KINDS } from "./site";

/** What the first view of a page may weigh, in bytes as they are sent: bytes, unlike times, are the same on every machine. */
const KIB = 1024;
/**
 * The page itself, a few per cent above what it weighs: what is added on purpose is added here. Some 560 bytes are the first script
 * and its hash, without which a page whose files hang is blank; some 100 name the versions of what belongs to the page, and what
 * can be kept for reading offline.
 */
const PAGES: Readonly<Record<string, number>> = {
  home: 4_150,
  "side by side": 7_700,
  long: 28_500,
  // With the bar, the line of facts, the versions and the ways on at the end.
  "one language": 4_900,
  letter: 5_820,
  retelling: 6_250,
  answer: 4_300,
  speakers: 2_900,
  // With the question above each answer.
  speaker: 8_400,
  // With the hashes of Next's scripts, of which none can be made smaller.
  search: 5_550,
  about: 3_400,
  kept: 2_600,
  "not found": 2_150,
};
const SHARED = { style: 8 * KIB, script: 8 * KIB };
/** The search page keeps the framework's runtime, and holds no text. Scripts for browsers without modules are not loaded. */
const SEARCH = { style: 8 * KIB, script: 160 * KIB };

const weigh = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length;

for (const [name, path] of PAGE_KINDS) {
  test(`${name} weighs what its text weighs`, ({ baseURL }) => {
    const base = new URL(baseURL ?? "").pathname;
    const read = (file: string) => readFileSync(join(OUT, file.replace(/\?.*/, "")));
    const html = read(name === "not found" ? "404.html" : `${path.replace(/\?.*/, "")}index.html`);
    const loaded = (pattern: RegExp) =>
      [...html.toString("utf8").matchAll(pattern)]
        .map(([, href = ""]) => weigh(read(href.slice(base.length))))
        .reduce((all, one) => all + one, 0);
    const style = loaded(/<link rel="stylesheet" href="([^"]*)"/g);
    const script = loaded(/<script(?![^>]*noModule)[^>]*?\ssrc="([^"]*)"/g);
    const most = name === "search" ? SEARCH : SHARED;
    expect(style).toBeLessThanOrEqual(most.style);
    expect(script).toBeLessThanOrEqual(most.script);
    expect(weigh(html), "the page").toBeLessThanOrEqual(PAGES[name] ?? 0);
    expect(style * script, "both are there").toBeGreaterThan(0);
  });
}

test("what answers without a network is at most 4 KB", () => {
  expect(readFileSync(join(OUT, "offline.js")).length).toBeLessThanOrEqual(4 * KIB);
});
