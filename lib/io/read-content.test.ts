import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildCorpus } from "../corpus/build-corpus";
import { readContent } from "./read-content";

const GOOD = "# 河边的书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n";
const SHOP = "interviews/shop";
const CONTENT = {
  "people.yml": "lin-xiao: { name: { zh: 林晓 } }\n",
  [`${SHOP}/source.md`]: GOOD,
  [`${SHOP}/interview.yml`]: "editions: [{ lang: zh, kind: original }]\n",
};

const root = mkdtempSync(join(tmpdir(), "duidu-content-"));
afterAll(() => rmSync(root, { recursive: true }));

/** The rules of the problems of a content folder with these files, and how bad they are. */
function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const folder = join(mkdtempSync(join(root, "of-")), "content");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { files: read, problems } = readContent(folder);
  return [...problems, ...buildCorpus(read).problems].map(({ severity, rule }) => `${severity} ${rule}`);
}

describe("a content folder that is not as it should be", () => {
  it.each([
    ["content-missing", {}],
    ["source-twice", { [`${SHOP}/source.md`]: GOOD, [`${SHOP}/source.txt`]: GOOD }],
    ["source-missing", { [`${SHOP}/interview.yml`]: "form: dialogue\n" }],
    ["slug-invalid", { "interviews/My Shop/source.md": GOOD }],
    ["slug-duplicate", { ...CONTENT, "interviews/Shop/source.md": GOOD }],
    ["slug-duplicate", { ...CONTENT, "interviews/ｓｈｏｐ/source.md": GOOD }],
    ["lock-invalid", { ...CONTENT, "permalinks.lock.json": "{" }],
    ["lock-conflict", { ...CONTENT, "permalinks.lock.json": "<<<<<<< HEAD\n{}\n" }],
    ["permalink-duplicate", { ...CONTENT, "permalinks.lock.json": '{ "version": 1, "version": 1 }' }],
    ["yaml-syntax", { ...CONTENT, "people.yml": "lin-xiao: { name: { zh: 林晓 }\n" }],
  ])("%s", (rule, files) => {
    expect(problemsOf(files)).toEqual([`error ${rule}`]);
  });

  it("and one that is", () => {
    expect(problemsOf(CONTENT)).toEqual([]);
  });
});
