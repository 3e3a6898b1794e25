import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildOne } from "../fixtures/build";
import { claimsOfWorld, editHistory } from "../fixtures/edit-scripts";
import { libraryOf } from "../fixtures/library";
import { assignAll, assignIds, type Claim, EMPTY_LOCKFILE, type Lockfile } from "../permalinks/assign-ids";

const FIXTURES = [
  "labels-bold-colon-inside",
  "turn-by-turn-in-two-languages",
  "pull-quotes",
  "wrapped-lines",
  "two-files",
];
const TURNS = libraryOf(
  FIXTURES.flatMap((name) => {
    const source = readFileSync(join(import.meta.dirname, "..", "fixtures", name, "source.md"), "utf8");
    return buildOne({ source }).interviews;
  }),
  "zh",
);

/** Everything that an assignment says, with ids by slug in order. */
function said(claims: readonly Claim[], lockfile: Lockfile, assign: typeof assignIds) {
  const { ids, ...rest } = assign(claims, lockfile, new Set());
  return { ...rest, ids: [...ids].toSorted(([a], [b]) => (a < b ? -1 : 1)) };
}

it("leaving out what is as it was makes no difference, whatever becomes of the rest", () => {
  const outcomes = { edits: 0, asked: 0 };
  for (let seed = 0; seed < 150; seed += 1) {
    let lockfile = EMPTY_LOCKFILE;
    for (const [nth, world] of editHistory(seed, TURNS, "zh", 3).entries()) {
      const claims = claimsOfWorld(world);
      const quick = said(claims, lockfile, assignIds);
      expect(quick).toEqual(said(claims, lockfile, assignAll));
      if (nth > 0) outcomes.edits += 1;
      outcomes.asked += quick.problems.length + quick.losses.length;
      lockfile = quick.lockfile;
      // And once more, now that all of it is as it was; with another title too.
      const renamed = claims.map((claim, i) => (i === 0 ? { ...claim, title: { zh: `题${nth}` } } : claim));
      expect(said(renamed, lockfile, assignIds)).toEqual(said(renamed, lockfile, assignAll));
    }
  }
  expect(outcomes.edits).toBe(450);
  expect(outcomes.asked).toBeGreaterThan(0);
});

it("words that are gone from one interview and new in another are compared with those of every other", () => {
  const told = "那年冬天下了很大的雪，渡口的人都没有回家，就在船上过夜。";
  const world = (ferry: readonly string[], river: readonly string[]) => {
    const turns = { ferry, shop: ["书店开了几年？", told], river };
    const asWorld = Object.entries(turns).map(
      ([slug, texts]) => [slug, texts.map((text) => ({ text, speaker: "lin", origins: [] }))] as const,
    );
    return claimsOfWorld(new Map(asWorld));
  };
  const before = world(["渡口在哪里？", told], ["河水什么时候涨？"]);
  const { lockfile } = assignIds(before, EMPTY_LOCKFILE, new Set());
  const after = world(["渡口在哪里？"], ["河水什么时候涨？", told]);
  expect(said(after, lockfile, assignIds)).toEqual(said(after, lockfile, assignAll));
});
