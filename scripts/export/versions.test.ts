import { join } from "node:path";
import { expect, it } from "vitest";
import { checkout } from "../testing/checkout";
import { withVersions } from "./versions";

const out = checkout({
  "duidu.css": "p{}",
  "duidu.js": "run()",
  "data/interviews/river.json": "{}",
  "data/counterparts/river.json": "[]",
});
const change = withVersions(join(out));

it("writes the version of what all pages share behind its address, once", () => {
  const html = '<link rel="stylesheet" href="/reader/duidu.css"/><script async src="/reader/duidu.js"></script>';
  const changed = change(html);
  expect(changed).toMatchInlineSnapshot(
    `"<link rel="stylesheet" href="/reader/duidu.css?q6tl3n"/><script async src="/reader/duidu.js?1f7lef1"></script>"`,
  );
  expect(change(changed)).toBe(changed);
});

it("writes it into the data of a runtime, too, which would draw a page anew that differs", () => {
  const html = String.raw`<script>self.__next_f.push([1,"{\"href\":\"/duidu.css\"}"])</script>`;
  const [version] = /\?\w+/.exec(change('<link href="/duidu.css"/>')) ?? [];
  expect(change(html)).toBe(html.replace("duidu.css", `duidu.css${version}`));
});

it("writes the versions of the data of an interview beside its name, once", () => {
  const html = '<main class="a > b" data-interview="river"><p>data-interview="river"</p></main>';
  const changed = change(html);
  expect(changed).toMatchInlineSnapshot(
    `"<main class="a > b" data-interview="river" data-versions="nf0rvp w7k42t"><p>data-interview="river"</p></main>"`,
  );
  expect(change(changed)).toBe(changed);
});

it("changes with what is in the files, and leaves words alone", () => {
  const other = checkout({ "duidu.css": "p{} ", "duidu.js": "" });
  const html = '<link rel="stylesheet" href="/duidu.css"/>';
  expect(withVersions(other)(html)).not.toBe(change(html));
  const words = "<p>&lt;main data-interview=&quot;river&quot;&gt; /duidu.css</p>";
  expect(change(words)).toBe(words);
});
