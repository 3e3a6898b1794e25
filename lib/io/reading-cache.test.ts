import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildCorpus } from "../corpus/build-corpus";
import { UNLIMITED } from "../corpus/files/limit";
import { interviewFiles, readPeople } from "../corpus/fixtures/build";
import { EMPTY_LOCKFILE } from "../corpus/permalinks/lockfile";
import { openReadingCache } from "./reading-cache";

const TALK = "# 书店\n\n问：开了多久？\n\n**Lee:** 整整十年。\n\n![店](shop.jpg)\n\n问：涨水呢？\n\n**Lee:** 来过。\n";
const PEOPLE = "lee: { name: { zh: 李明 } }\n";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duidu-readings-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds two interviews and returns the slugs of those that were read. */
function build({ talk = TALK, program = "code", people = PEOPLE, image = true } = {}) {
  const content = {
    interviews: ["shop", "harbour"].map((slug) => ({
      ...interviewFiles(slug === "shop" ? talk : TALK.replace("十", "九"), "", slug),
      isThere: () => image,
    })),
    people: readPeople(people),
    glossary: {},
    lockfile: EMPTY_LOCKFILE,
    unread: new Set<never>(),
  };
  const read: string[] = [];
  const { recall, clear } = openReadingCache(folder, program, content.people);
  const built = buildCorpus(content, UNLIMITED, (files, anew) =>
    recall(files, (one) => {
      read.push(files.slug);
      return anew(one);
    }),
  );
  expect(JSON.stringify(built)).toBe(JSON.stringify(buildCorpus(content)));
  clear();
  return read;
}

describe("an interview is read again", () => {
  beforeEach(() => expect(build()).toEqual(["shop", "harbour"]));

  it("not while nothing changes, and the corpus is the same", () => {
    expect(build()).toEqual([]);
  });

  it("when its text changed, but not the others", () => {
    expect(build({ talk: TALK.replace("来过", "没来过") })).toEqual(["shop"]);
  });

  it.each([
    ["the program changed", { program: "other code" }],
    ["a person's name changed", { people: PEOPLE.replace("李明", "李力") }],
    ["an image beside it was removed", { image: false }],
  ])("when %s", (_, change) => {
    expect(build(change)).toEqual(["shop", "harbour"]);
  });

  it("and only its last reading is cached", () => {
    build({ talk: TALK.replace("来过", "没来过") });
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it("when its cached reading is corrupt", () => {
    const names = readdirSync(folder);
    expect(names).toEqual([expect.stringMatching(/^harbour\./), expect.stringMatching(/^shop\./)]);
    const path = join(folder, names[1] ?? "");
    const kept = readFileSync(path, "utf8");
    writeFileSync(path, kept.replace("来过", "走了"));
    expect(readFileSync(path, "utf8")).not.toBe(kept);
    expect(build()).toEqual(["shop"]);
    writeFileSync(path, kept.slice(0, 300));
    expect(build()).toEqual(["shop"]);
  });
});
