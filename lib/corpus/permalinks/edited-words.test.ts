import { describe, expect, it } from "vitest";
import { Slug, type TurnId } from "../../schema/ids";
import { assignAcceptingLosses } from "../fixtures/accept-losses";
import { type Content, claimsOf } from "../fixtures/claims";
import { type Assignment, EMPTY_LOCKFILE, type Lockfile } from "./assign-ids";
import { pastOf } from "./past";

const assign = (content: Content, lockfile = EMPTY_LOCKFILE): Assignment =>
  assignAcceptingLosses(claimsOf(content), lockfile);

/** What became of each id of the first version in the last: where it is now, as `slug` and number, or its state. */
function outcomes(...versions: readonly Content[]): Record<string, string> {
  const built: Assignment[] = [];
  let lockfile: Lockfile = EMPTY_LOCKFILE;
  for (const version of versions) {
    const next = assign(version, lockfile);
    built.push(next);
    lockfile = next.lockfile;
  }
  const [first = expect.fail(), last = expect.fail()] = [built[0], built.at(-1)];
  const named = ({ ids }: Assignment) =>
    [...ids].flatMap(([slug, all]) => all.map((id, i) => [id, `${slug}${i}`] as const));
  const now = new Map<TurnId, string>(named(last));
  const describeId = (id: TurnId): string => {
    if (last.problems.some((asked) => asked.id === id)) return "asked";
    const { state, into, parts } = lockfile.turns[id] ?? expect.fail();
    if (into !== undefined) return `merged into ${now.get(into)}`;
    if (parts !== undefined)
      return `${now.get(id)}, split into ${parts.map((part) => now.get(part) ?? part).join(" ")}`;
    return now.get(id) ?? state;
  };
  return Object.fromEntries(named(first).map(([id, name]) => [name, describeId(id)]));
}

const LONG = "河水涨到了二楼，我们把书一箱一箱搬上去，整整搬了三天三夜。";
const OTHER = "后来政府来人量了水位，说要在桥头修一道新的堤坝，一直没有修。";
const THIRD = "现在来买书的多半是学生，他们坐在门口的台阶上一读就是一下午。";
const SHORT = ["为什么？", "没有。", "对。", "谢谢。"];

describe("words that moved to another interview", () => {
  it("are found there when they are too long to be said twice by chance", () => {
    expect(outcomes({ a: [LONG, OTHER], b: [THIRD] }, { a: [OTHER], b: [THIRD, LONG] })).toEqual({
      a0: "b1",
      a1: "a0",
      b0: "b0",
    });
  });

  it("are not told apart when they are there twice, or were", () => {
    expect(outcomes({ a: [LONG, OTHER], b: [THIRD] }, { a: [OTHER], b: [LONG, THIRD, LONG] }).a0).toBe("asked");
    const twice = outcomes({ a: [LONG, OTHER, LONG], b: [THIRD] }, { a: [OTHER], b: [THIRD, LONG] });
    expect([twice.a0, twice.a2]).toEqual(["asked", "asked"]);
  });

  it("are found when two short turns in a row are in a row there", () => {
    expect(
      outcomes({ a: ["为什么？", "没有。", LONG], b: [OTHER] }, { a: [LONG], b: [OTHER, "为什么？", "没有。"] }),
    ).toEqual({
      a0: "b1",
      a1: "b2",
      a2: "a0",
      b0: "b0",
    });
  });

  it("are not taken for short words that are there alone, in another order or twice the same", () => {
    const moved = (...there: string[]) =>
      outcomes({ a: ["为什么？", "没有。", LONG], b: [OTHER] }, { a: [LONG], b: [OTHER, ...there] });
    expect(moved("没有。")).toMatchObject({ a0: "withdrawn", a1: "asked" });
    expect(moved("没有。", "为什么？")).toMatchObject({ a0: "asked", a1: "asked" });
    expect(
      outcomes({ a: ["对。", "对。", LONG], b: [OTHER] }, { a: [LONG], b: [OTHER, "对。", "对。"] }),
    ).toMatchObject({ a0: "asked", a1: "asked" });
  });

  it("are found although they changed a little", () => {
    const changed = LONG.replace("整整搬了三天三夜", "足足搬了两天");
    expect(outcomes({ a: [LONG, OTHER], b: [THIRD] }, { a: [OTHER], b: [THIRD, changed] }).a0).toBe("b1");
  });

  it("are found by a neighbour that went along, although they are short", () => {
    expect(
      outcomes({ a: [LONG, "没有去过。", OTHER], b: [THIRD] }, { a: [OTHER], b: [THIRD, LONG, "没去过。"] }),
    ).toMatchObject({
      a0: "b1",
      a1: "b2",
    });
    expect(
      outcomes({ a: ["没有去过。", LONG, OTHER], b: [THIRD] }, { a: [OTHER], b: [THIRD, "没去过。", LONG] }),
    ).toMatchObject({
      a0: "b1",
      a1: "b2",
    });
  });

  it("are withdrawn where nothing is like them", () => {
    expect(outcomes({ a: [LONG, OTHER], b: [THIRD] }, { a: [OTHER], b: [THIRD, ...SHORT] }).a0).toBe("withdrawn");
  });
});

