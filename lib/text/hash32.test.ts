import { expect, test } from "vitest";
import { hash32, versionOf } from "./hash32";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("the hash of %j is that of FNV-1a", (text, hash) => {
  expect(hash32(bytesOf(text))).toBe(hash);
});

test("a version is another for another content, and stands in an address as it is", () => {
  const versions = ["", "a", "b", "世界"].map((text) => versionOf(bytesOf(text)));
  expect(new Set(versions).size).toBe(4);
  for (const version of versions) expect(version).toMatch(/^[0-9a-z]{1,7}$/);
});
