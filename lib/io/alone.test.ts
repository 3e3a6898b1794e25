import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { alone } from "./alone";

const home = process.cwd();
const LOCK = ".cache/building";
const waited: number[] = [];
const onWait = (holder: number) => void waited.push(holder);

beforeEach(() => {
  waited.length = 0;
  process.chdir(mkdtempSync(join(tmpdir(), "duidu-alone-")));
  mkdirSync(".cache");
});
afterEach(() => {
  const here = process.cwd();
  process.chdir(home);
  rmSync(here, { recursive: true });
});

it("holds the lock while the work is done, and gives it back", async () => {
  expect(await alone(() => existsSync(LOCK), onWait)).toBe(true);
  expect(readdirSync(".cache")).toEqual([]);
  expect(waited).toEqual([]);
});

it("gives it back where the work fails", async () => {
  await expect(alone(() => Promise.reject(new Error("no")), onWait)).rejects.toThrow("no");
  expect(existsSync(LOCK)).toBe(false);
});

it("waits for a living process, and says so once", async () => {
  writeFileSync(LOCK, String(process.ppid));
  const working = alone(() => "done", onWait);
  await pause(500);
  expect(waited).toEqual([process.ppid]);
  rmSync(LOCK);
  expect(await working).toBe("done");
});

it("does not wait for a process that died", async () => {
  writeFileSync(LOCK, "999999999");
  expect(await alone(() => "done", onWait)).toBe("done");
  expect(waited).toEqual([]);
  expect(readdirSync(".cache")).toEqual([]);
});
