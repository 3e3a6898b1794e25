import { expect, test } from "vitest";
import { ShardError } from "./checksum";
import { FileCache } from "./file-cache";

/** A cache of two files, and the paths fetched for it. */
function cacheOf(read = (path: string) => path) {
  const fetched: string[] = [];
  const fetchBytes = async (path: string) => {
    fetched.push(path);
    return new Uint8Array();
  };
  return { cache: new FileCache(fetchBytes, read, 2), fetched };
}

test("requests for a file share one fetch", async () => {
  const { cache, fetched } = cacheOf();
  expect(await Promise.all([cache.get("a"), cache.get("a")])).toEqual(["a", "a"]);
  expect(fetched).toEqual(["a"]);
});

test("the file that was not used for longest is fetched again", async () => {
  const { cache, fetched } = cacheOf();
  for (const path of ["a", "b", "a", "c", "a", "b"]) await cache.get(path);
  expect(fetched).toEqual(["a", "b", "c", "b"]);
});

test("an error names the file, and the file is fetched again", async () => {
  let broken = true;
  const { cache, fetched } = cacheOf((path) => {
    if (broken) throw new RangeError("the bytes end too early");
    return path;
  });
  await expect(cache.get("a")).rejects.toThrow(new ShardError("a", "RangeError: the bytes end too early"));
  broken = false;
  expect(await cache.get("a")).toBe("a");
  expect(fetched).toEqual(["a", "a"]);
});
