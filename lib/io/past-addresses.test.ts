import { describe, expect, it } from "vitest";
import { assignAcceptingLosses } from "../corpus/fixtures/accept-losses";
import { claimsOfWorld, editHistory, type World } from "../corpus/fixtures/edit-scripts";
import { libraryOf } from "../corpus/fixtures/library";
import { type Assignment, EMPTY_LOCKFILE, type Lockfile } from "../corpus/permalinks/assign-ids";
import { pastOf } from "../corpus/permalinks/past";
import { Slug, TurnId } from "../schema/ids";
import { Past } from "../schema/schema";
import { readCheckedInterviews } from "./testing/checked-interviews";

const interviews = readCheckedInterviews();
const HISTORIES = 40;
const EDITS = 6;

/**
 * A build in which the editor has resolved every unclear id: merged into a live turn at first, later withdrawn.
 */
function buildAndAnswer(world: World, before: Lockfile): Assignment {
  let built = assignAcceptingLosses(claimsOfWorld(world), before);
  for (let [lockfile, nth] = [before, 0]; built.problems.length > 0; nth += 1) {
    const turns = { ...lockfile.turns };
    for (const { id } of built.problems) {
      const entry = turns[id];
      const into = built.ids
        .get(built.problems[0]?.slug ?? Slug.parse("a"))
        ?.find((one) => one !== id && turns[one]?.state === "live");
      if (entry === undefined) throw new Error(`${id} is unclear but not in the lockfile`);
      turns[id] =
        nth === 0 && into !== undefined ? { ...entry, state: "merged", into } : { ...entry, state: "withdrawn" };
    }
    lockfile = { ...lockfile, turns };
    built = assignAcceptingLosses(claimsOfWorld(world), lockfile);
  }
  return built;
}

/** The live addresses. */
function liveIn({ ids }: Assignment): string[] {
  return [...ids].flatMap(([slug, all]) => all.map((id) => `${slug}/${id}`));
}

/** Expects every published address to be live, or to be listed once as past with live targets. */
function expectAllAccountedFor(given: ReadonlySet<string>, built: Assignment): void {
  const past = Past.parse(pastOf(built.lockfile, new Set()));
  const live = new Set(liveIn(built));
  const told = new Map(past.turns.map((turn) => [`${turn.slug}/${turn.id}`, turn]));
  expect(told.size).toBe(past.turns.length);
  for (const address of given) if (!live.has(address)) expect(told.get(address)?.id, address).toBeDefined();
  for (const [address, { state, to }] of told) {
    const targets = to.map(({ slug, id }) => `${slug}/${id}`);
    expect(targets.filter((target) => !live.has(target))).toEqual([]);
    expect(new Set(targets).size).toBe(targets.length);
    expect(to.length === 0).toBe(state === "withdrawn");
    expect(live.has(address)).toBe(state === "split");
  }
  const named = new Map(past.interviews.map((interview) => [interview.slug, interview]));
  const living = new Set([...live].map((address) => Slug.parse(address.split("/")[0])));
  for (const { slug } of past.turns) {
    const { now, title } = named.get(slug) ?? {};
    expect(title).toBeDefined();
    expect(now === undefined).toBe(living.has(slug));
    if (now !== undefined && now !== null) expect(living).toContain(now);
  }
}

describe("past addresses", () => {
  it.each(["zh", "en"] as const)(
    "%s: all lead to live addresses or are withdrawn, after any history of edits",
    (lang) => {
      const library = libraryOf(interviews, lang);
      const states = new Set<string>();
      for (let seed = 0; seed < HISTORIES; seed += 1) {
        const given = new Set<string>();
        let lockfile = EMPTY_LOCKFILE;
        for (const world of editHistory(seed, library, lang, EDITS)) {
          const built = buildAndAnswer(world, lockfile);
          lockfile = built.lockfile;
          for (const address of liveIn(built)) given.add(address);
          expectAllAccountedFor(given, built);
        }
        for (const { state } of pastOf(lockfile, new Set()).turns) states.add(state);
      }
      expect([...states].toSorted()).toEqual(["merged", "moved", "split", "withdrawn"]);
    },
  );

  it("of a turn merged into one that was later split lead to all its parts", () => {
    const [a, b, c] = ["aaaaaaa", "bbbbbbb", "ccccccc"].map((id) => TurnId.parse(id));
    if (a === undefined || b === undefined || c === undefined) throw new Error("three ids");
    const slug = Slug.parse("a");
    const entry = { slug, hash: "0".repeat(20), words: "words" } as const;
    const turns: Lockfile["turns"] = {
      [a]: { ...entry, state: "merged", into: b },
      [b]: { ...entry, state: "live", parts: [c, b] },
      [c]: { ...entry, state: "live" },
    };
    const { turns: past } = pastOf({ ...EMPTY_LOCKFILE, turns }, new Set());
    expect(past.map(({ id, state, to }) => [id, state, to.map((target) => target.id)])).toEqual([
      [a, "merged", [c, b]],
      [b, "split", [c, b]],
    ]);
  });
});
