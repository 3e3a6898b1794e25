import fc from "fast-check";
import { expect, test } from "vitest";
import { mountEngine } from "./engine";
import { PostingPool } from "./posting-pool";
import { readTurnList } from "./turn-lists";
import { intersect } from "./turn-sets";

/** An engine of turns with these tokens. */
function engineOf(turns: readonly (readonly string[])[]) {
  const pool = new PostingPool();
  for (const [number, tokens] of turns.entries()) for (const token of tokens) pool.add(token, number);
  const setOf = (token: string) => readTurnList(pool.written(token) ?? new Uint8Array());
  return mountEngine(
    { turnsWith: async (tokens, limit) => tokens.map(setOf).reduce(intersect).subarray(0, limit) },
    turns.length,
  );
}

test("proposes exactly the turns with every token", async () => {
  // Names of inherited object properties, doubled letters and a lone asterisk are tokens like any other.
  const token = fc.constantFrom(
    "世界",
    "世",
    "𠮷",
    "𠮷世",
    "aa",
    "a",
    "llama",
    "lama",
    "a*",
    "constructor",
    "__proto__",
    "0",
  );
  const turns = fc.array(fc.uniqueArray(token), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(turns, fc.array(token, { minLength: 1, maxLength: 4 }), async (turns, wanted) => {
      const proposed = [...(await (await engineOf(turns)).propose(wanted))];
      const expected = turns.flatMap((tokens, number) => (wanted.every((one) => tokens.includes(one)) ? [number] : []));
      expect(proposed).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("proposes more than a hundred turns", async () => {
  const engine = await engineOf(Array.from({ length: 1234 }, () => ["世界", "模型"]));
  expect(await engine.propose(["世界"])).toHaveLength(1234);
  expect(await engine.propose(["世界", "模型"])).toHaveLength(1234);
});
