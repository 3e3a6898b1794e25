import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { InterviewFiles } from "../../lib/corpus/interview/draft";
import { CACHE_FOLDER } from "../../lib/io/folders";
import { say } from "../command";

/** To begin a process and to read the dictionary takes as long as to read some fifty interviews. */
const FEWEST = 100;
/** What one process needs is not there for the next: more of them use up the memory of a small machine. */
const MOST = 4;

/** Room for young objects, in megabytes: reading makes many that are soon gone, and the collector then comes less often. */
export const YOUNG = "--max-semi-space-size=32";

/**
 * Reads interviews in several processes at once, where they are many. Each keeps its readings where the build looks for
 * them; what one could not read, the build reads itself, and then says why.
 */
export function readInParallel(interviews: readonly InterviewFiles[]): void {
  const parts = Math.min(availableParallelism(), MOST);
  if (interviews.length < FEWEST || parts < 2) return;
  say(
    `正在用 ${parts} 个进程读 ${interviews.length} 篇访谈`,
    `reading ${interviews.length} interviews in ${parts} processes`,
  );
  const list = join(CACHE_FOLDER, `to-read.${process.pid}.json`);
  mkdirSync(CACHE_FOLDER, { recursive: true });
  writeFileSync(list, JSON.stringify(interviews.map(({ slug }) => slug)));
  const command = [...process.execArgv, YOUNG, join(import.meta.dirname, "read-worker.ts"), list, "0", String(parts)];
  spawnSync(process.execPath, command, { stdio: ["ignore", "ignore", "inherit"] });
  rmSync(list, { force: true });
}
