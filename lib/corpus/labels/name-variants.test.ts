import { describe, expect, it } from "vitest";
import { formAmong, misspellingOf } from "./name-variants";

describe("the name that a name is a misspelling of", () => {
  it.each<[string, string, boolean]>([
    ["林晓", "林小", false],
    ["林晓光", "林小光", true],
    ["林晓光", "林小广", false],
    ["Patricks", "Patrixzs", true],
    ["Patricks", "Patrixzz", false],
    ["Patrick", "Patrixz", false],
    ["Patricks", "Patrixks", true],
  ])("%s may be %s: %s", (name, other, may) => {
    expect(misspellingOf(name, [other])).toBe(may ? other : null);
  });

  it("is none where it could be either of two", () => {
    expect(misspellingOf("林晓光", ["林小光", "林晓广"])).toBeNull();
  });
});

describe("the name that a name is another form of", () => {
  it.each<[string, string[], string | null]>([
    ["大卫", ["大卫·罗森塔尔", "林晓"], "大卫·罗森塔尔"],
    ["Dwarkesh Patel", ["Patel"], "Patel"],
    ["LV", ["Linux Voice"], "Linux Voice"],
    ["Lv", ["Linux Voice"], null],
    ["L", ["Linux"], null],
    ["Patel", ["Dwarkesh Patel", "Anna Patel"], null],
    ["Patel", ["Patel"], null],
    ["", ["Patel"], null],
  ])("%s among %j: %s", (name, names, form) => {
    expect(formAmong(name, names)).toBe(form);
  });
});
