import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_FILTERS } from "./filters";
import {
  EMPTY_SEARCH,
  FORMS,
  isEmptySearch,
  ORDERS,
  ROLES,
  readAddress,
  TURN_KINDS,
  WORDINGS,
  writeAddress,
} from "./search-state";

test("the address of a search omits defaults", () => {
  const state = readAddress(new URLSearchParams("q=世界模型&speaker=yann-lecun&lang=&page=2"));
  expect(state).toEqual({ ...EMPTY_SEARCH, q: "世界模型", filters: { ...NO_FILTERS, speaker: "yann-lecun" } });
  expect(decodeURIComponent(writeAddress(state).toString())).toBe("q=世界模型&speaker=yann-lecun");
});

test("an unknown role or language is dropped", () => {
  expect(readAddress(new URLSearchParams("role=king&lang=fr")).filters).toMatchObject({ role: null, lang: null });
});

test.each(["2024-02-30", "2024-2-3", "2024", "yesterday", ""])("%j is no date, and dropped", (date) => {
  expect(readAddress(new URLSearchParams({ from: date, to: date })).filters).toEqual(NO_FILTERS);
});

test("an empty search", () => {
  expect(isEmptySearch(readAddress(new URLSearchParams("q= 　")))).toBe(true);
  expect(isEmptySearch({ ...EMPTY_SEARCH, q: "\u200B\u00AD" })).toBe(true);
  expect(isEmptySearch({ ...EMPTY_SEARCH, q: "？" })).toBe(false);
  expect(isEmptySearch(readAddress(new URLSearchParams("sort=date")))).toBe(true);
  expect(isEmptySearch(readAddress(new URLSearchParams("speaker=li")))).toBe(false);
  expect(isEmptySearch(readAddress(new URLSearchParams("asked=AI")))).toBe(false);
});

test("what is written is read back unchanged", () => {
  const day = fc
    .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const filters = fc.record({
    speaker: fc.option(fc.string({ minLength: 1 })),
    wording: fc.option(fc.constantFrom(...WORDINGS)),
    role: fc.option(fc.constantFrom(...ROLES)),
    kind: fc.option(fc.constantFrom(...TURN_KINDS)),
    lang: fc.option(fc.constantFrom("zh" as const, "en" as const)),
    in: fc.option(fc.string({ minLength: 1 })),
    form: fc.option(fc.constantFrom(...FORMS)),
    publisher: fc.option(fc.string({ minLength: 1 })),
    series: fc.option(fc.string({ minLength: 1 })),
    tag: fc.option(fc.string({ minLength: 1 })),
    from: fc.option(day),
    to: fc.option(day),
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
