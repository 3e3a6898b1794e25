import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkout } from "../testing/checkout";
import { keepCard, keptCard } from "./card-cache";

const home = process.cwd();
const FILE = ".cache/cards/key";
const PNG = Buffer.from("a picture");

beforeEach(() => {
  process.chdir(checkout({}));
  keepCard("key", PNG);
});
afterEach(() => process.chdir(home));

it("gives back the picture that was kept", () => {
  expect(keptCard("key")).toEqual(PNG);
  expect(keptCard("another")).toBeNull();
});

it.each([
  ["cut off", () => truncateSync(FILE, 36)],
  ["empty", () => writeFileSync(FILE, "")],
  ["changed", () => writeFileSync(FILE, readFileSync(FILE).fill(0, 40))],
])("gives back none that is %s", (_, damage) => {
  damage();
  expect(keptCard("key")).toBeNull();
});
