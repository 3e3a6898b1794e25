import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_FILTERS } from "./filters";
import { EMPTY_SEARCH, isEmptySearch, KINDS, ORDERS, ROLES, readAddress, WORDINGS, writeAddress } from "./search-state";

test("the address of a search, its defaults left out", () => {
  const state = readAddress(new URLSearchParams("q=世界模型&speaker=yann-lecun&lang=&page=2"));
  expect(state).toEqual({ ...EMPTY_SEARCH, q: "世界模型", filters: { ...NO_FILTERS, speaker: "yann-lecun" } });
  expect(decodeURIComponent(writeAddress(state).toString())).toBe("q=世界模型&speaker=yann-lecun");
});

test("a role and a language that there are none of are left out", () => {
  expect(readAddress(new URLSearchParams("role=king&lang=fr")).filters).toMatchObject({ role: null, lang: null });
});

test("nothing to search for", () => {
  expect(isEmptySearch(readAddress(new URLSearchParams("q= 　")))).toBe(true);
  expect(isEmptySearch(readAddress(new URLSearchParams("sort=date")))).toBe(true);
  expect(isEmptySearch(readAddress(new URLSearchParams("speaker=li")))).toBe(false);
  expect(isEmptySearch(readAddress(new URLSearchParams("asked=AI")))).toBe(false);
});

test("what is written is read back", () => {
  const filters = fc.record({
    speaker: fc.option(fc.string({ minLength: 1 })),
    wording: fc.option(fc.constantFrom(...WORDINGS)),
    role: fc.option(fc.constantFrom(...ROLES)),
    kind: fc.option(fc.constantFrom(...KINDS)),
    lang: fc.option(fc.constantFrom("zh" as const, "en" as const)),
    in: fc.option(fc.string({ minLength: 1 })),
  });
  fc.assert(
    fc.property(
      fc.record({ q: fc.string(), asked: fc.string(), filters, sort: fc.constantFrom(...ORDERS) }),
      (state) => {
        expect(readAddress(new URLSearchParams(writeAddress(state).toString()))).toEqual(state);
      },
    ),
  );
});
