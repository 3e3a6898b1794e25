import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildCorpus } from "../corpus/build-corpus";
import { Site } from "../schema/site";
import { readContent, readSiteFile } from "./read-content";

const GOOD = "# 河边的书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n";
const SHOP = "interviews/shop";
const CONTENT = {
  "people.yml": "lin-xiao: { name: { zh: 林晓 } }\n",
  [`${SHOP}/source.md`]: GOOD,
  [`${SHOP}/interview.yml`]: "editions: [{ lang: zh, kind: original }]\n",
};

const root = mkdtempSync(join(tmpdir(), "duidu-content-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A content folder with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = join(mkdtempSync(join(root, "of-")), "content");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The rules of the problems of a content folder with these files, and how bad they are. */
function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const { files: read, problems } = readContent(folderWith(files));
  return [...problems, ...buildCorpus(read).problems].map(({ severity, rule }) => `${severity} ${rule}`);
}

describe("a content folder that is not as it should be", () => {
  it.each([
    ["content-missing", {}],
    ["source-twice", { [`${SHOP}/source.md`]: GOOD, [`${SHOP}/source.txt`]: GOOD }],
    ["source-missing", { [`${SHOP}/interview.yml`]: "form: dialogue\n" }],
    ["slug-invalid", { "interviews/My Shop/source.md": GOOD }],
    ["slug-invalid", { [`interviews/${"a".repeat(205)}/source.md`]: GOOD }],
    ["slug-duplicate", { ...CONTENT, "interviews/Shop/source.md": GOOD }],
    ["slug-duplicate", { ...CONTENT, "interviews/ｓｈｏｐ/source.md": GOOD }],
    ["lock-invalid", { ...CONTENT, "permalinks.lock.json": "{" }],
    ["lock-conflict", { ...CONTENT, "permalinks.lock.json": "<<<<<<< HEAD\n{}\n" }],
    ["permalink-duplicate", { ...CONTENT, "permalinks.lock.json": '{ "version": 1, "version": 1 }' }],
    ["yaml-syntax", { ...CONTENT, "people.yml": "lin-xiao: { name: { zh: 林晓 }\n" }],
  ])("%s", (rule, files) => {
    expect(problemsOf(files)).toEqual([`error ${rule}`]);
  });

  it.each([
    ["link", `${SHOP}/source.md`],
    ["link", `${SHOP}/interview.yml`],
    ["link", "interviews/elsewhere"],
    ["link", "interviews"],
    ["link", "people.yml"],
    ["pipe", `${SHOP}/source.md`],
    ["pipe", `${SHOP}/en.md`],
  ])("a %s at %s is not followed", (kind, path) => {
    const folder = folderWith({ ...CONTENT, "outside.md": GOOD });
    rmSync(join(folder, path), { force: true, recursive: true });
    if (kind === "link") symlinkSync(join(folder, "outside.md"), join(folder, path));
    else execFileSync("mkfifo", [join(folder, path)]);
    const { files, problems } = readContent(folder);
    expect(problems.map(({ rule, place }) => [rule, place.file])).toEqual([["file-not-regular", join(folder, path)]]);
    const expected = { interviews: 0, "interviews/elsewhere": 2 }[path] ?? 1;
    expect(files.interviews.length + files.unread.size).toBe(expected);
  });

  it.each([`${SHOP}/interview.yaml`, `${SHOP}/translation.docx`, "interviews/loose.md"])(
    "names %s, which nothing reads",
    (path) => {
      expect(problemsOf({ ...CONTENT, [path]: "words" })).toEqual(["warning file-stray"]);
    },
  );

  it("names the second of two translations, which nothing reads", () => {
    const { problems } = readContent(folderWith({ ...CONTENT, [`${SHOP}/en.md`]: GOOD, [`${SHOP}/zh.md`]: GOOD }));
    expect(problems.map(({ rule, place }) => `${rule} ${place.file.split("/").at(-1)}`)).toEqual(["file-stray zh.md"]);
  });

  it("and one that is", () => {
    expect(problemsOf(CONTENT)).toEqual([]);
  });
});

describe("site.yml", () => {
  const read = (text: string) => readSiteFile(join(folderWith({ "site.yml": text }), "site.yml"));

  it("may be missing, and then has its defaults", () => {
    const { site, problems } = readSiteFile(join(folderWith({}), "site.yml"));
    expect(site).toEqual(Site.parse({}));
    expect(site).toMatchObject({ offline: true, cards: "answers", host: "folder", credit: true, examples: [] });
    expect(problems).toEqual([]);
  });

  it("has words in both languages, in one of them, or the same for both", () => {
    const { site, problems } = read(
      "name: Duidu 对读\ntagline: { zh: 访谈, en: Interviews }\nrights: { zh: 权利所有 }\noffline: false\n",
    );
    expect(problems).toEqual([]);
    expect(site).toMatchObject({
      name: { zh: "Duidu 对读", en: "Duidu 对读" },
      tagline: { zh: "访谈", en: "Interviews" },
      rights: { zh: "权利所有", en: "权利所有" },
      offline: false,
    });
  });

  it("is what the data hold of it, and is read from there as it was", () => {
    const { site } = read('name: 河边\nlinks: [{ text: { en: Source }, url: "https://reader.example/" }]\n');
    expect(Site.parse(JSON.parse(JSON.stringify(site)))).toEqual(site);
  });

  it("says what is wrong with it, and where", () => {
    const wrong = [
      "name: {}",
      "links: [{ text: x, url: 'javascript:alert(1)' }]",
      "host: github",
      "colours:",
      "  accent: { light: '#dddddd', dark: '#8cc0da' }",
      "  ink: { light: red, dark: '#ffffff' }",
      "taglines: x",
    ];
    const { problems } = read(`${wrong.join("\n")}\n`);
    const shown = problems.map(
      ({ rule, place: { line, column }, found, expected, didYouMean }) =>
        `${line}:${column} ${rule}: ${found.en} / ${expected.en} / ${didYouMean}`,
    );
    expect(shown).toMatchInlineSnapshot(`
      [
        "1:1 yaml-field: name: {} / zh or en, or both / null",
        "2:20 yaml-field: links.0.url: "javascript:alert(1)" / a URL that begins with https:// or http:// / null",
        "6:10 yaml-field: colours.ink.light: "red" / six hexadecimal digits, such as #17506b / null",
        "5:13 yaml-field: colours.accent.light: "#dddddd" / a contrast of accent on paper of 4.5 or more (it is 1.29 in the light theme) / null",
        "3:1 yaml-field: host: "github" / one of folder, github-pages, gitlab-pages, cloudflare-pages, netlify, vercel, s3, nginx, caddy / null",
        "7:1 yaml-field: taglines / one of name, tagline, description, rights, links, examples, colours, cards, host, credit, offline / tagline",
      ]
    `);
  });

  it.each(["offline: perhaps\n", "ofline: true\n", "offline: [\n"])(
    "is reported with its line where it is %j",
    (text) => {
      const { site, problems } = read(`# ours\n${text}`);
      expect(site.offline).toBe(true);
      expect(problems.map(({ severity, place }) => [severity, place.line > 1])).toEqual([["error", true]]);
    },
  );
});
