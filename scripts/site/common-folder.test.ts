import { expect, test } from "vitest";
import { commonFolder } from "./common-folder";

test.each([
  ["/a/b/c", "/a/b/d", "/a/b"],
  ["/a/b", "/a/b/d", "/a/b"],
  ["/a/b/d", "/a/b", "/a/b"],
  ["/a/bc", "/a/bd", "/a"],
  ["/a", "/b", "/"],
  ["/a/b", "/a/b", "/a/b"],
])("%s and %s lie in %s", (one, other, common) => {
  expect(commonFolder(one, other)).toBe(common);
});
