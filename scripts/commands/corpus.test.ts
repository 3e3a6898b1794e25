import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { entriesOf, Lockfile } from "../../lib/corpus/permalinks/lockfile";
import { Report } from "../../lib/corpus/problems/report-schema";
import { filesUnder } from "../../lib/io/files";
import { addressesOf } from "../../lib/reader/links/live-addresses";
import { redirectsOf } from "../../lib/reader/links/redirects";
import { Corpus, Interview, Past } from "../../lib/schema/schema";
import { Site } from "../../lib/schema/site";
import { writePastPages } from "../export/past-pages";
import { checkout, run, runScript } from "../testing/checkout";

const GOOD = "# 河边的书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n";
const CONTENT = {
  "content/people.yml": "lin-xiao: { name: { zh: 林晓 } }\n",
  "content/interviews/shop/source.md": GOOD,
  "content/interviews/shop/interview.yml": "editions: [{ lang: zh, kind: original }]\n",
};
/** Four ways of breaking a file: in its bytes, its header, its sidecar, and its folder. */
const BROKEN = {
  "content/interviews/bytes/source.md": Buffer.from([0xe4, 0xb9, 0xa6, 0x0a, 0xff]),
  "content/interviews/header/source.md": `---\ntitle: 书店\ntags: [河\n---\n\n${GOOD}`,
  "content/interviews/sidecar/source.md": GOOD,
  "content/interviews/sidecar/interview.yml": "form: dialogue\ncorrections:\n  - ends: 没有的话\n",
  "content/interviews/empty/interview.yml": "form: dialogue\n",
};

const corpus = (cwd: string, ...args: string[]) => runScript("corpus.ts", cwd, ...args);

/** Every file below a folder, `/` between the parts. */
function filesIn(folder: string): string[] {
  return filesUnder(folder).map((file) => file.slice(folder.length + 1));
}

/** What a run that was writing would leave beside its place. */
const leftovers = (folder: string) => filesIn(folder).filter((path) => /\.(?:tmp|old)\b/.test(path));

const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const readJson = (folder: string, path: string): unknown => JSON.parse(read(folder, path));
const BOOK = "content/permalinks.lock.json";

