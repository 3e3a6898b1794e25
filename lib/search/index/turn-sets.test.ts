import fc from "fast-check";
import { expect, test } from "vitest";
import { intersect, union, unionOfAll, without } from "./turn-sets";

const set = fc.uniqueArray(fc.nat(20), { maxLength: 15 }).map((turns) => Uint32Array.from(turns).sort());
const sorted = (turns: Iterable<number>) => [...new Set(turns)].sort((a, b) => a - b);

test("sets of turns are combined as sets are", () => {
  fc.assert(
    fc.property(set, set, (a, b) => {
      expect([...intersect(a, b)]).toEqual([...a].filter((turn) => b.includes(turn)));
      expect([...without(a, b)]).toEqual([...a].filter((turn) => !b.includes(turn)));
      expect([...union(a, b)]).toEqual(sorted([...a, ...b]));
    }),
  );
  fc.assert(
    fc.property(fc.array(set, { maxLength: 4 }), (sets) => {
      expect([...unionOfAll(sets)]).toEqual(sorted(sets.flatMap((one) => [...one])));
    }),
  );
});
