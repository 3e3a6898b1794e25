import { describe, expect, it } from "vitest";
import { Slug, SpeakerId } from "../../schema/ids";
import { assignIds, type Claim, EMPTY_LOCKFILE } from "./assign-ids";
import { settleId } from "./settle-id";

const NONE: ReadonlySet<Slug> = new Set();
const claims = (...texts: string[]): Claim[] => [
  {
    slug: Slug.parse("shop"),
    title: { zh: "书店" },
    turns: texts.map((text, i) => ({
      text,
      place: { file: "source.md", line: i + 1, column: 1 },
      speaker: SpeakerId.parse("lin"),
    })),
  },
];
const BEFORE = ["书店开了十年。", "没有。", "河水涨了，书都搬到楼上。"];
const AFTER = claims("书店开了十年。", "没说。", "河水涨了，书都搬到楼上。");

const idsOf = (ids: ReturnType<typeof assignIds>["ids"]) => ids.get(Slug.parse("shop")) ?? [];

/** A book of which one id is asked about, that id, and all ids before the edit. */
function asked() {
  const first = assignIds(claims(...BEFORE), EMPTY_LOCKFILE, NONE);
  const { problems } = assignIds(AFTER, first.lockfile, NONE);
  return { lockfile: first.lockfile, before: idsOf(first.ids), id: problems[0]?.id ?? expect.fail() };
}

/** What became of the id, once an editor has decided and the content was built again; or why it was refused. */
function decided(decision: string) {
  const { lockfile, id } = asked();
  const settled = settleId(lockfile, AFTER, id, decision);
  if ("refused" in settled) return settled.refused.en;
  const built = assignIds(AFTER, settled.lockfile, NONE);
  const { state, into } = built.lockfile.turns[id] ?? expect.fail();
  return { state, into, at: idsOf(built.ids).indexOf(id), asked: built.problems.length };
}

describe("an editor says what became of an id that is asked about", () => {
  it("that its words were taken out", () => {
    expect(decided("withdrawn")).toEqual({ state: "withdrawn", into: undefined, at: -1, asked: 0 });
  });

  it("that they went into another turn, by its id or by how it begins", () => {
    const [into = ""] = asked().before;
    expect(decided(into)).toEqual({ state: "merged", into, at: -1, asked: 0 });
    expect(decided("书店")).toEqual({ state: "merged", into, at: -1, asked: 0 });
  });

  it("that it is on other words now", () => {
    expect(decided("没说")).toEqual({ state: "live", into: undefined, at: 1, asked: 0 });
  });

  it("and is refused where that says nothing, or too much", () => {
    expect(decided("灯塔")).toBe('no turn begins with "灯塔"');
    expect(decided("")).toBe('several turns begin with "": give more words');
    const { lockfile, before } = asked();
    const refused = (id: string) => {
      const settled = settleId(lockfile, AFTER, id, "withdrawn");
      return "refused" in settled ? settled.refused.en : null;
    };
    expect(refused("zzzzzzzz")).toBe("the lockfile has no zzzzzzzz");
    expect(refused("?")).toBe("the lockfile has no ?");
    expect(refused(before[0] ?? "")).toBe(`there is no question about ${before[0]}: its words are still there`);
  });
});

describe("an editor says what became of turns that an interview has lost at once", () => {
  const SIX = Array.from({ length: 6 }, (_, i) => `第${i + 1}天，我们把${"书".repeat(i + 1)}搬到了楼上。`);
  const before = assignIds(claims(...SIX, "河水涨了。"), EMPTY_LOCKFILE, NONE);
  const after = claims("河水涨了。");
  const statesIn = (settled: ReturnType<typeof settleId>) =>
    "refused" in settled
      ? settled.refused.en
      : idsOf(before.ids)
          .map((id) => settled.lockfile.turns[id]?.state)
          .join(" ");

  it("of all of them by the interview, of one by its id", () => {
    expect(statesIn(settleId(before.lockfile, after, "shop", "withdrawn"))).toBe(`${"withdrawn ".repeat(6)}live`);
    const [first = expect.fail()] = idsOf(before.ids);
    expect(statesIn(settleId(before.lockfile, after, first, "withdrawn"))).toBe(`withdrawn ${"live ".repeat(5)}live`);
  });

  it("and is told that nothing else can be said of all", () => {
    expect(statesIn(settleId(before.lockfile, after, "shop", "河水"))).toContain('can only be "withdrawn"');
    expect(statesIn(settleId(before.lockfile, claims(...SIX, "河水涨了。"), "shop", "withdrawn"))).toContain(
      "has no shop",
    );
  });
});
