import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readYaml, Sidecar } from "../../lib/corpus/sidecar/sidecar";
import { filesUnder } from "../../lib/io/files";
import { environmentWith } from "../environment";
import { checkout, commandLine, runScript } from "../testing/checkout";
import { wordDocument } from "../testing/word-document";

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
      `${SHOP}/interview.yml:7: # title: { en: "" } # decide: where the source has none`,
      `${SHOP}/interview.yml:8: # publisher: { zh: "" } # decide: who published it`,
      `${SHOP}/interview.yml:10: - { lang: zh, kind: original } # decide: original, published- or unofficial-translation`,
      `${SHOP}/interview.yml:12: lin-xiao: interviewer # decide: the role is inferred`,
      `${SHOP}/interview.yml:14: #   name-in-letters: { name: { zh: "王五" } } # decide: id, other language; here guest`,
      "",
    ]);
  });

  it("makes Markdown of a Word document, which is kept beside it, and says by which program", async () => {
    const folder = checkout({ ...PEOPLE, "shop.docx": "" });
    const supplied = wordDocument([
      "# 河边的书店",
      "*林晓：*开了多久？",
      "*王五：*整整十年。*真的*。",
      "1. 不是列表 & <b>",
    ]);
    writeFileSync(join(folder, "shop.docx"), supplied);
    const { status, stderr } = await corpusNew(folder, "shop.docx");
    expect([status, contentOf(folder).filter((path) => path.startsWith(SHOP))]).toEqual([
      0,
      [`${SHOP}/interview.yml`, `${SHOP}/original.docx`, `${SHOP}/source.md`],
    ]);
    expect(read(folder, `${SHOP}/source.md`)).toBe(
      "# 河边的书店\n\n**林晓：**开了多久？\n\n**王五：**整整十年。**真的**。\n\n1\\. 不是列表 & \\<b>\n",
    );
    expect(new Uint8Array(readFileSync(join(folder, SHOP, "original.docx")))).toEqual(supplied);
    expect(readSidecar(folder, `${SHOP}/interview.yml`).made).toEqual([
      { file: "source.md", from: "original.docx", by: expect.stringMatching(/^mammoth \d+\.\d+\.\d+$/) },
    ]);
    expect(stderr).toContain("original.docx was made into Markdown by mammoth");
    expect(stderr).not.toContain("file-stray");
    expect(stderr).toContain("1 interviews, 2 turns");
  });

  it("makes Markdown of the article of a page, without what runs", async () => {
    const page =
      "<title>书店</title><nav>首页</nav><article><h1>河边的书店</h1><script>alert(1)</script><p><b>林晓：</b>开了多久？<p><b>王五：</b>整整<i>十年</i>。</article>";
    const folder = checkout({ ...PEOPLE, "shop.html": page });
    expect((await corpusNew(folder, "shop.html")).status).toBe(0);
    expect(read(folder, `${SHOP}/source.md`)).toBe("# 河边的书店\n\n**林晓：**开了多久？\n\n**王五：**整整*十年*。\n");
    expect(read(folder, `${SHOP}/original.html`)).toBe(page);
  });

  it("takes two Word documents as the two languages of one interview", async () => {
    const folder = checkout({ ...PEOPLE, "shop.docx": "", "english.docx": "" });
    const zh = ["# 河边的书店", "*林晓：*这家书店开了多久？", "*林晓：*整整十年，每天都开门。"];
    const en = [
      "# The bookshop",
      "*Lin Xiao:* How long has this bookshop been open?",
      "*Lin Xiao:* Ten years, every day.",
    ];
    writeFileSync(join(folder, "shop.docx"), wordDocument(zh));
    writeFileSync(join(folder, "english.docx"), wordDocument(en));
    const { status, stderr } = await corpusNew(folder, "shop.docx", "english.docx");
    expect([status, contentOf(folder).filter((path) => path.startsWith(SHOP))]).toEqual([
      0,
      ["en.md", "interview.yml", "original-2.docx", "original.docx", "source.md"].map((name) => `${SHOP}/${name}`),
    ]);
    expect(stderr).not.toContain("file-stray");
    const interview = JSON.parse(read(folder, "public/data/interviews/shop.json"));
    expect(
      interview.sections[0].turns.map((turn: { rows: { zh: unknown[]; en: unknown[] }[] }) => turn.rows.length),
    ).toEqual([1, 1]);
    expect(interview.editions.map(({ lang }: { lang: string }) => lang)).toEqual(["zh", "en"]);
    writeFileSync(join(folder, "same.docx"), wordDocument(zh));
    const refused = await corpusNew(folder, "shop.docx", "same.docx", "--slug", "twice");
    expect([refused.status, existsSync(join(folder, "content/interviews/twice"))]).toEqual([1, false]);
    expect(refused.stderr).toContain("one file in Chinese, one in English");
  });

  it("refuses what is called a Word document and is none, and creates nothing", async () => {
    const folder = checkout({ ...PEOPLE, "shop.docx": "no document" });
    const { status, stderr } = await corpusNew(folder, "shop.docx");
    expect([status, contentOf(folder)]).toEqual([1, ["content/people.yml"]]);
    expect(stderr).toContain("shop.docx cannot be read (");
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

const STRANGERS =
  "# 河边的书店\n\n**林晓：**开了多久？\n\n**周岸：**整整十年。\n\n**林晓：**以后呢？\n\n**周岸：**开下去。\n";
const ENGLISH =
  "# The bookshop\n\n**Lin Xiao:** How long?\n\n**Zhou An:** Ten whole years.\n\n**Lin Xiao:** And then?\n\n**Zhou An:** It goes on.\n";

describe("what an editor says of a new source", () => {
  it("by options: the original, the day, and who is who", async () => {
    const folder = checkout({ ...PEOPLE, "shop.md": STRANGERS, "en.md": ENGLISH });
    const said = ["--original", "en", "--date", "2024-05-03", "--person", "周岸=zhou-an, Zhou An"];
    const { status, stdout, stderr } = await corpusNew(folder, "shop.md", "en.md", ...said);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^1 interviews, 4 turns\n/)]);
    expect(read(folder, "content/people.yml")).toBe(
      `${PEOPLE["content/people.yml"]}zhou-an: {name: {zh: 周岸, en: Zhou An}}\n`,
    );
    expect(readSidecar(folder, `${SHOP}/interview.yml`)).toMatchObject({
      date: "2024-05-03",
      editions: [
        { lang: "zh", kind: "published-translation", of: "en" },
        { lang: "en", kind: "original" },
      ],
      participants: { "lin-xiao": "interviewer", "zhou-an": "guest" },
    });
    expect(stdout).not.toContain("kind: original");
    expect(stderr.split("\n").slice(-4)).toEqual([
      expect.stringMatching(/^1\. .*decide/),
      expect.stringMatching(/^2\. npm run dev.*\/desk\/shop\//),
      expect.stringMatching(/^3\. npm run corpus/),
      "",
    ]);
  });

  it("that it is a draft: it has no permalinks until it is none any more", async () => {
    const folder = checkout({ ...PEOPLE, "shop.md": STRANGERS });
    const { status } = await corpusNew(folder, "shop.md", "--draft");
    expect(status).toBe(0);
    expect(JSON.parse(read(folder, "content/permalinks.lock.json")).turns).toEqual({});
    const sidecar = read(folder, `${SHOP}/interview.yml`);
    expect(sidecar).toContain("\nstatus: draft\n");
    writeFileSync(join(folder, SHOP, "interview.yml"), sidecar.replace("status: draft\n", ""));
    expect(await runScript("corpus.ts", folder)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("4 turns"),
    });
  });

  it("by options that say nothing is refused, with an example, and nothing is created", async () => {
    const folder = checkout({ ...PEOPLE, "shop.md": STRANGERS });
    for (const wrong of [
      ["--original", "fr"],
      ["--date", "3 May"],
      ["--person", "周岸"],
      ["--person", "周岸=周"],
    ]) {
      const { status, stderr } = await corpusNew(folder, "shop.md", ...wrong);
      expect([status, stderr.split("\n")[0]]).toEqual([2, expect.stringContaining("看不懂 · not understood")]);
    }
    expect(contentOf(folder)).toEqual(["content/people.yml"]);
  });

  it("is asked on a terminal, again where it cannot be read; an empty line leaves it open", async () => {
    const folder = checkout({ "shop.md": STRANGERS });
    const output = execFileSync("script", ["-qec", commandLine("new.ts", "shop.md"), "/dev/null"], {
      cwd: folder,
      env: environmentWith({ CONTENT_DIR: "content" }),
      input: "next May\n2024-05-03\nzhou-an, Zhou An\n\n",
      encoding: "utf8",
    });
    expect(output.match(/published on/g)).toHaveLength(2);
    expect(output).toContain("who is 周岸");
    expect(readSidecar(folder, `${SHOP}/interview.yml`).date).toBe("2024-05-03");
    expect(read(folder, "content/people.yml")).toBe("zhou-an: {name: {zh: 周岸, en: Zhou An}}\n");
    expect(read(folder, `${SHOP}/interview.yml`)).toContain('#   name-in-letters: { name: { zh: "林晓" } } # decide');
  });
});

