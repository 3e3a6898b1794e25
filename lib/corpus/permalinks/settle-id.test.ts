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
