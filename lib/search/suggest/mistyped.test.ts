import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intendedAddress } from "./mistyped";

const KNOWN = { "river-shop": ["k1abcdef", "mq07zzpl"], "other-talk": ["w9trnsvb"] };

describe("a mistyped address", () => {
  it("is an id with two slips, and none with three", () => {
    expect(intendedAddress("/interviews/river-shop/k1abcxyf/", KNOWN)).toEqual([
      { slug: "river-shop", id: "k1abcdef" },
    ]);
    expect(intendedAddress("/k1abxyzf", KNOWN)).toEqual([]);
  });

  it("is one of three at most, the nearest first, of those the one of the interview that is named", () => {
    const known = { one: ["aaaaaaab", "aaaaaabb"], two: ["aaaaaaac", "aaaaaaad"] };
    expect(intendedAddress("/interviews/two/aaaaaaaa/", known)).toEqual([
      { slug: "two", id: "aaaaaaac" },
      { slug: "two", id: "aaaaaaad" },
      { slug: "one", id: "aaaaaaab" },
    ]);
  });

  it("is a slug with a quarter of its letters wrong, or two", () => {
    const meant = (slug: string, known: string) =>
      intendedAddress(`/interviews/${slug}/`, { [known]: [] }).map(({ slug: of }) => of);
    expect(meant("riv-xx", "riv-er")).toEqual(["riv-er"]);
    expect(meant("riv-xxx", "riv-ers")).toEqual([]);
    expect(meant("river-sxxxxy", "river-shopxy")).toEqual(["river-shopxy"]);
    expect(meant("river-sxxxx", "river-shopx")).toEqual([]);
    expect(intendedAddress("/interviews/", { "": [] })).toEqual([]);
  });

  it("with broken escapes is taken as it stands", () => {
    expect(intendedAddress("/interviews/river-shop%/", KNOWN)).toEqual([{ slug: "river-shop", id: null }]);
    expect(intendedAddress("/interviews/river%2Dshop/index.html", KNOWN)).toEqual([{ slug: "river-shop", id: null }]);
  });

  it.each([
    ["an id with one slip", "/interviews/river-shop/k1abcdxf/", { slug: "river-shop", id: "k1abcdef" }],
    ["letters that look alike", "/interviews/river-shop/mqO7zzp1/", { slug: "river-shop", id: "mq07zzpl" }],
    ["letters exchanged, and one lost", "/interviews/river-shop/kab1cdef", { slug: "river-shop", id: "k1abcdef" }],
    ["words glued to an id", "/interviews/river-shop/k1abcdefandsoon", { slug: "river-shop", id: "k1abcdef" }],
    ["the id of another interview", "/interviews/river-shop/w9trnsvb/", { slug: "other-talk", id: "w9trnsvb" }],
    ["an interview of another name", "/interviews/book-shop/k1abcdef/", { slug: "river-shop", id: "k1abcdef" }],
    ["an id alone", "/w9trnsvb", { slug: "other-talk", id: "w9trnsvb" }],
    ["a slug with a slip", "/interviews/rivershop-/", { slug: "river-shop", id: null }],
    ["a slug with a slip and an id that is none", "/interviews/rivr-shop/zzzzzzzz/", { slug: "river-shop", id: null }],
  ])("%s", (_, path, meant) => {
    expect(intendedAddress(path, KNOWN)[0]).toEqual(meant);
  });

  it.each(["/interviews/", "/%E0%A4%A", "/interviews/nothing-like-it/xxxxxxxx/"])(
    "%s matches nothing known",
    (path) => {
      expect(intendedAddress(path, KNOWN)).toEqual([]);
    },
  );

  it("is recognised with any two letters of the id replaced", () => {
    const letter = fc.constantFrom(..."abcdefghjkmnpqrstuvwxyz23456789");
    fc.assert(
      fc.property(fc.nat(7), letter, fc.nat(7), letter, (one, a, other, b) => {
        const typed = [..."k1abcdef"].with(one, a).with(other, b).join("");
        expect(intendedAddress(`/interviews/river-shop/${typed}/`, KNOWN)[0]?.id).toBe("k1abcdef");
      }),
    );
  });
});
