import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../files/decode";
import { buildOne, type SourceTexts } from "../fixtures/build";
import { formatProblem } from "../problems/format";

const DIALOGUE = "**问：**开了多久？\n\n**答：**整整十年。\n\n第二年涨了水。\n";
const TITLE = "title: { zh: 书店 }\n";
const BILINGUAL = `${DIALOGUE}\nQ: How long has it been open?\n\nA: Ten whole years.\n\nIn the second the river rose.\n`;
const EDITIONS = "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]\n";

/** Texts with one thing wrong, by what is wrong. */
const TEXTS: Readonly<Record<string, SourceTexts>> = {
  "front matter: a list is never closed": { source: `---\ntitle: 书店\ntags: [河, 书\n---\n\n${DIALOGUE}` },
  "front matter: wrong after CR LF and a byte-order mark": {
    source: `\uFEFF---\ntitle: 书店\ntitle: 河边\n---\n\n${DIALOGUE}`.replaceAll("\n", "\r\n"),
  },
  "front matter: a word that begins with *": { source: `---\ntitle: *书店*\n---\n\n${DIALOGUE}`, sidecar: TITLE },
  "front matter: nested aliases": {
    source: `---\na: &a [1, 1, 1, 1]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]\n---\n\n${DIALOGUE}`,
    sidecar: TITLE,
  },
  "front matter: never closed": { source: `---\ntitle: 书店\n\n${DIALOGUE}`, sidecar: TITLE },
  "front matter: no such day": { source: `---\ntitle: 书店\ndate: 2023-02-30\n---\n\n${DIALOGUE}` },
  "front matter: an unsupported language": {
    source: `---toml\ntitle = "书店"\n---\n\n${DIALOGUE}`,
    sidecar: TITLE,
  },
  "front matter: TOML, wrong after CR LF": {
    source: `+++\ntitle = "书店"\ntags = [河\n+++\n\n${DIALOGUE}`.replaceAll("\n", "\r\n"),
    sidecar: TITLE,
  },
  "front matter: TOML, never closed": { source: `+++\ntitle = "书店"\n\n${DIALOGUE}`, sidecar: TITLE },
  "front matter: a second one": {
    source: `---\ntitle: 书店\n---\n\n+++\nauthor = "甲"\n+++\n\n${DIALOGUE}`,
  },
  "sidecar: a field that does not exist": { source: DIALOGUE, sidecar: `${TITLE}publsher: { zh: 河边报 }\n` },
  "sidecar: a field of the wrong type": { source: DIALOGUE, sidecar: `${TITLE}participants:\n  lin-xiao: boss\n` },
  "sidecar: a date in words": { source: DIALOGUE, sidecar: `${TITLE}date: May 22, 2022\n` },
  "sidecar: an invalid id": { source: DIALOGUE, sidecar: `${TITLE}labels:\n  问: 林晓\n` },
  "sidecar: invalid YAML": { source: DIALOGUE, sidecar: `${TITLE}publisher: { zh: 河边报\nform: letter\n` },
  "sidecar: a list": { source: DIALOGUE, sidecar: "- 书店\n" },
  "quotation that is not in the source": {
    source: DIALOGUE,
    sidecar: `${TITLE}corrections:\n  - paragraph: 第三年涨了水\n`,
  },
  "quotation that occurs twice": { source: DIALOGUE, sidecar: `${TITLE}corrections:\n  - paragraph: 年\n` },
  "quotation inside a table": {
    source: `${DIALOGUE}\n| 年 | 书 |\n|---|---|\n| 一 | 百本 |\n`,
    sidecar: `${TITLE}corrections:\n  - paragraph: 百本\n`,
  },
  "quotation from the header": {
    source: `---\ntitle: 书店\n---\n\n${DIALOGUE}`,
    sidecar: `${TITLE}corrections:\n  - begins: "title: 书店"\n`,
  },
  "quotation from an address": {
    source: `${DIALOGUE}\n[地图](https://example.org/map)\n`,
    sidecar: `${TITLE}corrections:\n  - ends: example.org\n`,
  },
  "pairs that cross": {
    source: BILINGUAL,
    sidecar: `${TITLE}${EDITIONS}pairs:\n  - { zh: [整整十年], en: [In the second] }\n  - { zh: [第二年], en: [Ten whole] }\n`,
  },
  "pair whose words are gone": {
    source: BILINGUAL,
    sidecar: `${TITLE}${EDITIONS}pairs:\n  - { zh: [整整十年], en: [Eleven years] }\n`,
  },
  "speaker who is not defined": { source: DIALOGUE, sidecar: `${TITLE}participants: { lin-xiao: guest }\n` },
  "speaker with the id of someone else": {
    source: DIALOGUE,
    sidecar: `${TITLE}people:\n  lin-xiao: { name: { zh: 林晓 } }\n`,
    people: "lin-xiao: { name: { zh: 林小 } }\n",
  },
  "unknown speaker": { source: "**周墨：**开了多久？\n\n**周墨：**说呀。\n\n答：三年。\n", sidecar: TITLE },
  "edition that the text does not have": {
    source: DIALOGUE,
    sidecar: `${TITLE}editions:\n  - { lang: en, kind: original }\n`,
  },
  "link that is not in the source": { source: DIALOGUE, sidecar: `${TITLE}sourceUrl: https://example.org/\n` },
  "unattributed speech that is never closed": {
    source: "# 书店\n\n河边传来一句：“涨水了，快搬书。\n",
    sidecar: "form: narrative\n",
  },
  "no title": { source: DIALOGUE },
  "no text": { source: "# 书店\n" },
  "nested too deeply": { source: `${">".repeat(5000)} 书\n`, sidecar: TITLE },
};

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

