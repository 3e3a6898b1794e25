import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readYaml, Sidecar } from "../../lib/corpus/sidecar/sidecar";
import { filesUnder } from "../../lib/io/files";
import { checkout, runScript } from "../testing/checkout";

const TALK =
  "# 河边的书店\r\n\r\n**林晓：**开了多久？\r\n\r\n**王五：**整整十年。\r\n\r\n**林晓：**以后呢？\r\n\r\n**王五：**开下去。\r\n";
const PEOPLE = { "content/people.yml": "lin-xiao: { name: { zh: 林晓, en: Lin Xiao } }\n" };
const SHOP = "content/interviews/shop";

const corpusNew = (cwd: string, ...args: string[]) => runScript("new.ts", cwd, ...args);

/** Every file below the content folder. */
function contentOf(folder: string): string[] {
  return filesUnder(join(folder, "content")).map((file) => file.slice(folder.length + 1));
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

function readSidecar(folder: string, path: string): Sidecar {
  const result = readYaml(Sidecar, path, read(folder, path));
  if ("problems" in result) throw new Error(result.problems.map(({ message }) => message.en).join("\n"));
  return result.checked.value;
}

describe("npm run corpus:new -- FILE", () => {
  it("copies the source, fills the sidecar in, mints the permalinks and lists what is to be decided", async () => {
    const folder = checkout({ ...PEOPLE, "shop.md": `\uFEFF${TALK}` });
    const { status, stdout, stderr } = await corpusNew(folder, "shop.md");
    expect(status).toBe(0);
    expect(readFileSync(join(folder, SHOP, "source.md"))).toEqual(readFileSync(join(folder, "shop.md")));
    expect(readSidecar(folder, `${SHOP}/interview.yml`)).toMatchObject({
      form: "dialogue",
      editions: [{ lang: "zh", kind: "original" }],
      participants: { "lin-xiao": "interviewer" },
    });
    expect(Object.values(JSON.parse(read(folder, "content/permalinks.lock.json")).turns)).toHaveLength(4);
    expect(stderr).toContain(`${SHOP}/source.md:5:3 warning speaker-unknown`);
    expect(stderr).toContain("1 interviews, 4 turns, 0 errors, 1 warnings\n");
    expect(stdout.split("\n")).toEqual([
      SHOP,
      `${SHOP}/interview.yml:6: # title: { en: "" } # decide: where the source has none`,
      `${SHOP}/interview.yml:7: # publisher: { zh: "" } # decide: who published it`,
      `${SHOP}/interview.yml:9: - { lang: zh, kind: original } # decide: original, published- or unofficial-translation`,
      `${SHOP}/interview.yml:11: lin-xiao: interviewer # decide: the role is inferred`,
      `${SHOP}/interview.yml:13: #   name-in-letters: { name: { zh: "王五" } } # decide: id, other language; here guest`,
      "",
    ]);
  });

  it("takes a name that is no address, or taken, only with --slug", async () => {
    const folder = checkout({ ...PEOPLE, "My Talk.text": TALK });
    const refused = await corpusNew(folder, "My Talk.text");
    expect([refused.status, contentOf(folder)]).toEqual([1, ["content/people.yml"]]);
    expect(refused.stderr).toContain('"My Talk" cannot be an address');
    expect(refused.stderr).toContain("--slug my-talk\n");
    expect((await corpusNew(folder, "José Núñez.md")).stderr).toContain("--slug jose-nunez\n");
    expect((await corpusNew(folder, "My Talk.text", "--slug", "shop")).status).toBe(0);
    expect(existsSync(join(folder, SHOP, "source.txt"))).toBe(true);
    const before = contentOf(folder);
    const taken = await corpusNew(folder, "My Talk.text", "--slug", "shop");
    expect([taken.status, contentOf(folder)]).toEqual([1, before]);
    expect(taken.stderr).toContain(`${SHOP} is there already: give another name with --slug`);
  });

  it.each([
    ["is not there", {}, "shop.md:1:1 error file-unreadable"],
    ["holds a zero byte", { "shop.md": Buffer.from("书店\0") }, "shop.md:1:3 error file-not-text"],
    ["is empty", { "shop.md": "\n" }, "shop.md:1:1 error file-empty"],
  ])("creates nothing from a file that %s", async (_, files, report) => {
    const folder = checkout({ ...PEOPLE, ...files });
    const { status, stderr } = await corpusNew(folder, "shop.md");
    expect([status, contentOf(folder)]).toEqual([1, ["content/people.yml"]]);
    expect(stderr).toContain(report);
  });

  it("exits 1 for a source with an error, which then stands in content to be mended", async () => {
    const folder = checkout({ ...PEOPLE, "shop.md": "# 书店\n" });
    const { status, stderr } = await corpusNew(folder, "shop.md");
    expect(status).toBe(1);
    expect(stderr).toContain(`${SHOP}/source.md:1:1 error text-missing`);
    expect(readSidecar(folder, `${SHOP}/interview.yml`)).toEqual(Sidecar.parse({}));
  });

  it("says nothing of other interviews, but says when they keep the permalinks from being written", async () => {
    const broken = { "content/interviews/other/interview.yml": "form: dialogue\n" };
    const beside = await corpusNew(checkout({ ...PEOPLE, ...broken, "shop.md": TALK }), "shop.md");
    expect([beside.status, beside.stderr.includes("source-missing")]).toEqual([0, false]);
    const invalid = { "content/interviews/Other One/source.md": TALK };
    const folder = checkout({ ...PEOPLE, ...invalid, "shop.md": TALK });
    const { status, stderr } = await corpusNew(folder, "shop.md");
    expect([status, existsSync(join(folder, "content/permalinks.lock.json"))]).toEqual([1, false]);
    expect(stderr).toContain("the book of permalinks waits for another interview");
  });
});

describe("npm run corpus:new -- --translation", () => {
  const content = { ...PEOPLE, [`${SHOP}/source.md`]: TALK };

  it("writes the skeleton once, and touches nothing else", async () => {
    const folder = checkout(content);
    const { status, stdout, stderr } = await corpusNew(folder, "--translation", "en", "shop");
    expect([status, stdout]).toEqual([0, `${SHOP}/en.md\n`]);
    expect(stderr).toContain("5 places to fill, each marked TODO.");
    const skeleton = read(folder, `${SHOP}/en.md`);
    expect(skeleton).toContain("<!-- TODO source.md:3\n开了多久？\n-->\n\n**Lin Xiao:**\n");
    expect(contentOf(folder).filter((path) => path.includes("."))).toEqual([
      `${SHOP}/en.md`,
      `${SHOP}/source.md`,
      "content/people.yml",
    ]);
    writeFileSync(join(folder, SHOP, "en.md"), "**Lin Xiao:** How long?\n");
    const again = await corpusNew(folder, "--translation", "en", "shop");
    expect([again.status, read(folder, `${SHOP}/en.md`)]).toEqual([1, "**Lin Xiao:** How long?\n"]);
  });

  it.each([
    ["an unknown language", "fr", "shop", 'there is no language "fr"'],
    ["an unknown interview", "en", "shed", 'there is no interview "shed"'],
    ["the language of the source", "zh", "shop", 'the source of "shop" has its zh version already'],
  ])("refuses %s", async (_, lang, slug, message) => {
    const folder = checkout(content);
    const before = contentOf(folder);
    const { status, stderr } = await corpusNew(folder, "--translation", lang, slug);
    expect([status, contentOf(folder)]).toEqual([1, before]);
    expect(stderr).toContain(message);
  });
});
