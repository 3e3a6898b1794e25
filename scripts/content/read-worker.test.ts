import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkout, runScript } from "../testing/checkout";

const talk = (answer: string) => `# 河边的书店\n\n**问：**开了多久？\n\n**答：**${answer}\n`;

it("keeps the readings of all parts as the build would, which then finds them", async () => {
  const slugs = ["bridge", "harbour", "shop"];
  const files = slugs.map((slug, i) => [`content/interviews/${slug}/source.md`, talk(`整整${"一二三"[i]}十年。`)]);
  const folder = checkout(Object.fromEntries(files));
  writeFileSync(join(folder, "list.json"), JSON.stringify(slugs));
  const kept = () => readdirSync(join(folder, ".cache/readings")).toSorted();
  expect(await runScript("../content/read-worker.ts", folder, "list.json", "0", "2")).toEqual({
    status: 0,
    stdout: "",
    stderr: "",
  });
  expect(kept()).toEqual(slugs.map((slug) => expect.stringMatching(new RegExp(`^${slug}\\.[0-9a-f]{40}\\.json$`))));
  // A reading that the build did not ask for by the very same name would be gone, and another one there.
  const before = kept();
  expect((await runScript("corpus.ts", folder)).stderr).toMatch(/^3 interviews|\n3 interviews/);
  expect(kept()).toEqual(before);
}, 30_000);
