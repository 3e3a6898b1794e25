import { expect, test, vi } from "vitest";
import { mayBeTraditional, simplified } from "./simplified";
import { variantSets } from "./variants";

test("characters that OpenCC writes for each other have one standing for all", () => {
  const apart = variantSets().filter((set) => new Set(set.map(simplified)).size > 1);
  expect(apart).toEqual([]);
});

test("simplified text needs no table", () => {
  const text = "人工智能的世界模型，李飞飞和杨立昆都说过";
  expect(
    [...text, ..."像象着著里哩"].filter(
      (character) => /\p{Script=Han}/u.test(character) && mayBeTraditional(character),
    ),
  ).toEqual([]);
});

test("without the table a traditional character is never folded wrongly; the table is fetched first", async () => {
  vi.resetModules();
  const { simplified } = await import("./simplified");
  const { readyToFold } = await import("./ensure-table");
  expect(simplified("飞")).toBe("飞");
  expect(() => simplified("飛")).toThrow("飛");
  await readyToFold("李飞飞");
  expect(() => simplified("飛")).toThrow("飛");
  // The browser compares it before it has the table.
  const { configuration } = await import("../shards/layout");
  const before = configuration();
  await readyToFold("李飛飛");
  expect(configuration()).toBe(before);
  expect(simplified("飛")).toBe("飞");
});
