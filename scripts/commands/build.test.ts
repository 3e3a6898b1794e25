import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkout, runScript } from "../testing/checkout";

it("does not build a site of content with an error, and leaves the one that is there", async () => {
  const folder = checkout({
    "content/interviews/shop/source.md": "# 书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n",
    "content/interviews/shop/interview.yml": "form: [\n",
    "out/index.html": "the site as it was",
  });
  const { status, stderr } = await runScript("build.ts", folder);
  expect(status).toBe(1);
  expect(stderr).toContain("content/interviews/shop/interview.yml:1:7 error yaml-syntax");
  expect(stderr).toContain("out/ is as it was");
  expect(readdirSync(join(folder, "out"))).toEqual(["index.html"]);
  expect(readFileSync(join(folder, "out/index.html"), "utf8")).toBe("the site as it was");
  // Next was not even started, and the next start looks again.
  expect([".next", ".cache/built"].filter((name) => existsSync(join(folder, name)))).toEqual([]);
});

it("says what comes first where there is no interview yet", async () => {
  const folder = checkout({ "content/people.yml": "", "content/interviews/.keep": "" });
  const { status, stderr } = await runScript("build.ts", folder);
  expect(status).toBe(1);
  expect(stderr).toContain("there is no interview to publish");
  expect(stderr).toContain("npm run corpus:new -- FILE");
  expect(existsSync(join(folder, "out"))).toBe(false);
});