describe("npm run corpus", () => {
  it("builds good content, says nothing but the count, and finds nothing to do the second time", async () => {
    const folder = checkout(CONTENT);
    expect(await corpus(folder)).toEqual({ status: 0, stdout: "", stderr: "1 interviews, 2 turns\n" });
    expect(filesIn(folder).filter((path) => path.startsWith("public/data/"))).toEqual(
      expect.arrayContaining([
        "public/data/corpus.json",
        "public/data/interviews/shop.json",
        "public/data/schema/corpus.json",
        "public/data/schema/interview.json",
      ]),
    );
    const before = [read(folder, "public/data/interviews/shop.json"), read(folder, BOOK)];
    const ids = Interview.parse(JSON.parse(before[0] ?? "")).sections.flatMap(({ turns }) => turns.map(({ id }) => id));
    for (const id of ids) expect(before[1]).toContain(`"${id}"`);
    expect((await corpus(folder, "--frozen")).status).toBe(0);
    expect([read(folder, "public/data/interviews/shop.json"), read(folder, BOOK)]).toEqual(before);
    expect(leftovers(folder)).toEqual([]);
  });

  it("names every broken file with line, column, rule and remedy, and still writes the others", async () => {
    const folder = checkout({ ...CONTENT, ...BROKEN });
    const { status, stdout, stderr } = await corpus(folder, "--verbose");
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(
      [
        "content/interviews/bytes/source.md:2:1 error file-not-utf8",
        "  2 | \uFFFD",
        "    | ^",
        "  这里的字节不是 UTF-8。现在：不成字的字节；应为：UTF-8 编码的文字",
        "  → 用编辑器打开，选“另存为”，编码选 UTF-8；若这里已是乱码，请重新取得原文件",
        "  these bytes are not valid UTF-8: found an invalid byte sequence; expected text in UTF-8",
        "  → open it in an editor and save it as UTF-8; if the text is already garbled here, obtain the original file again",
        "",
      ].join("\n"),
    );
    expect(stderr).toContain("content/interviews/header/source.md:3:7 error front-matter-invalid");
    expect(stderr).toContain("content/interviews/sidecar/interview.yml:3:5 error quote-not-found");
    expect(stderr).toContain("content/interviews/empty:1:1 error source-missing");
    expect(stderr).toContain("1 interviews, 2 turns, 4 errors, 0 warnings\n");
    expect(Corpus.parse(readJson(folder, "public/data/corpus.json")).interviews.map(({ slug }) => slug)).toEqual([
      "shop",
    ]);
    expect(filesIn(folder).filter((path) => path.includes("public/data/interviews/"))).toEqual([
      "public/data/interviews/shop.json",
    ]);
    expect(leftovers(folder)).toEqual([]);
  });

  it("keeps the permalinks of a file that breaks", async () => {
    const folder = checkout(CONTENT);
    await corpus(folder);
    const book = read(folder, BOOK);
    writeFileSync(join(folder, "content/interviews/shop/source.md"), Buffer.from([0xff]));
    expect((await corpus(folder)).status).toBe(1);
    expect(read(folder, BOOK)).toBe(book);
  });

  it("--check writes nothing, and --json prints the report for machines and nothing else", async () => {
    const folder = checkout({ ...CONTENT, ...BROKEN });
    const before = filesIn(folder);
    const { status, stdout, stderr } = await corpus(folder, "--check", "--json");
    expect([status, stderr, filesIn(folder)]).toEqual([1, "", before]);
    const report = Report.parse(JSON.parse(stdout));
    expect(report.map(({ line, column, rule, text }) => [line, column, rule, text])).toEqual([
      [2, 1, "file-not-utf8", "\uFFFD"],
      [1, 1, "source-missing", null],
      [3, 7, "front-matter-invalid", "tags: [河"],
      [3, 5, "quote-not-found", "  - ends: 没有的话"],
    ]);
  });

  it("--frozen fails when the book would change, and leaves it", async () => {
    const folder = checkout(CONTENT);
    const { status, stderr } = await corpus(folder, "--frozen");
    expect(status).toBe(1);
    expect(stderr).toContain("content/permalinks.lock.json:1:1 error lock-changed");
    expect(existsSync(join(folder, BOOK))).toBe(false);
  });

  it("asks about words that changed, and writes no book until it is told", async () => {
    const folder = checkout(CONTENT);
    await corpus(folder);
    const book = read(folder, BOOK);
    writeFileSync(join(folder, "content/interviews/shop/source.md"), GOOD.replace("整整十年", "快一年了"));
    const asked = await corpus(folder);
    expect([asked.status, read(folder, BOOK)]).toEqual([1, book]);
    expect(asked.stderr).toContain("content/interviews/shop/source.md:5:3 error permalink-unsettled");
    const [, id = "", words = ""] =
      /if it has moved: npm run corpus:settle -- (\w+) '([^']+)'/.exec(asked.stderr) ?? [];
    expect((await runScript("settle.ts", folder, id, "没有的话")).status).toBe(1);
    expect((await runScript("settle.ts", folder, id, words)).status).toBe(0);
    expect((await corpus(folder)).status).toBe(0);
    expect(readJson(folder, BOOK)).toMatchObject({ turns: { [id]: { state: "live", words: "快一年了。" } } });
    expect(read(folder, BOOK)).not.toContain("told");
  });

  it("settles a clear change and a clear deletion without asking, and says what became of them", async () => {
    const folder = checkout(CONTENT);
    await corpus(folder);
    const source = join(folder, "content/interviews/shop/source.md");
    const ids = Object.keys(z.object({ turns: z.looseObject({}) }).parse(readJson(folder, BOOK)).turns);
    writeFileSync(source, GOOD.replace("\n\n**答：**整整十年。", "").replace("开了多久", "一共开了多久"));
    expect((await corpus(folder)).status).toBe(0);
    const { turns, interviews } = Past.parse(readJson(folder, "public/data/permalinks.json"));
    expect(turns).toEqual([{ id: expect.any(String), slug: "shop", state: "withdrawn", to: [], words: "整整十年。" }]);
    expect(interviews).toEqual([{ slug: "shop", title: { zh: "河边的书店" } }]);
    expect(ids).toContain(turns[0]?.id);
  });

  it("finds an id that was taken out of the book, by what still names it and by the history of commits", async () => {
    const folder = checkout(CONTENT);
    await corpus(folder);
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd: folder });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "Add a book");
    const lines = read(folder, BOOK).split("\n");
    const first = lines.findIndex((line) => line.includes('"state"') && !line.includes('"after"'));
    const last = lines.findIndex((line) => line.includes('"after"'));
    const without = (nth: number) =>
      lines
        .toSpliced(nth, 1)
        .join("\n")
        .replace(/\},\n {2}\}/, "}\n  }");
    writeFileSync(join(folder, BOOK), without(first));
    const named = await corpus(folder);
    expect([named.status, read(folder, BOOK)]).toEqual([1, without(first)]);
    expect(named.stderr).toContain("permalink-lost");
    writeFileSync(join(folder, BOOK), without(last));
    const unnamed = await corpus(folder, "--frozen");
    expect(unnamed.status).toBe(1);
    expect(unnamed.stderr).toContain("permalink-lost");
    writeFileSync(
      join(folder, BOOK),
      [...lines.slice(0, first + 1), lines[first], ...lines.slice(first + 1)]
        .join("\n")
        .replace(/\}\n( +"\w{8}")/g, "},\n$1"),
    );
    expect((await corpus(folder)).stderr).toContain("permalink-duplicate");
  });

  it("says what is wrong in a line each, rule by rule, in the language of the editor; in full for one interview", async () => {
    const folder = checkout({
      ...CONTENT,
      "content/interviews/talk/source.md": GOOD,
      "content/interviews/talk/interview.yml": "form: dialog\nparticipants: { lin-xiao: guset }\n",
      "content/interviews/talk/interview.yaml": "",
    });
    const { status, stderr } = await corpus(folder, "--check", "--lang", "en");
    expect(status).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "file-stray (1): this file was not read
      content/interviews/talk/interview.yaml:1:1 warning file-stray: what looks like interview.yml under another name → rename it to interview.yml

      yaml-field (2): a field is invalid
      content/interviews/talk/interview.yml:1:1 error yaml-field: form: "dialog" → change it to dialogue
      content/interviews/talk/interview.yml:2:17 error yaml-field: participants.lin-xiao: "guset" → change it to guest

      1 interviews, 2 turns, 2 errors, 1 warnings
      "
    `);
    const env = (LANG: string) =>
      run("scripts/commands/corpus.ts", folder, ["--check"], { CONTENT_DIR: "content", LANG });
    expect((await env("en_GB.UTF-8")).stderr).toBe(stderr);
    expect((await env("zh_CN.UTF-8")).stderr).not.toMatch(/change it to/);
    expect((await env("C.UTF-8")).stderr).toContain("改成 guest\n");
    expect((await corpus(folder, "--check", "talk", "--lang", "en")).stderr).toMatchInlineSnapshot(`
      "content/interviews/talk/interview.yaml:1:1 warning file-stray
        this file was not read: found what looks like interview.yml under another name; expected source.md or source.txt, interview.yml, en.md or zh.md, and pictures
        → rename it to interview.yml

      content/interviews/talk/interview.yml:1:1 error yaml-field
        1 | form: dialog
          | ^
        a field is invalid: found form: "dialog"; expected one of dialogue, narrative, letter; did you mean dialogue?
        → change it to dialogue

      content/interviews/talk/interview.yml:2:17 error yaml-field
        2 | participants: { lin-xiao: guset }
          |                 ^
        a field is invalid: found participants.lin-xiao: "guset"; expected one of interviewer, guest, audience, author, narrator; did you mean guest?
        → change it to guest

      1 interviews, 2 turns, 2 errors, 1 warnings
      "
    `);
    expect(await corpus(folder, "--check", "shop")).toMatchObject({ status: 0 });
    expect((await corpus(folder, "--check", "nowhere")).stderr).toContain(
      "there is no folder content/interviews/nowhere",
    );
    expect((await corpus(folder, "--check", "--lang", "fr")).status).toBe(2);
  });

  it("asks once before an interview loses its links, and gives them back with the folder, whatever was answered", async () => {
    const folder = checkout({
      ...CONTENT,
      "content/interviews/other/source.md": "# 另一家\n\n**林晓：**书店开着。\n\n**林晓：**每天都开。\n",
    });
    await corpus(folder);
    const [book, data] = [read(folder, BOOK), read(folder, "public/data/interviews/shop.json")];
    const [inside, outside] = [join(folder, "content/interviews/shop"), join(folder, "shop")];
    renameSync(inside, outside);
    const asked = await corpus(folder);
    expect([asked.status, asked.stderr.match(/error permalinks-lost/g)?.length]).toEqual([1, 1]);
    expect(asked.stderr).toMatchInlineSnapshot(`
      "permalinks-lost (1): 许多永久链接的原话一下子都没有了 · the words of many permalinks are gone at once
      content/interviews/shop:1:1 error permalinks-lost: shop 少了 2 段，第一段是「开了多久？」 → 若不是有意的，把原文或文件夹放回去；若是有意的：npm run corpus:settle -- shop withdrawn
        turns missing from shop: 2; the first began "开了多久？" → if this is an accident, put the words or the folder back; if not: npm run corpus:settle -- shop withdrawn

      1 interviews, 2 turns, 1 errors, 0 warnings
      "
    `);
    expect(read(folder, BOOK)).toBe(book);
    renameSync(outside, inside);
    expect([(await corpus(folder)).status, read(folder, BOOK)]).toEqual([0, book]);
    renameSync(inside, outside);
    expect((await runScript("settle.ts", folder, "shop", "other")).status).toBe(1);
    expect((await runScript("settle.ts", folder, "shop", "withdrawn")).status).toBe(0);
    expect((await corpus(folder)).status).toBe(0);
    renameSync(outside, inside);
    expect((await corpus(folder)).status).toBe(0);
    expect([read(folder, BOOK), read(folder, "public/data/interviews/shop.json")]).toEqual([book, data]);
  });

  it("publishes no draft and gives it no links, but reports what is wrong with it when asked to check", async () => {
    const folder = checkout({
      ...CONTENT,
      "content/interviews/draft/source.md": GOOD,
      "content/interviews/draft/interview.yml": "status: draft\ncorrections:\n  - ends: 没有的话\n",
    });
    expect(await corpus(folder)).toMatchObject({ status: 0, stderr: "1 interviews, 2 turns, 1 drafts left out\n" });
    expect(read(folder, BOOK)).not.toContain('"draft"');
    expect(filesIn(folder).filter((path) => path.startsWith("public/data/") && path.includes("draft"))).toEqual([]);
    expect((await corpus(folder, "--frozen")).status).toBe(0);
    expect((await corpus(folder, "--check")).stderr).toContain("content/interviews/draft/interview.yml:3:");
  });

  it("accounts for every id that any commit ever held, through edits, a new name and deletions", async () => {
    const folder = checkout(CONTENT);
    const shop = (name: string, text: string) => {
      const path = join(folder, "content/interviews", name);
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, "source.md"), text);
    };
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
        cwd: folder,
        encoding: "utf8",
      });
    git("init", "-q");
    const longer = `${GOOD}\n**问：**后来涨水的时候书怎么办？\n\n**答：**我们先把书搬到楼上，再去看河。第二天早上水就退了，街上的人都出来扫地。\n`;
    const steps = [
      () => shop("shop", longer),
      () => shop("shop", longer.replace("怎么办", "都搬到哪里去了").replace("。第二天", "。\n\n**答：**第二天")),
      () => renameSync(join(folder, "content/interviews/shop"), join(folder, "content/interviews/river-shop")),
      () => shop("river-shop", GOOD),
      async () => {
        rmSync(join(folder, "content/interviews/river-shop"), { recursive: true });
        expect((await corpus(folder)).stderr).toContain("corpus:settle -- river-shop withdrawn");
        await runScript("settle.ts", folder, "river-shop", "withdrawn");
      },
      () => shop("other", "# 另一家\n\n**问：**你是谁？\n\n**答：**一个读者。\n"),
    ];
    for (const step of steps) {
      await step();
      expect((await corpus(folder)).stderr).not.toContain("error");
      git("add", ".");
      git("commit", "-qm", "Edit");
    }
    const book = Lockfile.parse(readJson(folder, BOOK));
    const live = new Set(
      entriesOf(book).flatMap(([id, { state, slug }]) => (state === "live" ? [`${slug}/${id}`] : [])),
    );
    const past = Past.parse(readJson(folder, "public/data/permalinks.json")).turns.map(
      ({ slug, id }) => `${slug}/${id}`,
    );
    const known = new Set([...live, ...past]);
    const commits = git("log", "--format=%H").trim().split("\n");
    expect(commits).toHaveLength(steps.length);
    const ever = commits.flatMap((commit) =>
      entriesOf(Lockfile.parse(JSON.parse(git("show", `${commit}:${BOOK}`)))).map(([id, { slug }]) => `${slug}/${id}`),
    );
    expect(ever.filter((address) => !known.has(address))).toEqual([]);
    expect(new Set(past.map((address) => address.split("/")[0]))).toEqual(new Set(["shop", "river-shop"]));
    expect(everyAddressResolves(folder, [...new Set(ever)])).toEqual([]);
    expect((await corpus(folder, "--frozen")).status).toBe(0);
  }, 120_000);
});

/** The addresses, `slug/id`, at which neither a live turn nor a page in the exported folder stands, or a page that leads wrongly. */
function everyAddressResolves(folder: string, ever: readonly string[]): string[] {
  const { interviews } = Corpus.parse(readJson(folder, "public/data/corpus.json"));
  const addresses = addressesOf(
    interviews.map(({ slug }) => Interview.parse(readJson(folder, `public/data/interviews/${slug}.json`))),
  );
  const past = Past.parse(readJson(folder, "public/data/permalinks.json"));
  writePastPages(redirectsOf(past, addresses), Site.parse({}), join(folder, "out"));
  const live = new Set(
    Object.entries(addresses).flatMap(([slug, { pages, places }]) =>
      [...pages, ...places].map((id) => `${slug}/${id}`),
    ),
  );
  const states = new Map(past.turns.map(({ slug, id, state }) => [`${slug}/${id}`, state]));
  return ever.filter((address) => {
    if (live.has(address)) return false;
    const file = join(folder, "out/interviews", address, "index.html");
    if (!existsSync(file)) return true;
    const [, to] = /http-equiv="refresh" content="0; url=\/interviews\/([^"]+)"/.exec(readFileSync(file, "utf8")) ?? [];
    if (states.get(address) === "withdrawn") return to !== undefined;
    return to === undefined || !live.has(to.replace("/#", "/").replace(/\/$/, ""));
  });
}

describe("a content folder that cannot be read in full", () => {
  const SHOP = "content/interviews/shop";

  it("takes no link away when its folder cannot be read", async () => {
    const folder = checkout(CONTENT);
    await corpus(folder);
    const book = readFileSync(join(folder, "content/permalinks.lock.json"), "utf8");
    renameSync(join(folder, SHOP), join(folder, "content/interviews/My Shop"));
    expect((await corpus(folder)).status).toBe(1);
    expect(readFileSync(join(folder, "content/permalinks.lock.json"), "utf8")).toBe(book);
  });

  it("takes no link away when the book itself cannot be read", async () => {
    const folder = checkout(CONTENT);
    await corpus(folder);
    const spoiled = Buffer.concat([readFileSync(join(folder, BOOK)), Buffer.from([0xff])]);
    writeFileSync(join(folder, BOOK), spoiled);
    expect((await corpus(folder)).stderr).toContain("file-not-utf8");
    expect(readFileSync(join(folder, BOOK)).equals(spoiled)).toBe(true);
  });

  it("reads a book that is larger than any interview may be", async () => {
    const folder = checkout(CONTENT);
    await corpus(folder);
    const book = read(folder, BOOK);
    writeFileSync(join(folder, BOOK), book + " ".repeat(9_000_000));
    expect(await corpus(folder)).toEqual({ status: 0, stdout: "", stderr: "1 interviews, 2 turns\n" });
    expect(read(folder, BOOK)).toBe(book);
  });
});

describe("the book of permalinks is not lost", () => {
  it.each([
    ["empty", ""],
    ["missing", null],
  ])("%s: nothing is written over it, and the report says what to do", async (kind, text) => {
    const folder = checkout(CONTENT);
    expect((await corpus(folder)).status).toBe(0);
    if (text === null) rmSync(join(folder, BOOK));
    else writeFileSync(join(folder, BOOK), text);
    const { status, stderr } = await corpus(folder);
    expect(status).toBe(1);
    expect(stderr).toContain(`${BOOK}:1:1 error ${kind === "empty" ? "file-empty" : "lock-missing"}`);
    expect(existsSync(join(folder, BOOK)) ? read(folder, BOOK) : null).toBe(text);
  });
});

it("of thousands of problems of one kind the first are shown, and how many more there are is said", async () => {
  const folder = checkout({ ...CONTENT, "content/interviews/shop/interview.yml": "tags: [书]\n".repeat(300) });
  const { status, stderr } = await corpus(folder);
  expect(status).toBe(1);
  expect(stderr.match(/ error yaml-syntax/g)).toHaveLength(20);
  expect(stderr).toContain("content/interviews/shop/interview.yml: 279 more of yaml-syntax are not listed");
});

describe("pictures beside a source", () => {
  it("are shown with their size and what they show, and published; others are named", async () => {
    const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#369" } })
      .png()
      .toBuffer();
    const source = `${GOOD}\n![门口的河](images/a%20b.png)\n\n![](door.png)\n\n![图](plan.svg)\n\n![](https://example.org/x.png)\n`;
    const folder = checkout({
      ...CONTENT,
      "content/interviews/shop/source.md": source,
      "content/interviews/shop/images/a b.png": png,
      "content/interviews/shop/door.png": png,
      "content/interviews/shop/plan.svg": "<svg/>",
    });
    const first = await corpus(folder);
    expect(first.status).toBe(0);
    expect(first.stderr).toContain("picture-undescribed: door.png");
    expect(first.stderr).toContain("picture-unusable: plan.svg");
    const html = () => read(folder, "public/data/interviews/shop.json");
    expect(JSON.parse(JSON.stringify(html()))).toContain(
      '<img src=\\"/data/pictures/shop/images/a%20b.png\\" width=\\"40\\" height=\\"30\\" alt=\\"门口的河\\" loading=\\"lazy\\">',
    );
    expect(readFileSync(join(folder, "public/data/pictures/shop/images/a b.png"))).toEqual(png);
    expect(existsSync(join(folder, "public/data/pictures/shop/plan.svg"))).toBe(false);
    expect(html()).not.toContain('src=\\"https:');
    writeFileSync(
      join(folder, "content/interviews/shop/interview.yml"),
      `${CONTENT["content/interviews/shop/interview.yml"]}pictures: { door.png: { zh: 店门 } }\n`,
    );
    expect((await corpus(folder)).stderr).not.toContain("picture-undescribed");
    expect(html()).toContain('alt=\\"店门\\"');
  });
});
