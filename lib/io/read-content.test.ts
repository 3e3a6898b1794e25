import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildCorpus } from "../corpus/build-corpus";
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
    expect(readSiteFile(join(folderWith({}), "site.yml"))).toEqual({ site: { offline: true }, problems: [] });
  });

  it("switches reading offline off", () => {
    expect(read("offline: false\n")).toEqual({ site: { offline: false }, problems: [] });
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