describe("words that nearly two turns had", () => {
  const near = [LONG, LONG.replace("三天三夜", "五天五夜")] as const;

  it("are asked about when one of the two was deleted and the other changed", () => {
    const after = LONG.replace("三天三夜", "七天七夜");
    const { a0, a1 } = outcomes({ a: [near[0], near[1], OTHER] }, { a: [after, OTHER] });
    expect([a0, a1]).toEqual(["asked", "asked"]);
  });

  it("stay where each is unchanged", () => {
    expect(outcomes({ a: [near[0], OTHER, near[1]] }, { a: [near[0], THIRD, near[1]] })).toMatchObject({
      a0: "a0",
      a2: "a2",
    });
  });
});

describe("a split turn", () => {
  it("that is split again leads to all its parts in order", () => {
    const parts = [LONG, OTHER + THIRD];
    expect(outcomes({ a: [parts.join("")] }, { a: parts }, { a: [LONG, OTHER, THIRD] }).a0).toBe(
      "a2, split into a0 a1 a2",
    );
  });

  it("with something asked in between is split around that", () => {
    expect(outcomes({ a: [LONG + OTHER, THIRD] }, { a: [LONG, "为什么没有修？", OTHER, THIRD] })).toEqual({
      a0: "a2, split into a0 a2",
      a1: "a3",
    });
  });

  it("that is put together again is one address again", () => {
    const first = assign({ a: [LONG + OTHER] });
    const split = assign({ a: [LONG, OTHER] }, first.lockfile);
    const again = assign({ a: [LONG + OTHER] }, split.lockfile);
    expect(again.problems).toEqual([]);
    const [id] = again.ids.get(Slug.parse("a")) ?? [];
    expect(
      pastOf(again.lockfile, new Set()).turns.map(({ state, to }) => [state, to.map((target) => target.id)]),
    ).toEqual([["merged", [id]]]);
  });
});

describe("turns that were merged", () => {
  it("with a question between them left out", () => {
    expect(outcomes({ a: [LONG, "后来呢？", OTHER, THIRD] }, { a: [LONG + OTHER, THIRD] })).toEqual({
      a0: "merged into a0",
      a1: "withdrawn",
      a2: "a0",
      a3: "a1",
    });
  });

  it("four at a time", () => {
    const fourth = "书店的招牌是我父亲写的，搬了两次家也没有舍得换掉。";
    const { a0, a1, a2, a3 } = outcomes({ a: [LONG, OTHER, THIRD, fourth] }, { a: [LONG + OTHER + THIRD + fourth] });
    expect([a0, a1, a2, a3].toSorted()).toEqual(["a0", "merged into a0", "merged into a0", "merged into a0"]);
  });

  it("across another turn, with some of the words changed", () => {
    const changed = OTHER.replace("一直没有修", "到今天也没修");
    const { a0, a1, a3 } = outcomes({ a: [LONG, THIRD, "后来呢？", OTHER] }, { a: [LONG + changed, THIRD] });
    expect([a0, a1, a3]).toEqual(["a0", "a1", "merged into a0"]);
  });

  it("and are asked about when two turns had nearly these words", () => {
    const twin = OTHER.replace("政府来人量了水位", "县里来人量了水位");
    const { a2, a3 } = outcomes({ a: [LONG, THIRD, OTHER, twin] }, { a: [LONG + OTHER, THIRD] });
    expect([a2, a3]).toEqual(["asked", "asked"]);
  });

  it("short ones, at the beginning or the end of a neighbour", () => {
    expect(outcomes({ a: [LONG, "对。", OTHER] }, { a: [LONG, `对。${OTHER}`] }).a1).toBe("merged into a1");
    expect(outcomes({ a: [LONG, "对。", OTHER] }, { a: [`${LONG}对。`, OTHER] }).a1).toBe("merged into a0");
  });

  it("are not taken for words deleted while another turn grew by others", () => {
    expect(outcomes({ a: [LONG, OTHER] }, { a: [LONG + THIRD] }).a1).toBe("withdrawn");
    expect(outcomes({ a: [LONG, "对。", OTHER] }, { a: [LONG, `好。${OTHER}`] }).a1).toBe("withdrawn");
  });
});

