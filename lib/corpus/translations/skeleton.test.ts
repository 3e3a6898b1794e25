import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interview, Lang } from "../../schema/schema";
import { buildCorpus } from "../build-corpus";
import { interviewFiles, readPeople } from "../fixtures/build";
import { EMPTY_LOCKFILE } from "../permalinks/assign-ids";
import { makeSource } from "../text/source";
import { translationSkeleton } from "./skeleton";

const PEOPLE = "lin-xiao: { name: { zh: 林晓, en: Lin Xiao } }\nwang-wu: { name: { zh: 王五 } }\n";

/** Builds a source alone, or with an edition in a separate file. */
function build(source: string, sidecar = "", translation?: string) {
  const files = interviewFiles(source, sidecar);
  const edition = translation === undefined ? null : makeSource("translation.md", translation);
  const content = { people: readPeople(PEOPLE), glossary: {}, lockfile: EMPTY_LOCKFILE, unread: new Set<never>() };
  return buildCorpus({ ...content, interviews: [{ ...files, edition }] });
}

function skeletonOf(source: string, to: Lang, sidecar = ""): string {
  const { interviews, corpus } = build(source, sidecar);
  const [interview] = interviews;
  if (interview === undefined) throw new Error("the source of a test is wrong");
  return translationSkeleton(interview, new Map(corpus.speakers.map(({ id, name }) => [id, name])), to);
}

/** A skeleton with every place filled by `translate` from the words of the source, and the comments deleted. */
function fill(skeleton: string, translate: (words: string) => string): string {
  const filled = skeleton.replace(
    /<!-- TODO.*\n([\s\S]*?)\n-->\n\n(\*\*.+\*\*)?/g,
    (_, words: string, label: string | undefined) => `${label ?? ""} ${translate(words)}\n`,
  );
  return filled;
}

/** A mock translation of realistic length; headings stay headings. */
function inEnglish(words: string): string {
  const marks = /^#+ /.exec(words)?.[0] ?? "";
  return (
    marks +
    Array<string>(Math.ceil((words.length - marks.length) / 2))
      .fill("word")
      .join(" ")
  );
}

const turnsOf = (interview: Interview | undefined) => interview?.sections.flatMap(({ turns }) => turns) ?? [];

const TALK = `# 河边的书店

书店开了十年。

## 开始

**林晓：**开了多久？

**王五：**整整十年。

后来人多了 --> 也好。

![照片](shop.jpg)

**问：**以后呢？

**答：**开下去。

（全文完）
`;

describe("the skeleton of a translation", () => {
  it("has a place for the title, the lead, each heading and each paragraph, with names in the other language", () => {
    const [, ...places] = skeletonOf(TALK, "en").split("<!-- ");
    expect(places.slice(1)).toEqual([
      "TODO shop\n# 河边的书店\n-->\n\n\n\n",
      "TODO source.md:3\n书店开了十年。\n-->\n\n\n\n",
      "TODO\n## 开始\n-->\n\n\n\n",
      "TODO source.md:7\n开了多久？\n-->\n\n**Lin Xiao:**\n\n",
      "TODO source.md:9\n整整十年。\n-->\n\n**王五:**\n\n",
      "TODO source.md:11\n后来人多了 -- > 也好。\n-->\n\n\n\n",
      "TODO source.md:15\n以后呢？\n-->\n\n**Q:**\n\n",
      "TODO source.md:17\n开下去。\n-->\n\n**A:**\n",
    ]);
  });

  it("has the title from the sidecar, if any", () => {
    expect(skeletonOf(TALK, "en", "title: { en: The bookshop }\n")).toContain(
      "-->\n\n# The bookshop\n\n<!-- TODO source",
    );
  });

  it("of an English source is Chinese, in Chinese labels", () => {
    const source = "# Shop\n\n**Q:** How long has it been?\n\n**Lin Xiao:** Ten years. Nobody came at first.\n";
    const skeleton = skeletonOf(source, "zh");
    expect(skeleton).toContain("TODO source.md:3\nHow long has it been?\n-->\n\n**问：**\n");
    expect(skeleton).toContain("\n-->\n\n**林晓：**\n");
    const { interviews } = build(
      source,
      "",
      fill(skeleton, () => "这里有几个字。"),
    );
    expect(turnsOf(interviews[0]).map(({ speaker, rows }) => [speaker, rows[0]?.zh[0]?.text])).toEqual([
      ["interviewer", "这里有几个字。"],
      ["lin-xiao", "这里有几个字。"],
    ]);
  });

  it("of a letter has no labels", () => {
    const sidecar = "form: letter\nparticipants: { lin-xiao: author }\n";
    expect(skeletonOf("# 信\n\n## 缘起\n\n书店开了十年。\n\n还要开下去。\n", "en", sidecar)).not.toContain("**");
  });
});

const sentence = fc
  .array(fc.constantFrom("书店", "开了", "十年", "河边", "以后", "人们", "读书", "愿意"), {
    minLength: 4,
    maxLength: 30,
  })
  .map((words) => `${words.join("")}。`);
const turn = (label: string) =>
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((paragraphs) => `**${label}：**${paragraphs.join("\n\n")}`);
const exchange = fc.tuple(fc.constantFrom("", "## 一节\n\n"), turn("林晓"), turn("王五"));
const talk = fc
  .tuple(sentence, fc.array(exchange, { minLength: 2, maxLength: 6 }))
  .map(
    ([lead, said]) => `# 书店\n\n${lead}\n\n${said.map(([heading, a, b]) => `${heading}${a}\n\n${b}`).join("\n\n")}\n`,
  );

describe("any conversation", () => {
  it("gets no words from an unfilled skeleton, and keeps its turns and permalinks", () => {
    fc.assert(
      fc.property(talk, (source) => {
        const unfilled = build(source, "", skeletonOf(source, "en"));
        const alone = build(source);
        expect(unfilled.corpus).toEqual(alone.corpus);
        expect(unfilled.lockfile).toEqual(alone.lockfile);
        expect(turnsOf(unfilled.interviews[0])).toEqual(turnsOf(alone.interviews[0]));
        expect(unfilled.interviews[0]?.front).toEqual(alone.interviews[0]?.front);
        expect(unfilled.problems.every(({ rule }) => rule === "label-without-words")).toBe(true);
        expect(unfilled.problems).toHaveLength(turnsOf(unfilled.interviews[0]).length);
      }),
      { numRuns: 100 },
    );
  });

  it("has every turn and heading in both languages when each place is filled, and no further turn", () => {
    fc.assert(
      fc.property(talk, (source) => {
        const [before] = build(source).interviews;
        const [after] = build(source, "", fill(skeletonOf(source, "en"), inEnglish)).interviews;
        expect(turnsOf(after).map(({ id, speaker }) => [id, speaker])).toEqual(
          turnsOf(before).map(({ id, speaker }) => [id, speaker]),
        );
        for (const { rows } of turnsOf(after)) {
          for (const { zh, en } of rows) expect([zh.length, en.length]).toEqual([1, 1]);
        }
        for (const { heading } of after?.sections ?? []) {
          expect(heading?.en === undefined).toBe(heading?.zh === undefined);
        }
        expect(after?.title.en).toBeDefined();
      }),
      { numRuns: 100 },
    );
  });
});
