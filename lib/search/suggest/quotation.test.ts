import { describe, expect, test } from "vitest";
import { Slug, SpeakerId } from "../../schema/ids";
import { Quotation } from "../../schema/quotation";
import { quotationSource } from "../answer/similar-turns";
import type { SearchCorpus } from "../documents/documents";
import { BudgetSpent } from "../index/budget";
import type { Library } from "../index/library";
import { openLibraries, shelve } from "../testing/libraries";
import { corpusOf, row, turn } from "../testing/turns";
import { makeLibrary } from "../whole/whole-library";
import { type Attribution, isCutShort, judgeQuotation } from "./quotation";

const lecun = SpeakerId.parse("lecun");
const lee = SpeakerId.parse("lee");
const two = Slug.parse("two");
const turns = [
  turn(0, ["我们有推土机来帮我们挖土，有汽车送我们去远方。所有工具都是用来强化人类的，谁也不怕推土机。"]),
  turn(1, [], {
    rows: [
      row({
        zh: ["需要是创新的母亲，人人都赢。"],
        en: ["Necessity is the mother of innovation.", "If AI is a tool, we all win."],
      }),
    ],
  }),
  turn(2, [], { rows: [row({ en: ["As people say, necessity is the mother of innovation."] })], speaker: lee }),
  turn(3, ["开放的模型一定会赢得这场比赛，我对此毫不怀疑。"], { slug: two }),
  turn(4, ["他站起来说：“我从来不相信超级智能会毁灭人类。”然后坐下。"], {
    slug: two,
    kind: "narration",
    role: "narrator",
    speaker: null,
    quoted: [{ speaker: lee, places: [[0, "zh", 0, 7, 22]] }],
  }),
];
const corpus: SearchCorpus = {
  ...corpusOf(turns),
  interviews: [
    {
      slug: Slug.parse("one"),
      title: { en: "One" },
      form: "dialogue",
      kinds: { zh: "unofficial-translation", en: "original" },
    },
    { slug: two, title: { en: "Two" }, date: "2024-05-06", form: "narrative", kinds: { zh: "original" } },
  ],
};
/** Where both languages are originals, so that a translation is no matter. */
const originals: SearchCorpus = {
  ...corpus,
  interviews: corpus.interviews.map((interview) => ({ ...interview, kinds: { zh: "original", en: "original" } })),
};

const libraries: [string, (corpus: SearchCorpus) => Promise<Library>][] = [
  ["in memory", makeLibrary],
  ["in files", (corpus) => openLibraries(shelve(corpus))],
];

const ANYBODY: Attribution = { speaker: null, in: null };

/** The verdict; every one has the shape that is published. */
async function judge(library: Promise<Library>, typed: string, attribution: Partial<Attribution> = {}) {
  const quotation = await judgeQuotation(quotationSource(await library), typed, { ...ANYBODY, ...attribution });
  return Quotation.parse(quotation);
}

/** The verdict and the numbers of the turns that it names, for the whole or for each sentence. */
function short(quotation: Quotation): unknown[] {
  const places = "places" in quotation ? quotation.places.map(({ id }) => Number(id.slice(1))) : [];
  return [quotation.verdict, ...places, ...(quotation.sentences ?? []).map(short)];
}

