import fc from "fast-check";
import { expect, test } from "vitest";
import { TurnIndex } from "./engine";

/** An index of turns with these tokens. */
function indexOf(turns: readonly (readonly string[])[]): TurnIndex {
  const index = new TurnIndex();
  for (const [number, tokens] of turns.entries()) index.add(number, new Set(tokens));
  return index;
}

test("finds exactly the turns with every token", () => {
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
    "it+is",
    "constructor",
    "__proto__",
    "0",
  );
  const turns = fc.array(fc.uniqueArray(token), { maxLength: 20 });
  fc.assert(
    fc.property(turns, fc.array(token, { minLength: 1, maxLength: 4 }), (turns, wanted) => {
      const expected = turns.flatMap((tokens, number) => (wanted.every((one) => tokens.includes(one)) ? [number] : []));
      expect([...indexOf(turns).turnsWith(wanted)]).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("finds more than a hundred turns", () => {
  const index = indexOf(Array.from({ length: 1234 }, () => ["世界", "模型"]));
  expect(index.turnsWith(["世界"])).toHaveLength(1234);
  expect(index.turnsWith(["世界", "模型"])).toHaveLength(1234);
});
