import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Slug, type TurnId } from "./ids";
import { type Assignment, assignIds, type Claim, EMPTY_LOCKFILE, Lockfile, printLockfile } from "./permalinks";

const NOBODY_UNREAD: ReadonlySet<Slug> = new Set();

/** A book of interviews as a test writes it down: the words of each turn by slug. */
type Content = Readonly<Record<string, readonly string[]>>;

function claimsOf(content: Content, decisions: Record<TurnId, string> = {}): Claim[] {
  return Object.entries(content).map(([slug, texts]) => ({
    slug: Slug.parse(slug),
    turns: texts.map((text, i) => ({ text, place: { file: `${slug}.md`, line: i + 1, column: 1 } })),
    decisions,
  }));
}

const assign = (content: Content, lockfile = EMPTY_LOCKFILE, decisions: Record<TurnId, string> = {}) =>
  assignIds(claimsOf(content, decisions), lockfile, NOBODY_UNREAD);

const idsOf = (assignment: Assignment, slug: string): readonly TurnId[] => assignment.ids.get(Slug.parse(slug)) ?? [];
const allIds = ({ ids }: Assignment): TurnId[] => [...ids.values()].flat();

/** The id of the nth turn; a turn without one is the test's failure. */
function idAt(assignment: Assignment, slug: string, nth: number): TurnId {
  const id = idsOf(assignment, slug)[nth];
  if (id === undefined) throw new Error(`${slug} has no turn ${nth}`);
  return id;
}

