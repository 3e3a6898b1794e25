import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Slug, SpeakerId, type TurnId } from "../../schema/ids";
import { type Content, claimsOf } from "../fixtures/claims";
import { type Assignment, assignIds, EMPTY_LOCKFILE, Lockfile, printLockfile } from "./assign-ids";
import { lostFrom, unaccountedIn } from "./check-lockfile";
import { hashOf } from "./lockfile";
import { pastOf } from "./past";

const NOBODY_UNREAD: ReadonlySet<Slug> = new Set();

const assign = (content: Content, lockfile = EMPTY_LOCKFILE) => assignIds(claimsOf(content), lockfile, NOBODY_UNREAD);

const idsOf = (assignment: Assignment, slug: string): readonly TurnId[] => assignment.ids.get(Slug.parse(slug)) ?? [];
const allIds = ({ ids }: Assignment): TurnId[] => [...ids.values()].flat();

/** The id of the nth turn; a missing id is a mistake in the test. */
function idAt(assignment: Assignment, slug: string, nth: number): TurnId {
  const id = idsOf(assignment, slug)[nth];
  if (id === undefined) throw new Error(`${slug} has no turn ${nth}`);
  return id;
}

// Few texts, so that words often repeat.
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

/** The lockfile after an editor withdrew every id in question. */
function withdrawAsked(built: Assignment): Lockfile {
  const turns = { ...built.lockfile.turns };
  for (const id of [...built.problems.map((asked) => asked.id), ...built.losses.flatMap(({ ids }) => ids)]) {
    const entry = turns[id];
    if (entry !== undefined) turns[id] = { ...entry, state: "withdrawn" };
  }
  return { ...built.lockfile, turns };
}

/** Applies a sequence of edits, each followed by a build; the editor withdraws what the build asks about. */
function history(start: Content, edits: readonly Edit[]) {
  let current = start;
  let built = assign(current);
  const steps = [{ content: current, before: EMPTY_LOCKFILE, built }];
  for (const change of edits) {
    current = apply(current, change);
    const before = built.lockfile;
    built = assign(current, before);
    // A build with questions leaves the lockfile unchanged; the answers are written into that one. An answer may raise
    // a question.
    for (let lockfile = before; built.problems.length + built.losses.length > 0; built = assign(current, lockfile))
      lockfile = withdrawAsked({ ...built, lockfile });
    steps.push({ content: current, before, built });
  }
  return steps;
}

const askedOf = ({ problems }: Assignment): TurnId[] => problems.map(({ id }) => id);

