import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkSettings, formatSettingProblem, SETTINGS, type Settings } from "./settings";

function good(env: Record<string, string>): Settings {
  const read = checkSettings(env);
  if ("problems" in read) throw new Error(read.problems.map(formatSettingProblem).join(""));
  return read.settings;
}

/** What is said of wrong settings. */
function said(env: Record<string, string>): string {
  const read = checkSettings(env);
  return "problems" in read ? read.problems.map(formatSettingProblem).join("") : "";
}

describe("settings", () => {
  it("have their fallbacks where nothing is set, or the empty text", () => {
    const fallbacks = good({});
    expect(fallbacks).toMatchObject({ contentFolder: "content", basePath: "", origin: "", port: 3000 });
    expect(fallbacks).toMatchObject({ searchWholeUpTo: null, precompress: false, chromiumPath: "", ci: false });
    expect(good(Object.fromEntries(SETTINGS.map(({ name }) => [name, ""])))).toEqual(fallbacks);
  });

  it("accept their own examples", () => {
    for (const { name, example } of SETTINGS) expect(said({ [name]: example })).toBe("");
  });

  it.each([
    [{ SITE_URL: "https://host.example" }, "https://host.example", ""],
    [{ SITE_URL: "https://host.example/" }, "https://host.example", ""],
    [{ SITE_URL: "HTTP://Host.example:8080" }, "http://host.example:8080", ""],
    [{ BASE_PATH: "/reader/" }, "", "/reader"],
    [{ BASE_PATH: "/" }, "", ""],
    [{ BASE_PATH: "/a/b-c_d.e~f" }, "", "/a/b-c_d.e~f"],
    [{ SITE_URL: "https://host.example/", BASE_PATH: "/reader" }, "https://host.example", "/reader"],
    [{ SITE_URL: "https://host.example/reader/" }, "https://host.example", "/reader"],
    [{ SITE_URL: "https://host.example/reader", BASE_PATH: "/reader/" }, "https://host.example", "/reader"],
  ])("%o: the site stands at %s, in the folder %s", (env, origin, basePath) => {
    expect(good(env)).toMatchObject({ origin, basePath });
  });

  it.each([
    ["PORT", "0", { port: 0 }],
    ["PORT", "65535", { port: 65_535 }],
    ["SEARCH_WHOLE_UP_TO", "0", { searchWholeUpTo: 0 }],
    ["PRECOMPRESS", "1", { precompress: true }],
    ["PRECOMPRESS", "0", { precompress: false }],
    ["CI", "false", { ci: true }],
    ["LANG", "zh_CN.UTF-8", { langs: ["zh"] }],
    ["LC_ALL", "en_GB", { langs: ["en"] }],
    ["LANG", "C.UTF-8", { langs: ["zh", "en"] }],
    ["LANG", "de_AT.UTF-8", { langs: ["zh", "en"] }],
    ["CONTENT_DIR", "../ 访谈", { contentFolder: "../ 访谈" }],
  ])("%s=%s", (name, text, settings) => {
    expect(good({ [name]: text })).toMatchObject(settings);
  });

  it.each([
    ...["reader.example", "https:reader.example", "localhost:3000", "ftp://reader.example", "https://"].map((url) => [
      "SITE_URL",
      url,
    ]),
    ...["https://a.example/?q", "https://a.example/#x", "https://me:word@a.example", "https://a.example/对读"].map(
      (url) => ["SITE_URL", url],
    ),
    ...["reader", "//reader", "/a//b", "/a/../b", "/.", "/a b", "/对读", "/a?b", "https://a.example"].map((path) => [
      "BASE_PATH",
      path,
    ]),
    ...["http", "-1", "65536", "3000.5", "0x10", " 3000", "1e3"].map((port) => ["PORT", port]),
    ...["-1", "many", "1.5"].map((count) => ["SEARCH_WHOLE_UP_TO", count]),
    ...["yes", "true", "2"].map((text) => ["PRECOMPRESS", text]),
  ])("%s=%s is refused", (name = "", text = "") => {
    expect(said({ [name]: text })).toContain(`${name} has a wrong value: found ${JSON.stringify(text)}; expected `);
  });

  it("say what was found, what is expected, and an example, in both languages", () => {
    expect(said({ SITE_URL: "reader.example", PORT: "http" })).toMatchInlineSnapshot(`
      "SITE_URL 的值不对。现在：「reader.example」；应为：以 https:// 或 http:// 开头的网址，不带 ? 和 #，文件夹只用拉丁字母、数字和 - . _ ~，如 SITE_URL=https://reader.example
      SITE_URL has a wrong value: found "reader.example"; expected an address that begins with https:// or http://, without ? or #, its folder of Latin letters, digits and - . _ ~, as in SITE_URL=https://reader.example
      PORT 的值不对。现在：「http」；应为：0 到 65535 的整数，如 PORT=8080
      PORT has a wrong value: found "http"; expected a whole number from 0 to 65535, as in PORT=8080
      "
    `);
    expect(said({ BASE_PATH: "reader" })).toMatchInlineSnapshot(`
      "BASE_PATH 的值不对。现在：「reader」；应为：以斜线开头的路径，只用拉丁字母、数字和 - . _ ~，如 BASE_PATH=/reader
      BASE_PATH has a wrong value: found "reader"; expected a path that begins with a slash, of Latin letters, digits and - . _ ~, as in BASE_PATH=/reader
      "
    `);
    expect(said({ SITE_URL: "https://host.example/one", BASE_PATH: "/two" })).toMatchInlineSnapshot(`
      "SITE_URL 的值不对。现在：「https://host.example/one」，而 BASE_PATH 是「/two」；应为：两处写同一个文件夹，或只写一处，如 SITE_URL=https://host.example/two
      SITE_URL has a wrong value: found "https://host.example/one", and BASE_PATH "/two"; expected the same folder in both, or a folder in one of them, as in SITE_URL=https://host.example/two
      "
    `);
    expect(said({ PRECOMPRESS: "yes", SEARCH_WHOLE_UP_TO: "many" })).toMatchInlineSnapshot(`
      "SEARCH_WHOLE_UP_TO 的值不对。现在：「many」；应为：不小于 0 的整数，如 SEARCH_WHOLE_UP_TO=0
      SEARCH_WHOLE_UP_TO has a wrong value: found "many"; expected a whole number, 0 or more, as in SEARCH_WHOLE_UP_TO=0
      PRECOMPRESS 的值不对。现在：「yes」；应为：1（开）或 0（关），如 PRECOMPRESS=1
      PRECOMPRESS has a wrong value: found "yes"; expected 1 (on) or 0 (off), as in PRECOMPRESS=1
      "
    `);
  });
});

describe("docs/settings.md", () => {
  it("has a row for every setting, with its fallback and example", () => {
    const rows = readFileSync("docs/settings.md", "utf8").matchAll(/^\| `(\w+)` \| (?:`(.*?)`)? ?\| `(.*?)` \| \S/gm);
    const documented = [...rows].map(([, name, fallback = "", example]) => ({ name, fallback, example }));
    const shown = (fallback: unknown) =>
      typeof fallback === "string" || typeof fallback === "number" ? String(fallback) : "";
    expect(documented).toEqual(
      SETTINGS.map(({ name, fallback, example }) => ({ name, fallback: shown(fallback), example })),
    );
  });
});