describe.each(libraries)("%s", (_, open) => {
  const library = open(corpus);
  const inOriginals = open(originals);

  test.each([
    ["有汽车送我们去远方所有工具都是用来强化人类的", ["word-for-word", 0]],
    ["「有汽車送我們去遠方；所有工具都是用來強化人類的」", ["word-for-word", 0]],
    ["“necessity IS the mother of innovation”", ["word-for-word", 1, 2]],
    ["innovation — if ＡＩ is a tool we all win", ["word-for-word", 1]],
    ["我从来不相信超级智能会毁灭人类", ["word-for-word", 4]],
    ["有飞机送我们去远方，这些工具都是用来强化人类的", ["edited", 0]],
    ["Necessity is never the mother of all innovation.", ["edited", 1]],
    ["今天的天气很好，适合出去走走，再吃一顿饭", ["not-found"]],
    ["mother of innovation", ["word-for-word", 1, 2]],
    ["mother of invention", ["not-found"]],
  ])("%s", async (typed, verdict) => {
    expect(short(await judge(inOriginals, typed))).toEqual(verdict);
  });

  test("words of a translation are only in the translation, the same or similar", async () => {
    const same = await judge(library, "有汽车送我们去远方。所有工具都是用来强化人类的");
    expect(same).toMatchObject({ verdict: "translation-only", exact: true, places: [{ lang: "zh" }] });
    const similar = await judge(library, "有飞机送我们去远方。所有工具都是用来强化人类的");
    expect(similar).toMatchObject({ verdict: "translation-only", exact: false });
    expect((await judge(library, "If AI is a tool, we all win.")).verdict).toBe("word-for-word");
  });

  test("words of another person are said by somebody else, and of another interview in another", async () => {
    const typed = "开放的模型一定会赢得这场比赛，我对此毫不怀疑";
    expect(short(await judge(library, typed, { speaker: lecun }))).toEqual(["word-for-word", 3]);
    expect(short(await judge(library, typed, { speaker: lee }))).toEqual(["somebody-else", 3]);
    expect(short(await judge(library, typed, { in: Slug.parse("one") }))).toEqual(["another-interview", 3]);
    expect(short(await judge(library, typed, { in: two, speaker: lecun }))).toEqual(["word-for-word", 3]);
    expect(await judge(library, typed.replace("比赛", "竞争"), { speaker: lee })).toMatchObject({
      verdict: "somebody-else",
      exact: false,
    });
  });

  test("whoever is asked for comes first among those who said it", async () => {
    const typed = "necessity is the mother of innovation";
    expect(short(await judge(library, typed, { speaker: lee }))).toEqual(["word-for-word", 2]);
    expect(short(await judge(library, typed, { speaker: lecun }))).toEqual(["word-for-word", 1]);
  });

  test("somebody quoted in a retelling says the words in the quotation, and not those around it", async () => {
    const quoted = await judge(library, "我从来不相信超级智能会毁灭人类", { speaker: lee });
    expect(quoted).toMatchObject({ verdict: "word-for-word", places: [{ wording: "quoted", speaker: { id: "lee" } }] });
    const around = await judge(library, "他站起来说我从来不相信超级智能会毁灭人类", { speaker: lee });
    expect(around).toMatchObject({ verdict: "somebody-else", places: [{ wording: "said", speaker: null }] });
  });

  test("an ellipsis leaves words out; the parts come one after the other in one turn", async () => {
    const parts = ["我们有推土机来帮我们挖土", "所有工具都是用来强化人类的", "开放的模型一定会赢得这场比赛"] as const;
    const quotation = await judge(inOriginals, `${parts[0]}……${parts[1]}`);
    expect(quotation).toMatchObject({
      verdict: "word-for-word",
      places: [
        {
          differences: [
            { text: "我们有推土机来帮我们挖土", in: "both" },
            { text: "，有汽车送我们去远方", in: "omitted" },
            { text: "。所有工具都是用来强化人类的", in: "both" },
          ],
        },
      ],
    });
    expect((await judge(inOriginals, `${parts[0]}，${parts[1]}`)).verdict).toBe("edited");
    expect((await judge(inOriginals, `${parts[1]}……${parts[0]}`)).verdict).not.toBe("word-for-word");
    expect((await judge(inOriginals, `${parts[0]}……${parts[2]}`)).verdict).not.toBe("word-for-word");
  });

  test("several sentences are judged one by one unless they were said as one", async () => {
    const [first, second, invented, other] = [
      "我们有推土机来帮我们挖土，有汽车送我们去远方。",
      "所有工具都是用来强化人类的，谁也不怕推土机。",
      "今天的天气很好，适合出去走走，再吃一顿饭。",
      "开放的模型一定会赢得这场比赛，我对此毫不怀疑。",
    ];
    expect(short(await judge(inOriginals, first + second))).toEqual(["word-for-word", 0]);
    expect(short(await judge(inOriginals, first + other + invented))).toEqual([
      "by-sentence",
      ["word-for-word", 0],
      ["word-for-word", 3],
      ["not-found"],
    ]);
    expect(short(await judge(inOriginals, first + second.replace("工具", "机器")))).toEqual([
      "edited",
      0,
      ["word-for-word", 0],
      ["edited", 0],
    ]);
    expect(short(await judge(inOriginals, first + second + invented))).toEqual([
      "by-sentence",
      ["word-for-word", 0],
      ["word-for-word", 0],
      ["not-found"],
    ]);
    expect(short(await judge(library, first + second))).toEqual(["translation-only", 0]);
    expect(short(await judge(inOriginals, invented + invented))).toEqual(["not-found", ["not-found"], ["not-found"]]);
  });

  test("what is not found tells how much there is of the person, or of everybody", async () => {
    const typed = "今天的天气很好，适合出去走走，再吃一顿饭";
    expect(await judge(library, typed, { speaker: lee })).toEqual({
      verdict: "not-found",
      words: typed,
      held: {
        speaker: corpus.speakers.find(({ id }) => id === lee),
        interviews: 2,
        turns: 2,
        words: { zh: 15, en: 9 },
        translated: { zh: 0, en: 0 },
      },
    });
    expect(await judge(library, typed)).toMatchObject({
      held: { speaker: null, interviews: 2, turns: 5, words: { zh: 45, en: 23 }, translated: { zh: 53, en: 0 } },
    });
  });

  test("a place is given with everything that cites it", async () => {
    const quotation = await judge(library, "一定会赢得这场比赛");
    expect(quotation).toEqual({
      verdict: "word-for-word",
      words: "一定会赢得这场比赛",
      places: [
        {
          slug: "two",
          id: "t00003",
          link: "interviews/two/#t00003",
          title: { en: "Two" },
          date: "2024-05-06",
          kind: "answer",
          speaker: corpus.speakers.find(({ id }) => id === lecun),
          role: "guest",
          wording: "said",
          lang: "zh",
          edition: "original",
          differences: [{ text: "一定会赢得这场比赛", in: "both" }],
        },
      ],
    });
  });
});