describe("permalinks", () => {
  it("survive any sequence of insertions, deletions, moves and renamed interviews", () => {
    fc.assert(
      fc.property(content, fc.array(edit, { maxLength: 12 }), (start, edits) => {
        for (const { content: now, before, built } of history(start, edits)) {
          expect(built.problems).toEqual([]);
          // Every turn has an id, and no id is on two turns.
          expect(allIds(built)).toHaveLength(Object.values(now).flat().length);
          expect(new Set(allIds(built)).size).toBe(allIds(built).length);
          // No id is lost from the lockfile; withdrawn ids stay withdrawn; the live ids are those on the turns.
          const live = Object.entries(built.lockfile.turns).filter(([, entry]) => entry.state === "live");
          expect(live.map(([id]) => id).toSorted()).toEqual(allIds(built).toSorted());
          expect([lostFrom(built.lockfile), unaccountedIn(built.lockfile)]).toEqual([[], []]);
          for (const [id, entry] of Object.entries(before.turns)) {
            const after = new Map(Object.entries(built.lockfile.turns)).get(id);
            expect(after).toBeDefined();
            const isBack = after?.state === "live" && after.hash === entry.hash;
            if (entry.state === "withdrawn" && !isBack) expect(after).toEqual(entry);
          }
          expect(Lockfile.parse(JSON.parse(printLockfile(built.lockfile)))).toEqual(built.lockfile);
        }
      }),
      { numRuns: 300 },
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
      { numRuns: 150 },
    );
  });

  it("stay with words whose width, case, punctuation or spacing changes", () => {
    const before = assign({ a: ["We moved 30 books, twice!"] });
    const after = assign({ a: ["we moved ３０ books — twice"] }, before.lockfile);
    expect(idsOf(after, "a")).toEqual(idsOf(before, "a"));
    expect(after.lockfile).toEqual(before.lockfile);
  });

  it("stay with words that are clearly the same words, changed", () => {
    const before = assign({ a: ["书店开了十年，我每天都在那里。", "河水涨了。"] });
    const after = assign({ a: ["书店开了十一年，我每天都在那里。", "河水涨了。"] }, before.lockfile);
    expect(after.problems).toEqual([]);
    expect(idsOf(after, "a")).toEqual(idsOf(before, "a"));
    expect(after.lockfile.turns[idAt(before, "a", 0)]?.words).toBe("书店开了十一年，我每天都在那里。");
  });

  it("of words that may or may not be the same are asked about, never guessed", () => {
    const before = assign({ a: ["书店开了十年。", "没有。", "河水涨了。"] });
    const after = assign({ a: ["书店开了十年。", "没说。", "河水涨了。"] }, before.lockfile);
    const lost = idAt(before, "a", 1);
    expect(askedOf(after)).toEqual([lost]);
    expect(after.problems.map(({ slug, problem }) => [slug, problem.rule, problem.place.line])).toEqual([
      ["a", "permalink-unsettled", 2],
    ]);
    expect(idsOf(after, "a")).not.toContain(lost);
    expect(after.lockfile.turns[lost]?.state).toBe("live");
  });

  it("stay with changed words when it is no longer known who says them", () => {
    const [first, last] = ["书店在河边开了整整十年，一直没有关过门。", "后来水退了，我们又把书都搬下来了。"];
    const said = (texts: readonly string[], speakers: readonly (string | null)[], lockfile = EMPTY_LOCKFILE) => {
      const claims = claimsOf({ a: texts }).map((claim) => {
        const by = (i: number) => SpeakerId.nullable().parse(speakers[i] ?? null);
        return { ...claim, turns: claim.turns.map((turn, i) => ({ ...turn, speaker: by(i) })) };
      });
      return assignIds(claims, lockfile, NOBODY_UNREAD);
    };
    const before = said([first, "没有见过灯", "见过灯塔", last], ["lin", "lin", "zhou", "lin"]);
    const after = said([first, "我没有见过灯", last], ["lin", null, "lin"], before.lockfile);
    expect([idAt(after, "a", 1), after.problems]).toEqual([idAt(before, "a", 1), []]);
  });

  it("that an editor settled are on the words that the editor names, even if another's words are equal", () => {
    const before = assign({ a: ["对。", "没有。"] });
    const [other, id] = [idAt(before, "a", 0), idAt(before, "a", 1)];
    const entry = before.lockfile.turns[id] ?? expect.fail();
    const told = { ...before.lockfile.turns, [id]: { ...entry, told: `a/${hashOf("对。")}` } };
    const after = assign({ a: ["对。"] }, { ...before.lockfile, turns: told });
    expect([idsOf(after, "a"), askedOf(after)]).toEqual([[id], [other]]);
  });

  it("of a split answer stay with the larger part, and the lockfile lists the parts", () => {
    const [one, two] = ["我们先把书搬到楼上，再去看河。", "第二天早上水就退了，街上的人都出来扫地。"];
    const before = assign({ a: ["后来呢？", one + two, "谢谢你来。"] });
    const after = assign({ a: ["后来呢？", one, two, "谢谢你来。"] }, before.lockfile);
    const id = idAt(before, "a", 1);
    expect([after.problems, idAt(after, "a", 2)]).toEqual([[], id]);
    expect(after.lockfile.turns[id]?.parts).toEqual([idAt(after, "a", 1), id]);
    expect(pastOf(after.lockfile, new Set()).turns.map(({ state, to }) => [state, to.length])).toEqual([["split", 2]]);
  });

  it("of merged answers all lead to the answer with their words", () => {
    const [one, two] = ["我们先把书搬到楼上，再去看河。", "第二天早上水就退了，街上的人都出来扫地。"];
    const before = assign({ a: ["后来呢？", one, two, "谢谢你来。"] });
    const after = assign({ a: ["后来呢？", one + two, "谢谢你来。"] }, before.lockfile);
    expect(after.problems).toEqual([]);
    expect(pastOf(after.lockfile, new Set()).turns).toMatchObject([
      { id: idAt(before, "a", 1), state: "merged", to: [{ slug: "a", id: idAt(before, "a", 2) }] },
    ]);
  });

  it("of equal answers follow their neighbours, not their number", () => {
    const [one, two, three] = ["书店在河边开了多久？", "水是从哪里来的？", "现在还有人来买书吗？"];
    const before = assign({ a: [one, "对。", two, "对。", three, "对。"] });
    const after = assign({ a: [two, "对。", three, "对。"] }, before.lockfile);
    expect([after.problems, idsOf(after, "a")]).toEqual([[], idsOf(before, "a").slice(2)]);
    const renamed = assign({ b: [one, "对。", two, "对。", three, "对。"] }, before.lockfile);
    expect(idsOf(renamed, "b")).toEqual(idsOf(before, "a"));
    expect(pastOf(renamed.lockfile, new Set()).interviews).toEqual([{ slug: "a", title: { en: "a" }, now: "b" }]);
  });

  it("are asked about when nearly all words of an interview changed", () => {
    const chinese = ["书店开了多久？", "整整十年。", "水涨了吗？", "涨到了二楼。", "书呢？", "都搬走了。"];
    const english = [
      "How long has the shop been open?",
      "Ten years.",
      "Did the water come?",
      "Up to here.",
      "The books?",
      "Gone.",
    ];
    const before = assign({ a: chinese });
    expect(askedOf(assign({ a: english }, before.lockfile)).toSorted()).toEqual(allIds(before).toSorted());
  });

  it("of deleted words are withdrawn, and come back with the words", () => {
    const before = assign({ a: ["书店开了十年。", "河水涨了。"] });
    const lost = idAt(before, "a", 1);
    const deleted = assign({ a: ["书店开了十年。"] }, before.lockfile);
    expect(deleted.lockfile.turns[lost]?.state).toBe("withdrawn");
    const back = assign({ a: ["书店开了十年。", "河水涨了。"] }, deleted.lockfile);
    expect(back.lockfile).toEqual(before.lockfile);
  });

  it("of words that an editor withdrew come back with them, but not in another interview", () => {
    const before = assign({ a: ["书店开了十年。", "没有。", "河水涨了。"] });
    const lost = idAt(before, "a", 1);
    const changed = { a: ["书店开了十年。", "没说。", "河水涨了。"] };
    const settled = assign(changed, withdrawAsked(assign(changed, before.lockfile)));
    expect(settled.lockfile.turns[lost]?.state).toBe("withdrawn");
    const back = assign({ a: ["书店开了十年。", "没说。", "没有。", "河水涨了。"] }, settled.lockfile);
    expect(idAt(back, "a", 2)).toBe(lost);
    const elsewhere = assign({ ...changed, b: ["没有。"] }, settled.lockfile);
    expect(idAt(elsewhere, "b", 0)).not.toBe(lost);
  });

  it("of words that return to an interview with another name by now come back", () => {
    const texts = ["书店开了十年，我每天都在那里。", "河水涨了，书都搬到楼上。", "没有人再来过这里，一个也没有。"];
    const before = assign({ a: texts });
    const cut = assign({ a: texts.slice(0, 2) }, before.lockfile);
    const renamed = assign({ c: texts.slice(0, 2) }, cut.lockfile);
    expect(idsOf(assign({ c: texts }, renamed.lockfile), "c")).toEqual(idsOf(before, "a"));
  });

  it("of an interview that is gone, some of whose words are elsewhere, are asked about; one with a new name is not gone", () => {
    const texts = ["书店开了十年，我每天都在那里。", "河水涨了，书都搬到楼上去了。", "没有人再来过这里，一个也没有。"];
    const before = assign({ a: texts, b: ["后来呢，你们怎么办？"] });
    const merged = assign({ b: ["后来呢，你们怎么办？", ...texts.slice(0, 2)] }, before.lockfile);
    expect(merged.losses.map(({ slug, ids }) => [slug, ids])).toEqual([["a", idsOf(before, "a").slice(2)]]);
    const renamed = assign({ c: texts.slice(0, 2), b: ["后来呢，你们怎么办？"] }, before.lockfile);
    expect([renamed.losses, idsOf(renamed, "c")]).toEqual([[], idsOf(before, "a").slice(0, 2)]);
  });

  it("of words that are back yield to what an editor said of them", () => {
    const before = assign({ a: ["书店开了十年。", "没有。", "河水涨了。"] });
    const [, no = expect.fail(), water = expect.fail()] = idsOf(before, "a");
    const cut = withdrawAsked(assign({ a: ["书店开了十年。", "河水涨了。"] }, before.lockfile));
    const turns = { ...cut.turns };
    const entry = turns[water] ?? expect.fail();
    turns[water] = { ...entry, told: `a/${hashOf("没有。")}` };
    const back = assign({ a: ["书店开了十年。", "没有。"] }, { ...cut, turns });
    expect([idAt(back, "a", 1), back.lockfile.turns[no]?.state]).toEqual([water, "withdrawn"]);
  });

  it("of turns that were made one come back when they are two again", () => {
    const texts = ["书店开了十年，我每天都在那里，一直没有关过门。", "河水涨了，我们把书都搬到楼上去了。"];
    const before = assign({ a: texts });
    const merged = assign({ a: [texts.join("")] }, before.lockfile);
    expect(merged.problems).toEqual([]);
    expect(idsOf(assign({ a: texts }, merged.lockfile), "a")).toEqual(idsOf(before, "a"));
  });

  it("of more than a handful at once, or of a whole interview, are withdrawn only when the editor says so, once for all", () => {
    const texts = Array.from({ length: 12 }, (_, i) => `第${i}天，我们把${"书".repeat(i + 1)}搬到了楼上，河水还在涨。`);
    const before = assign({ a: texts, b: ["为什么？"] });
    const few = assign({ a: texts.slice(5), b: ["为什么？"] }, before.lockfile);
    expect([few.losses, idsOf(few, "a")]).toEqual([[], idsOf(before, "a").slice(5)]);
    const many = assign({ a: texts.slice(6), b: ["为什么？"] }, before.lockfile);
    expect(many.losses.map(({ slug, ids }) => [slug, ids])).toEqual([["a", idsOf(before, "a").slice(0, 6)]]);
    const whole = assign({ a: texts }, before.lockfile);
    expect(whole.losses.map(({ slug, ids }) => [slug, ids])).toEqual([["b", idsOf(before, "b")]]);
    // Until then nothing is withdrawn, and afterwards nothing is asked.
    for (const [asked, content] of [
      [many, { a: texts.slice(6), b: ["为什么？"] }] as const,
      [whole, { a: texts }] as const,
    ]) {
      expect(Object.values(asked.lockfile.turns).filter(({ state }) => state === "withdrawn")).toEqual([]);
      const settled = assign(content, withdrawAsked(asked));
      expect([settled.losses, settled.problems]).toEqual([[], []]);
      expect(assign({ a: texts, b: ["为什么？"] }, settled.lockfile).lockfile).toEqual(before.lockfile);
    }
  });

  it("follow their words into another interview", () => {
    const before = assign({ a: ["书店开了十年。", "河水涨了，书都搬到了楼上。"], b: ["为什么？"] });
    const after = assign({ a: ["书店开了十年。"], b: ["为什么？", "河水涨了，书都搬到了楼上。"] }, before.lockfile);
    expect(idAt(after, "b", 1)).toBe(idAt(before, "a", 1));
    expect(after.lockfile.turns[idAt(before, "a", 1)]?.slug).toBe("b");
  });

  it("of an interview that cannot be read stay as they are", () => {
    const before = assign({ a: ["书店开了十年。"], b: ["书店开了十年。"] });
    const after = assignIds(claimsOf({ b: ["书店开了十年。"] }), before.lockfile, new Set([Slug.parse("a")]));
    expect(after.lockfile).toEqual(before.lockfile);
  });

  it("are printed one per line, sorted by id; an empty lockfile prints as empty", () => {
    expect(printLockfile(EMPTY_LOCKFILE)).toBe(
      '{\n  "version": 2,\n  "turns": {},\n  "interviews": {},\n  "speakers": {},\n  "translations": {}\n}\n',
    );
    const { lockfile } = assign({ a: Array.from({ length: 9 }, (_, i) => `书店开了${i}年。`) });
    const lines = printLockfile(lockfile).split("\n").slice(3, 12);
    expect(lines).toHaveLength(9);
    expect(lines.toSorted()).toEqual(lines);
  });
});
