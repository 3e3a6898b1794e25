import { expect, test } from "vitest";
import { indexStamp, isManifest } from "./layout";

const places = { per: 1, bytes: 2, largest: 3, pages: [0, 4] };
const manifest = {
  version: 2,
  folder: "search/a",
  configuration: "b",
  corpus: "c",
  shards: 1,
  turns: 2,
  interviews: 3,
  packing: "ranges",
  places: { text: places, facts: places, shards: places, parts: places },
};

test("a manifest has every field, each of its kind, in the version that this code reads", () => {
  expect(isManifest(manifest)).toBe(true);
  for (const name of Object.keys(manifest)) {
    expect(isManifest({ ...manifest, [name]: undefined }), name).toBe(false);
    expect(isManifest({ ...manifest, [name]: null }), name).toBe(false);
  }
  expect(isManifest({ ...manifest, version: 1 })).toBe(false);
  expect(isManifest({ ...manifest, packing: "tape" })).toBe(false);
  for (const name of Object.keys(manifest.places)) {
    expect(isManifest({ ...manifest, places: { ...manifest.places, [name]: undefined } }), name).toBe(false);
  }
  for (const name of Object.keys(places)) {
    const text = { ...places, [name]: "1" };
    expect(isManifest({ ...manifest, places: { ...manifest.places, text } }), name).toBe(false);
  }
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
