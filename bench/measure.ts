import { execFileSync, spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../lib/io/files";
import { environmentWith } from "../scripts/environment";

/** The cost of a command. */
export interface Cost {
  readonly seconds: number;
  /** Peak memory of the process and all its descendants together. */
  readonly megabytes: number;
}

/** Milliseconds between two samples of the memory: builds take seconds. */
const PAUSE = 200;

/**
 * Runs a Node script to its end and measures it.
 *
 * @throws when it fails, with the end of its output
 */
export function measure(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Cost> {
  const before = performance.now();
  const child = spawn(process.execPath, [...args], { cwd, env: environmentWith(env) });
  let [kilobytes, said] = [0, ""];
  const hear = (text: Buffer) => {
    said = (said + text.toString("utf8")).slice(-2000);
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const looking = setInterval(() => {
    kilobytes = Math.max(kilobytes, memoryOf(child.pid ?? 0));
  }, PAUSE);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(looking);
      if (status !== 0) reject(new Error(`${args.join(" ")} ended with ${status}\n${said}`));
      else resolve({ seconds: (performance.now() - before) / 1000, megabytes: kilobytes / 1024 });
    });
  });
}

/** Kilobytes held by a process and its descendants. */
function memoryOf(root: number): number {
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" }).trim().split("\n");
  const family = new Set([root]);
  let sum = 0;
  // A child's id is nearly always above its parent's; the few others are missed by one sample only.
  for (const line of lines) {
    const [pid = 0, parent = 0, rss = 0] = line.trim().split(/\s+/).map(Number);
    if (!family.has(pid) && !family.has(parent)) continue;
    family.add(pid);
    sum += rss;
  }
  return sum;
}

/** Bytes and files below a folder, except the given entries at its top. */
export function sizeOf(folder: string, without: readonly string[]): { bytes: number; files: number } {
  const size = { bytes: 0, files: 0 };
  for (const top of readdirSync(folder).filter((name) => !without.includes(name))) {
    const files = filesUnder(join(folder, top));
    size.files += files.length;
    size.bytes += files.reduce((sum, file) => sum + statSync(file).size, 0);
  }
  return size;
}