describe("an interview that loses most of its words and gains as many", () => {
  const characters =
    "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰菜重芥姜海咸河淡鳞潜羽翔龙师火帝鸟官人皇";
  const chinese = Array.from({ length: 10 }, (_, i) => characters.slice(i * 8, i * 8 + 8));
  const english = chinese.map((_, i) =>
    [..."bridge river flood paper candle"]
      .map((letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) + i * 5) % 26)))
      .join(""),
  );
  /** What became of so many turns that stood before those that stayed, where others were added behind those. */
  const became = (gone: number, stayed: number, gained: number) => {
    const rest = chinese.slice(gone, gone + stayed);
    const all = outcomes({ a: chinese.slice(0, gone + stayed) }, { a: [...rest, ...english.slice(0, gained)] });
    return [...new Set(Array.from({ length: gone }, (_, i) => all[`a${i}`]))];
  };

  it("is not trusted from five turns on", () => {
    expect(became(5, 1, 5)).toEqual(["asked"]);
    expect(became(4, 1, 4)).toEqual(["withdrawn"]);
  });

  it("is trusted where half of its turns stayed, or where it gained half as many", () => {
    expect([became(5, 5, 5), became(5, 4, 5)]).toEqual([["withdrawn"], ["asked"]]);
    expect([became(6, 1, 3), became(6, 1, 4)]).toEqual([["withdrawn"], ["asked"]]);
  });
});

describe("a past address", () => {
  const states = (...versions: readonly Content[]) => {
    const lockfile = versions.reduce((before, content) => assign(content, before).lockfile, EMPTY_LOCKFILE);
    const { turns, interviews } = pastOf(lockfile, new Set());
    return {
      turns: turns.map(({ slug, state, to }) => `${slug} ${state} ${to.map((home) => home.slug).join(" ")}`.trim()),
      interviews: interviews.map(({ slug, now }) => (now === undefined ? slug : `${slug} → ${now}`)),
    };
  };

  it("of an interview renamed twice leads to the last name", () => {
    expect(states({ a: [LONG, OTHER] }, { b: [LONG, OTHER] }, { c: [LONG, OTHER] })).toEqual({
      turns: ["a moved c", "a moved c", "b moved c", "b moved c"],
      interviews: ["a → c", "b → c"],
    });
  });

  it("of an interview named back leads to itself only from the name in between", () => {
    expect(states({ a: [LONG, OTHER] }, { b: [LONG, OTHER] }, { a: [LONG, OTHER] })).toEqual({
      turns: ["b moved a", "b moved a"],
      interviews: ["b → a"],
    });
  });

  it("of an interview that is gone leads nowhere", () => {
    expect(states({ a: [LONG], b: [OTHER] }, { b: [OTHER] })).toEqual({
      turns: ["a withdrawn"],
      interviews: ["a → null"],
    });
  });

  it("of a renamed interview whose new name is gone too leads nowhere", () => {
    expect(states({ a: [LONG], c: [OTHER] }, { b: [LONG], c: [OTHER] }, { c: [OTHER] })).toEqual({
      turns: ["a withdrawn", "b withdrawn"],
      interviews: ["a → null", "b → null"],
    });
  });

  it("of an unchanged interview is not listed", () => {
    expect(states({ a: [LONG], b: [OTHER] }, { a: [LONG], b: [OTHER] })).toEqual({ turns: [], interviews: [] });
  });
});
