import { describe, expect, it } from "vitest";
import { Slug, TurnId } from "../../../schema/ids";
import { EMPTY_LOCKFILE, hashOf, idOf, type LockfileEntry } from "../lockfile";
import { oldTurns, orderedBy } from "./order";

const SLUG = Slug.parse("shop");
const idFor = (name: string) => TurnId.parse(`k${name.padEnd(7, "0")}`);

/** A turn by its name, what it follows, and its state. */
type Line = readonly [name: string, after: string | null, state?: LockfileEntry["state"]];

function namesInOrder(...lines: Line[]): string[] {
  const turns = Object.fromEntries(
    lines.map(([name, after, state = "live"]): [TurnId, LockfileEntry] => [
      idFor(name),
      { state, slug: SLUG, hash: hashOf(name), words: name, ...(after === null ? {} : { after: idFor(after) }) },
    ]),
  );
  return (oldTurns({ ...EMPTY_LOCKFILE, turns }).get(SLUG) ?? []).map(({ entry }) => entry.words);
}

describe("the turns of a lockfile stand in the order of the interview", () => {
  it("whatever order their lines have", () => {
    expect(namesInOrder(["c", "b"], ["a", null], ["d", "c"], ["b", "a"])).toEqual(["a", "b", "c", "d"]);
  });

  it("across turns that were withdrawn or merged", () => {
    expect(namesInOrder(["d", "c"], ["c", "b", "withdrawn"], ["b", "a", "merged"], ["a", null])).toEqual(["a", "d"]);
    expect(namesInOrder(["b", "a"], ["a", null, "withdrawn"])).toEqual(["b"]);
  });

  it("with the shorter run first where two branches put a turn in the same place", () => {
    expect(namesInOrder(["a", null], ["b", "a"], ["c", "b"], ["x", "a"])).toEqual(["a", "x", "b", "c"]);
    expect(namesInOrder(["a", null], ["x", "a"], ["b", "a"], ["y", "x"], ["c", "b"], ["z", "y"])).toEqual([
      ...["a", "b", "c", "x", "y", "z"],
    ]);
    expect(namesInOrder(["b", null], ["c", "b"], ["x", null])).toEqual(["x", "b", "c"]);
  });

  it("even when a wrong merge made a circle, or a line was lost", () => {
    expect(namesInOrder(["a", null], ["b", "d"], ["c", "b"], ["d", "c"])).toEqual(["a", "b", "c", "d"]);
    expect(namesInOrder(["b", "x"], ["x", "y", "withdrawn"], ["y", "x", "withdrawn"])).toEqual(["b"]);
    expect(namesInOrder(["a", null], ["b", "lost"])).toHaveLength(2);
  });
});

describe("the turns of a lockfile without order", () => {
  const minted = (words: string, nth: number) => ({ id: idOf(SLUG, hashOf(words), nth), words });
  const turnsOf = (lines: readonly { id: TurnId; words: string }[], after?: TurnId) => {
    const entries = lines.map(({ id, words }): [TurnId, LockfileEntry] => [
      id,
      { state: "live", slug: SLUG, hash: hashOf(words), words, ...(after === undefined ? {} : { after }) },
    ]);
    return oldTurns({ ...EMPTY_LOCKFILE, turns: Object.fromEntries(entries) }).get(SLUG) ?? [];
  };
  const now = ["问", "对", "答", "对"].map(hashOf);
  const lines = [minted("对", 2), minted("没了", 1), minted("答", 1), minted("对", 1), minted("问", 1)];

  it("stand where their words are now, equal ones in the order in which they got their ids, others last", () => {
    const expected = [minted("问", 1), minted("对", 1), minted("答", 1), minted("对", 2), minted("没了", 1)];
    expect(orderedBy(turnsOf(lines), now).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  it("are left alone when the lockfile has an order", () => {
    const turns = turnsOf(lines, idFor("a"));
    expect(orderedBy(turns, now)).toBe(turns);
  });
});