const HAN = [..."天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏"].join("");
const against = async (said: string, typed: string) =>
  (await judge(makeLibrary(corpusOf([turn(0, [said])])), typed)).verdict;

test("half of the units may differ", async () => {
  expect(await against(HAN.slice(0, 12), `${HAN.slice(0, 6)}${"书".repeat(6)}`)).toBe("edited");
  expect(await against(HAN.slice(0, 12), `${HAN.slice(0, 5)}${"书".repeat(7)}`)).toBe("not-found");
});

test("from twelve Chinese characters on, words may be close to what was said", async () => {
  expect(await against(HAN, `${HAN.slice(0, 11)}书`)).toBe("edited");
  expect(await against(HAN, `${HAN.slice(0, 10)}书`)).toBe("not-found");
});

test("more than six hundred units are found if they are the same, and not compared otherwise", async () => {
  const long = HAN.repeat(30);
  expect(await against(long, long)).toBe("word-for-word");
  expect(await against(long, `${long.slice(0, 599)}书`)).toBe("edited");
  expect(await against(long, `${long.slice(0, 600)}书`)).toBe("not-found");
});

test("forty sentences are judged by themselves, and it is said how many more there are", async () => {
  const sentences = (count: number) =>
    Array.from({ length: count }, (_, at) => `${HAN.slice(at % 12)}书${at}。`).join("");
  const library = makeLibrary(corpusOf([turn(0, [HAN])]));
  const forty = await judge(library, sentences(40));
  expect([forty.sentences?.length, forty.unjudged]).toEqual([40, undefined]);
  const more = await judge(library, sentences(42));
  expect([more.sentences?.length, more.unjudged]).toEqual([40, 2]);
});

test("of frequent words, too, the turn that has them in this order is found", async () => {
  const many = Array.from({ length: 100 }, (_, number) => turn(number, ["世界也。也是。是模。模型的。"]));
  const library = makeLibrary(corpusOf([...many, turn(100, ["模型是世界的，世界也是模型的"])]));
  expect(short(await judge(library, "世界也是模型的"))).toEqual(["word-for-word", 100]);
});

test("sentences that the budget does not suffice for are not judged, and counted", async () => {
  const source = quotationSource(await makeLibrary(originals));
  const said =
    "所有工具都是用来强化人类的，谁也不怕推土机。开放的模型一定会赢得这场比赛，我对此毫不怀疑。谁都不曾这样说过：灯塔会唱歌。";
  const within = async (lookUps: number) => {
    let left = lookUps;
    const similar: typeof source.similar = async (...words) => {
      if (left === 0) throw new BudgetSpent();
      left -= 1;
      return source.similar(...words);
    };
    return Quotation.parse(await judgeQuotation({ ...source, similar }, said, ANYBODY));
  };
  const all = await within(4);
  expect([all.sentences?.map(({ verdict }) => verdict), all.unjudged, isCutShort(all)]).toEqual([
    ["word-for-word", "word-for-word", "not-found"],
    undefined,
    false,
  ]);
  for (const lookUps of [1, 2, 3]) {
    const some = await within(lookUps);
    const judged = some.sentences ?? [];
    expect(judged).toEqual(all.sentences?.slice(0, judged.length));
    expect([judged.length + (some.unjudged ?? 0), isCutShort(some)]).toEqual([3, judged.length < 3]);
  }
  expect((await within(1)).unjudged).toBeGreaterThan(0);
  await expect(within(0)).rejects.toThrow(BudgetSpent);
});
