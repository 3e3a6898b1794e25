import fc from "fast-check";
import { expect, test } from "vitest";
import { isEmptySearch, ROLES, readAddress, writeAddress } from "./address";

test("the address of a search, its defaults left out", () => {
  const state = readAddress(new URLSearchParams("q=世界模型&speaker=yann-lecun&lang=&page=2"));
  expect(state).toEqual({ q: "世界模型", filters: { speaker: "yann-lecun", role: null, lang: null, in: null } });
  expect(decodeURIComponent(writeAddress(state).toString())).toBe("q=世界模型&speaker=yann-lecun");
});

test("a role and a language that there are none of are left out", () => {
  expect(readAddress(new URLSearchParams("role=king&lang=fr")).filters).toMatchObject({ role: null, lang: null });
});

test("nothing to search for", () => {
  expect(isEmptySearch(readAddress(new URLSearchParams("q= 　")))).toBe(true);
  expect(isEmptySearch(readAddress(new URLSearchParams("speaker=li")))).toBe(false);
});

test("what is written is read back", () => {
  const filters = fc.record({
    speaker: fc.option(fc.string({ minLength: 1 })),
    role: fc.option(fc.constantFrom(...ROLES)),
    lang: fc.option(fc.constantFrom("zh" as const, "en" as const)),
    in: fc.option(fc.string({ minLength: 1 })),
  });
  fc.assert(
    fc.property(fc.record({ q: fc.string(), filters }), (state) => {
      expect(readAddress(new URLSearchParams(writeAddress(state).toString()))).toEqual(state);
    }),
    { seed: 20261121 },
  );
});