it.each([
  ["srt", "1\n00:00:01,000 --> 00:00:03,000\n林晓：开了多久？\n\n2\n00:00:04,000 --> 00:00:06,000\n周岸：整整十年。\n"],
  ["vtt", "WEBVTT\n\n00:01.000 --> 00:03.000\n<v 林晓>开了多久？\n\n00:04.000 --> 00:06.000\n<v 周岸>整整十年。\n"],
])("npm run corpus:new takes subtitles (.%s) as they are", async (ending, text) => {
  const folder = checkout({ [`shop.${ending}`]: text });
  const { status, stderr } = await corpusNew(folder, `shop.${ending}`);
  expect([status, stderr]).toEqual([0, expect.stringContaining("1 interviews, 2 turns")]);
  expect(read(folder, `${SHOP}/source.txt`)).toBe(text);
});

describe("npm run corpus:new -- --translation FILE", () => {
  it("adds the file of the other language, and declares it in the sidecar, of which nothing else changes", async () => {
    const folder = checkout({ ...PEOPLE, "shop.md": STRANGERS, "shop-en.docx": "" });
    writeFileSync(join(folder, "shop-en.docx"), wordDocument(ENGLISH.replaceAll("**", "*").split("\n\n")));
    await corpusNew(folder, "shop.md");
    const [before, book] = [
      read(folder, `${SHOP}/interview.yml`),
      JSON.parse(read(folder, "content/permalinks.lock.json")),
    ];
    const { status, stdout, stderr } = await corpusNew(folder, "--translation", "shop-en.docx", "shop");
    expect([status, stdout]).toEqual([0, `${SHOP}/en.md\n`]);
    expect(stderr).toContain("interview.yml:");
    const after = read(folder, `${SHOP}/interview.yml`);
    for (const line of before.split("\n")) expect(after.split("\n")).toContain(line);
    expect(readSidecar(folder, `${SHOP}/interview.yml`)).toMatchObject({
      made: [{ file: "en.md", from: "original-2.docx", by: expect.stringContaining("mammoth") }],
      editions: [
        { lang: "zh", kind: "original" },
        { lang: "en", kind: "published-translation", of: "zh" },
      ],
    });
    const ids = Object.keys(JSON.parse(read(folder, "content/permalinks.lock.json")).turns);
    expect(ids).toEqual(Object.keys(book.turns));
    const again = await corpusNew(folder, "--translation", "shop-en.docx", "shop");
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining("is there already")]);
  });

  it("is refused in the same language, and for an interview that is not there", async () => {
    const folder = checkout({ ...PEOPLE, "shop.md": STRANGERS, "other.md": STRANGERS });
    await corpusNew(folder, "shop.md");
    const before = contentOf(folder);
    for (const slug of ["shop", "nowhere"]) {
      expect((await corpusNew(folder, "--translation", "other.md", slug)).status).toBe(1);
    }
    expect(contentOf(folder)).toEqual(before);
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
