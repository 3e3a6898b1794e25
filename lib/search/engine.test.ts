import fc from "fast-check";
import { expect, test } from "vitest";
import { makeEngine } from "./engine";

test("proposes exactly the turns with every token", async () => {
  // Names that an object has of itself, doubled letters and a lone asterisk are tokens like any other.
  const token = fc.constantFrom("世界", "世", "aa", "a", "llama", "lama", "a*", "constructor", "__proto__", "0");
  const turns = fc.array(fc.uniqueArray(token), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(turns, fc.array(token, { minLength: 1, maxLength: 4 }), async (turns, wanted) => {
      const proposed = [...(await makeEngine(turns).propose(wanted))].sort((a, b) => a - b);
      const expected = turns.flatMap((tokens, number) => (wanted.every((one) => tokens.includes(one)) ? [number] : []));
      expect(proposed).toEqual(expected);
    }),
    { seed: 20261121, numRuns: 500 },
  );
});

test("proposes more than a hundred turns", async () => {
  const engine = makeEngine(Array.from({ length: 1234 }, () => ["世界", "模型"]));
  expect(await engine.propose(["世界"])).toHaveLength(1234);
  expect(await engine.propose(["世界", "模型"])).toHaveLength(1234);
});
