import { expect, test } from "vitest";
import type { BuiltCorpus } from "../build-corpus";
import { buildOne } from "../fixtures/build";
import { EMPTY_LOCKFILE } from "../permalinks/assign-ids";

const TALKS = {
  zh: [
    "**记者：**书店开了多久？",
    "**林晓：**整整十年，我每天都在那里，一直没有关过门。",
    "**记者：**涨水的时候书怎么办？",
    "**林晓：**我们先把书一箱一箱搬到楼上，再去看河。",
    "**记者：**后来呢？",
    "**林晓：**第二天早上水就退了，街上的人都出来扫地。",
    "**记者：**对。",
    "**林晓：**对。",
  ],
  en: [
    "**Reporter:** How long has the bookshop been open?",
    "**Lin Xiao:** Ten whole years. I have been there every day, and we never closed.",
    "**Reporter:** What happens to the books when the water rises?",
    "**Lin Xiao:** First we carry the books upstairs box by box, then we go and look at the river.",
    "**Reporter:** And then?",
    "**Lin Xiao:** The next morning the water was gone, and everyone in the street came out to sweep.",
    "**Reporter:** Right.",
    "**Lin Xiao:** Right.",
  ],
};
const PEOPLE = "lin-xiao: { name: { zh: 林晓, en: Lin Xiao } }\nreporter: { name: { zh: 记者, en: Reporter } }\n";
const EDITIONS = {
  zh: "{ lang: zh, kind: original }",
  en: "{ lang: en, kind: published-translation, of: zh }",
};

type Lang = keyof typeof TALKS;

/** Builds the talk in these languages, the first one in the source, after an earlier build. */
function build(langs: readonly [Lang, Lang?], before?: BuiltCorpus): BuiltCorpus {
  const [first, second] = langs;
  const text = (lang: Lang) => `# ${lang === "zh" ? "书店" : "The bookshop"}\n\n${TALKS[lang].join("\n\n")}\n`;
  return buildOne({
    source: text(first),
    ...(second === undefined ? {} : { edition: text(second) }),
    sidecar: `editions: [${langs.flatMap((lang) => (lang === undefined ? [] : [EDITIONS[lang]])).join(", ")}]\n`,
    people: PEOPLE,
    lockfile: before?.lockfile ?? EMPTY_LOCKFILE,
  });
}

const idsOf = ({ interviews }: BuiltCorpus) =>
  interviews.flatMap(({ sections }) => sections.flatMap(({ turns }) => turns.map(({ id }) => id)));
const asked = ({ problems }: BuiltCorpus) => problems.filter(({ rule }) => rule.startsWith("permalink"));

test.each<[string, readonly [Lang, Lang?]]>([
  ["the original is taken out", ["en"]],
  ["the translation is taken out", ["zh"]],
])("where %s the ids stay with the words that are left, and with both when it is back", (_, left) => {
  const both = build(["zh", "en"]);
  expect(new Set(idsOf(both)).size).toBe(8);
  const one = build(left, both);
  expect([idsOf(one), asked(one)]).toEqual([idsOf(both), []]);
  const again = build(["zh", "en"], one);
  expect([idsOf(again), asked(again)]).toEqual([idsOf(both), []]);
  expect(again.lockfile.turns).toEqual(both.lockfile.turns);
});

test("where a translation is put in, the ids stay with the words, whichever file comes first", () => {
  const one = build(["zh"]);
  const both = build(["zh", "en"], one);
  expect([idsOf(both), asked(both)]).toEqual([idsOf(one), []]);
});
