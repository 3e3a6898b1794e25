import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intendedAddress } from "./mistyped";

const KNOWN = { "river-shop": ["k1abcdef", "mq07zzpl"], "other-talk": ["w9trnsvb"] };

describe("a mistyped address", () => {
  it.each([
    ["an id with one slip", "/interviews/river-shop/k1abcdxf/", { slug: "river-shop", id: "k1abcdef" }],
    ["letters that look alike", "/interviews/river-shop/mqO7zzp1/", { slug: "river-shop", id: "mq07zzpl" }],
    ["letters exchanged, and one lost", "/interviews/river-shop/kab1cdef", { slug: "river-shop", id: "k1abcdef" }],
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
