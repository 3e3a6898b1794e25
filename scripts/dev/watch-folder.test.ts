import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished, vi } from "vitest";
import { checkout } from "../testing/checkout";
import { watchFolder } from "./watch-folder";

const SOURCE = "content/interviews/shop/source.md";

/** Long enough for a build that should not begin to have begun. */
const SETTLED = 400;

/** Watches a folder of content, and counts the builds. */
async function watching(build: () => void = () => {}) {
  const folder = checkout({ [SOURCE]: "问：开了多久？\n", "content/people.yml": "" });
  const builds = { count: 0 };
  const watcher = await watchFolder(join(folder, "content"), () => {
    builds.count += 1;
    build();
  });
  onTestFinished(() => watcher.close());
  return { folder, builds };
}

function git(folder: string, ...args: string[]): void {
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd: folder });
}

/** The ways in which programs save. Each is done twice, since some are seen only the first time. */
const WAYS: Readonly<Record<string, (folder: string, nth: number) => void>> = {
  "in place": (folder, nth) => writeFileSync(join(folder, SOURCE), `问：第 ${nth} 次？\n`),
  "in place, in pieces": (folder) => {
    for (let i = 0; i < 5; i += 1) appendFileSync(join(folder, SOURCE), "答：对。\n");
  },
  "into another file, which is then renamed": (folder, nth) => {
    writeFileSync(join(folder, `${SOURCE}.part`), `问：第 ${nth} 次？\n`);
    renameSync(join(folder, `${SOURCE}.part`), join(folder, SOURCE));
  },
  "with the old file put aside": (folder, nth) => {
    renameSync(join(folder, SOURCE), join(folder, `${SOURCE}~`));
    writeFileSync(join(folder, SOURCE), `问：第 ${nth} 次？\n`);
    rmSync(join(folder, `${SOURCE}~`));
  },
  "by sed -i": (folder) => execFileSync("sed", ["-i", "s/$/！/", SOURCE], { cwd: folder }),
  "by git, on another branch": (folder, nth) => {
    if (nth === 0) {
      git(folder, "init", "-q", "-b", "one");
      git(folder, "add", ".");
      git(folder, "commit", "-qm", "One");
      git(folder, "checkout", "-qb", "two");
      writeFileSync(join(folder, SOURCE), "问：另一个？\n");
      git(folder, "commit", "-qam", "Two");
    } else git(folder, "checkout", "-q", "one");
  },
  "as a new folder": (folder, nth) => {
    mkdirSync(join(folder, `content/interviews/new-${nth}/pictures`), { recursive: true });
    writeFileSync(join(folder, `content/interviews/new-${nth}/source.md`), "问：冷吗？\n");
  },
  "as a folder that is moved in": (folder, nth) => {
    mkdirSync(join(folder, `moved-${nth}`));
    writeFileSync(join(folder, `moved-${nth}/source.md`), "问：冷吗？\n");
    renameSync(join(folder, `moved-${nth}`), join(folder, `content/interviews/moved-${nth}`));
  },
};

it.each(Object.entries(WAYS))("what is saved %s is built", async (_, save) => {
  const { folder, builds } = await watching();
  for (const nth of [0, 1]) {
    const before = builds.count;
    save(folder, nth);
    await vi.waitFor(() => expect(builds.count).toBeGreaterThan(before), 5000);
    await sleep(SETTLED);
  }
});

it("what is taken away is built without, and what comes back in its place is seen", async () => {
  const { folder, builds } = await watching();
  const shop = join(folder, "content/interviews/shop");
  const text = readFileSync(join(shop, "source.md"), "utf8");
  for (const change of [
    () => rmSync(shop, { recursive: true }),
    () => mkdirSync(shop),
    () => writeFileSync(join(shop, "source.md"), text),
    () => writeFileSync(join(shop, "source.md"), `${text}答：十年。\n`),
  ]) {
    const before = builds.count;
    change();
    await vi.waitFor(() => expect(builds.count).toBeGreaterThan(before), 5000);
    await sleep(SETTLED);
  }
});

it("builds once after a file was saved in several steps, and goes on after a build that threw", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  onTestFinished(() => said.mockRestore());
  let fails = true;
  const { folder, builds } = await watching(() => {
    if (fails) throw new Error("a build that fails");
  });
  for (const text of ["", "问：", "问：几年？\n"]) writeFileSync(join(folder, SOURCE), text);
  await vi.waitFor(() => expect(builds.count).toBe(1), 5000);
  expect(said.mock.calls.join("")).toContain("a build that fails");
  await sleep(SETTLED);
  expect(builds.count).toBe(1);
  fails = false;
  writeFileSync(join(folder, SOURCE), "问：又几年？\n");
  await vi.waitFor(() => expect(builds.count).toBe(2), 5000);
});

it("does not build for the book of permalinks, which a build writes itself, nor for what is half written", async () => {
  const { folder, builds } = await watching();
  writeFileSync(join(folder, "content/permalinks.lock.json"), "{}\n");
  writeFileSync(join(folder, `${SOURCE}.tmp`), "问：");
  await sleep(SETTLED);
  expect(builds.count).toBe(0);
});
