import { expect, test } from "vitest";
import { indexStamp, isManifest } from "./layout";

const manifest = {
  version: 1,
  folder: "search/a",
  configuration: "b",
  corpus: "c",
  shards: 1,
  turns: 2,
  interviews: 3,
};

test("a manifest has every field, each of its kind, in the version that this code reads", () => {
  expect(isManifest(manifest)).toBe(true);
  for (const name of Object.keys(manifest)) {
    expect(isManifest({ ...manifest, [name]: undefined }), name).toBe(false);
    expect(isManifest({ ...manifest, [name]: null }), name).toBe(false);
  }
  expect(isManifest({ ...manifest, version: 2 })).toBe(false);
  for (const other of [null, undefined, "manifest", 1, [], {}]) expect(isManifest(other)).toBe(false);
});

test("the stamp of an index tells the code and the text that it was made of", () => {
  const stamps = [
    { configuration: "a", corpus: "b" },
    { configuration: "b", corpus: "a" },
    { configuration: "a", corpus: "a" },
  ].map(indexStamp);
  expect(new Set(stamps).size).toBe(3);
});
