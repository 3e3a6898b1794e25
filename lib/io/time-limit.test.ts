import { beforeAll, describe, expect, it } from "vitest";
import { buildCorpus } from "../corpus/build-corpus";
import { eachWithinLimit, type Limit } from "../corpus/files/limit";
import { BAIT } from "../corpus/fixtures/bait";
import { buildOne, interviewFiles } from "../corpus/fixtures/build";
import { EMPTY_LOCKFILE } from "../corpus/permalinks/assign-ids";
import { limitOf } from "./time-limit";

/** Shorter than in production, to keep the tests fast. */
const limit = limitOf(150);

function build(source: string) {
  const interviews = [interviewFiles("**问：**书店？\n\n**答：**对。\n", "title: { zh: 书店 }\n", "other")];
  interviews.push(interviewFiles(source, "title: { zh: 书店 }\n"));
  const files = { interviews, people: {}, glossary: {}, lockfile: EMPTY_LOCKFILE, unread: new Set<never>() };
  return buildCorpus(files, limit);
}

// The first text that is read compiles the program, which takes as long as the limit here.
beforeAll(() => {
  buildOne({ source: "**问：**书店？\n\n**答：**对。\n", sidecar: "title: { zh: 书店 }\n" });
});

describe("a hostile text", () => {
  it.each(Object.entries(BAIT))(
    "%s: is read or reported in time",
    (_, text) => {
      const { interviews, problems } = build(text());
      const slugs = interviews.map(({ slug }) => String(slug));
      // The other interviews are still read.
      expect(slugs).toContain("other");
      const errors = problems.filter(({ severity }) => severity === "error");
      expect(errors.length > 0).toBe(!slugs.includes("shop"));
      for (const { rule, place } of errors) {
        expect(["text-too-slow", "text-too-deep", "text-missing", "front-matter-invalid"]).toContain(rule);
        expect(place).toMatchObject({ file: "source.md" });
      }
    },
    20_000,
  );

  it("gets unique ids even if its turns repeat", () => {
    const source = "**问：**书店？\n\n**答：**对。\n\n".repeat(1500);
    const [interview] = buildOne({ source, sidecar: "title: { zh: 书店 }\n" }).interviews;
    const ids = interview?.sections.flatMap(({ turns }) => turns.map(({ id }) => id));
    expect(new Set(ids).size).toBe(3000);
  }, 20_000);
});

describe("items under one time limit", () => {
  it("are run one by one if one of them takes too long, and only that one is stopped", () => {
    const texts = ["b", "a".repeat(40), "c"];
    const made = eachWithinLimit(
      limit,
      texts,
      (text) => text.length,
      (text, own) => {
        try {
          return own(() => /(a+)+b/.test(text));
        } catch {
          return "too slow";
        }
      },
    );
    expect(made).toEqual([false, "too slow", false]);
  });

  it("share a limit while they are short", () => {
    let watches = 0;
    const counting: Limit = (stage) => {
      watches += 1;
      return stage();
    };
    const made = eachWithinLimit(
      counting,
      Array.from({ length: 50 }, (_, i) => i),
      () => 10_000,
      (item, own) => own(() => item * 2),
    );
    expect(made.slice(0, 3)).toEqual([0, 2, 4]);
    expect([made.length, watches]).toEqual([50, 5]);
  });
});

describe("a stage", () => {
  it("returns its result, and throws its errors", () => {
    expect(limit(() => 7)).toBe(7);
    expect(() => limit(() => JSON.parse("{"))).toThrow(SyntaxError);
  });

  it("is stopped in the middle of a regular expression", () => {
    expect(() => limit(() => /(a+)+b/.test("a".repeat(40)))).toThrow("0.15 s");
  });

  it("of a text of more than 150,000 units has more time, up to four times", () => {
    const endless = () => /(a+)+b/.test("a".repeat(40));
    expect(() => limit(endless, 150_000)).toThrow("0.15 s");
    expect(() => limit(endless, 300_000)).toThrow("0.3 s");
    expect(() => limit(endless, 600_000)).toThrow("0.6 s");
    expect(() => limit(endless, 900_000)).toThrow("0.6 s");
  });
});
