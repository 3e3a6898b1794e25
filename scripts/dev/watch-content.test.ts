import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished, vi } from "vitest";
import { checkout } from "../testing/checkout";
import { watchContent } from "./watch-content";

it("builds again once after a file was saved, and again after a build that threw", async () => {
  const folder = checkout({ "interviews/shop/source.md": "问：开了多久？\n" });
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  onTestFinished(() => said.mockRestore());
  let builds = 0;
  const watcher = watchContent(folder, () => {
    builds += 1;
    if (builds === 1) throw new Error("a build that fails");
  });
  onTestFinished(() => watcher.close());
  await sleep(100);
  const source = join(folder, "interviews/shop/source.md");
  for (const text of ["", "问：", "问：几年？\n"]) writeFileSync(source, text);
  await vi.waitFor(() => expect(builds).toBe(1), 5000);
  expect(said.mock.calls.join("")).toContain("a build that fails");
  await sleep(200);
  // The book is written by the build itself, and must not start another one.
  writeFileSync(join(folder, "permalinks.lock.json"), "{}\n");
  await sleep(300);
  expect(builds).toBe(1);
  mkdirSync(join(folder, "interviews/harbour"));
  writeFileSync(join(folder, "interviews/harbour/source.md"), "问：冷吗？\n");
  await vi.waitFor(() => expect(builds).toBeGreaterThan(1), 5000);
});
