import fc from "fast-check";
import { expect, it } from "vitest";
import { Slug } from "../schema/ids";
import { slugOf } from "./slug";

it.each<[string, string]>([
  ["José Núñez", "jose-nunez"],
  // The same name, its marks as characters of their own.
  ["José Núñez".normalize("NFD"), "jose-nunez"],
  ["Łukasz Đặng", "lukasz-dang"],
  ["ＣＥＯ Lin_Xiao", "ceo-lin-xiao"],
  ["YouTube 2024", "youtube-2024"],
  ["第12期 interview", "12-interview"],
  ["Дмитрий", "dmitriy"],
  ["李飞飞", ""],
])("%s becomes %j", (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});

it("is always a slug or nothing, and stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const slug = slugOf(words);
      expect(slug === "" || Slug.safeParse(slug).success).toBe(true);
      expect(slugOf(slug)).toBe(slug);
    }),
    { seed: 20261, numRuns: 2000 },
  );
});