// Few texts, so that the same words often stand twice.
const text = fc.constantFrom(
  "谢谢。",
  "对。",
  "书店开了十年。",
  "河水涨了。",
  "We moved the books.",
  "Yes.",
  "为什么？",
  "再见。",
);
const edit = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), slug: fc.nat(2), at: fc.nat(9), text }),
  fc.record({ kind: fc.constant("delete" as const), slug: fc.nat(2), at: fc.nat(9) }),
  fc.record({ kind: fc.constant("swap" as const), slug: fc.nat(2), at: fc.nat(9) }),
  fc.record({ kind: fc.constant("rename" as const), slug: fc.nat(2), to: fc.constantFrom("d", "e", "f") }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(content: Content, change: Edit): Content {
  const slugs = Object.keys(content);
  const slug = slugs[change.slug % slugs.length] ?? "a";
  const turns = content[slug] ?? [];
  if (change.kind === "rename") {
    if (content[change.to] !== undefined) return content;
    return Object.fromEntries(
      Object.entries(content).map(([name, texts]) => [name === slug ? change.to : name, texts]),
    );
  }
  const at = change.at % Math.max(1, turns.length);
  if (change.kind === "insert") return { ...content, [slug]: turns.toSpliced(at, 0, change.text) };
  if (change.kind === "delete") return { ...content, [slug]: turns.toSpliced(at, 1) };
  const [left, right] = [turns[at], turns[at + 1]];
  return left === undefined || right === undefined
    ? content
    : { ...content, [slug]: turns.toSpliced(at, 2, right, left) };
}

const content = fc.record({
  a: fc.array(text, { maxLength: 6 }),
  b: fc.array(text, { maxLength: 6 }),
  c: fc.array(text, { maxLength: 4 }),
});

/** Folds a sequence of edits, each followed by a build; the editor withdraws what the build asks about. */
function history(start: Content, edits: readonly Edit[]) {
  let current = start;
  let built = assign(current);
  const steps = [{ content: current, before: EMPTY_LOCKFILE, built }];
  for (const change of edits) {
    current = apply(current, change);
    const before = built.lockfile;
    built = assign(current, before);
    const decisions = Object.fromEntries(askedOf(built).map((id) => [id, "withdrawn"]));
    if (built.problems.length > 0) built = assign(current, before, decisions);
    steps.push({ content: current, before, built });
  }
  return steps;
}

function askedOf({ problems }: Assignment): string[] {
  return problems.flatMap(({ problem }) => /write (\w+):/.exec(problem.hint.en)?.[1] ?? []);
}

describe("permalinks", () => {
  it("survive any sequence of insertions, deletions, moves and renamed interviews", () => {
    fc.assert(
      fc.property(content, fc.array(edit, { maxLength: 12 }), (start, edits) => {
        for (const { content: now, before, built } of history(start, edits)) {
          expect(built.problems).toEqual([]);
          // Every turn has an id, and no id is on two turns.
          expect(allIds(built)).toHaveLength(Object.values(now).flat().length);
          expect(new Set(allIds(built)).size).toBe(allIds(built).length);
          // No id is lost from the book; what is withdrawn stays so; the live ones are those on the turns.
          const live = Object.entries(built.lockfile.turns).filter(([, entry]) => entry.state === "live");
          expect(live.map(([id]) => id).toSorted()).toEqual(allIds(built).toSorted());
          for (const [id, entry] of Object.entries(before.turns)) {
            const after = new Map(Object.entries(built.lockfile.turns)).get(id);
            // The words of an id are the same for ever: nobody has decided otherwise.
            expect([after?.hash, after?.words]).toEqual([entry.hash, entry.words]);
            if (entry.state === "withdrawn") expect(after).toEqual(entry);
          }
          expect(Lockfile.parse(JSON.parse(printLockfile(built.lockfile)))).toEqual(built.lockfile);
        }
      }),
      { seed: 20259, numRuns: 300 },
    );
  });

  it("are the same in a second build and in another clone", () => {
    fc.assert(
      fc.property(content, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        const [one, other] = [history(start, edits).at(-1), history(start, edits).at(-1)];
        expect(printLockfile(one?.built.lockfile ?? EMPTY_LOCKFILE)).toBe(
          printLockfile(other?.built.lockfile ?? EMPTY_LOCKFILE),
        );
        if (one === undefined) return;
        const again = assign(one.content, one.built.lockfile);
        expect(allIds(again)).toEqual(allIds(one.built));
        expect(printLockfile(again.lockfile)).toBe(printLockfile(one.built.lockfile));
      }),
      { seed: 20260, numRuns: 150 },
    );
  });

  it("stay with words whose width, case, punctuation or spacing changes", () => {
    const before = assign({ a: ["We moved 30 books, twice!"] });
    const after = assign({ a: ["we moved ３０ books — twice"] }, before.lockfile);
    expect(idsOf(after, "a")).toEqual(idsOf(before, "a"));
    expect(after.lockfile).toEqual(before.lockfile);
  });

  it("of changed words are asked about and never guessed", () => {
    const before = assign({ a: ["书店开了十年。", "河水涨了。"] });
    const after = assign({ a: ["书店开了十一年。", "河水涨了。"] }, before.lockfile);
    const lost = idAt(before, "a", 0);
    expect(askedOf(after)).toEqual([lost]);
    expect(after.problems.map(({ slug, problem }) => [slug, problem.rule, problem.place.line])).toEqual([
      ["a", "permalink-unsettled", 1],
    ]);
    expect(idsOf(after, "a")).not.toContain(lost);
    expect(after.lockfile.turns[lost]?.state).toBe("live");
  });

  it("move to other words when the editor says so", () => {
    const before = assign({ a: ["书店开了十年。", "河水涨了。"] });
    const lost = idAt(before, "a", 0);
    const after = assign({ a: ["河水涨了。", "书店开了十一年。"] }, before.lockfile, { [lost]: "书店开了十一" });
    expect(after.problems).toEqual([]);
    expect(idAt(after, "a", 1)).toBe(lost);
    // The decision may stay in the sidecar: the next build does not need it and does not mind.
    const next = assign({ a: ["河水涨了。", "书店开了十一年。"] }, after.lockfile, { [lost]: "书店开了十一" });
    expect(next.lockfile).toEqual(after.lockfile);
  });

  it("of deleted words are withdrawn, and the same words come back under another id", () => {
    const before = assign({ a: ["书店开了十年。", "河水涨了。"] });
    const lost = idAt(before, "a", 1);
    const deleted = assign({ a: ["书店开了十年。"] }, before.lockfile);
    expect(deleted.lockfile.turns[lost]?.state).toBe("withdrawn");
    const back = assign({ a: ["书店开了十年。", "河水涨了。"] }, deleted.lockfile);
    expect(idAt(back, "a", 1)).not.toBe(lost);
    expect(back.lockfile.turns[lost]?.state).toBe("withdrawn");
  });

  it("go with their words into another interview", () => {
    const before = assign({ a: ["书店开了十年。", "河水涨了。"], b: ["为什么？"] });
    const after = assign({ a: ["书店开了十年。"], b: ["为什么？", "河水涨了。"] }, before.lockfile);
    expect(idAt(after, "b", 1)).toBe(idAt(before, "a", 1));
    expect(after.lockfile.turns[idAt(before, "a", 1)]?.slug).toBe("b");
  });

  it("of an interview that cannot be read stay as they are", () => {
    const before = assign({ a: ["书店开了十年。"], b: ["书店开了十年。"] });
    const after = assignIds(claimsOf({ b: ["书店开了十年。"] }), before.lockfile, new Set([Slug.parse("a")]));
    expect(after.lockfile).toEqual(before.lockfile);
  });

  it("are printed one a line in the order of ids, and an empty book as an empty book", () => {
    expect(printLockfile(EMPTY_LOCKFILE)).toBe(
      '{\n  "version": 2,\n  "turns": {},\n  "interviews": {},\n  "translations": {}\n}\n',
    );
    const { lockfile } = assign({ a: Array.from({ length: 9 }, (_, i) => `书店开了${i}年。`) });
    const lines = printLockfile(lockfile).split("\n").slice(3, -5);
    expect(lines).toHaveLength(9);
    expect(lines.toSorted()).toEqual(lines);
  });
});