const FILES: Readonly<Record<string, Uint8Array>> = {
  "file that is not UTF-8": bytes("第一行\n第二", [0xb5, 0xda], "行\n"),
  "file that is not UTF-8, with a byte-order mark": bytes([0xef, 0xbb, 0xbf], "书", [0xff]),
  "file cut inside a character": bytes("书店\r\n河", [0xe6, 0xb2]),
  "file with a NUL": bytes("书店\r河\0\n"),
  "empty file": bytes("\uFEFF \n\t\n"),
  "file too large": new Uint8Array(8 * 1024 * 1024 + 1),
};

describe("the messages of the build", () => {
  it("give file, line, column, rule, problem and remedy in both languages", async () => {
    const said = Object.entries(TEXTS).map(([name, texts]) => {
      const { problems } = buildOne(texts);
      return `# ${name}\n\n${problems.map((problem) => `${formatProblem(problem)}\n`).join("\n")}`;
    });
    const undecoded = Object.entries(FILES).map(([name, file]) => {
      const { problems } = decode("source.md", file);
      return `# ${name}\n\n${problems.map((problem) => formatProblem(problem)).join("\n")}\n`;
    });
    // Checked line by line against the texts above: each place is where the problem is.
    const path = join(import.meta.dirname, "..", "fixtures", "messages.txt");
    await expect([...said, ...undecoded].join("\n")).toMatchFileSnapshot(path);
  });

  it("reports nothing for a good file", () => {
    expect(buildOne({ source: `# 书店\n\n${DIALOGUE}` }).problems).toEqual([]);
  });

  it.each(["js", "javascript", "JS", "JavaScript", " js ", "coffee", "toml", "constructor"])(
    "rejects a header in %s without executing it",
    (language) => {
      const source = `---${language}\nglobalThis.planted = true, { title: "书店" }\n---\n\n${DIALOGUE}`;
      const built = buildOne({ source, sidecar: TITLE });
      expect(built.problems.map(({ rule, place }) => [rule, place.line])).toEqual([["front-matter-code", 1]]);
      expect(built.interviews).toEqual([]);
      expect(Reflect.has(globalThis, "planted")).toBe(false);
    },
  );

  it.each(["", "yaml", "YML", "json"])("reads a header marked %o as YAML, of which JSON is a subset", (language) => {
    const source = `---${language}\n{ "title": "书店", "date": "2023-04-05" }\n---\n\n${DIALOGUE}`;
    const { interviews } = buildOne({ source });
    expect(interviews.map(({ title, date }) => [title, date])).toEqual([[{ zh: "书店" }, "2023-04-05"]]);
  });

  it("keeps a file with an error out of the corpus and its permalinks in the lockfile", () => {
    const good = buildOne({ source: DIALOGUE, sidecar: TITLE });
    const bad = buildOne({
      source: DIALOGUE,
      sidecar: `${TITLE}corrections: [{ ends: 没有的话 }]`,
      lockfile: good.lockfile,
    });
    expect(bad.interviews).toEqual([]);
    expect(bad.corpus.speakers).toEqual([]);
    expect(bad.lockfile).toEqual(good.lockfile);
  });
});
