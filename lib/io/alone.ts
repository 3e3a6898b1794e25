import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CACHE_FOLDER } from "./folders";

/** Holds the number of the process that builds. */
const LOCK = join(CACHE_FOLDER, "building");
/** Milliseconds between two looks at it. */
const LOOK = 200;

/**
 * Does something while no other process does such a thing in this folder; waits for one that does. A process that died
 * is not waited for. Within one process it tells nothing apart: work that is done at the same time there must be one call.
 *
 * @param onWait called once with the number of the process that is waited for
 */
export async function alone<Result>(
  work: () => Promise<Result> | Result,
  onWait: (holder: number) => void,
): Promise<Result> {
  let told = false;
  for (let holder = takeLock(); holder !== process.pid; holder = takeLock()) {
    if (!told) onWait(holder);
    told = true;
    await pause(LOOK);
  }
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** Whether there is a process with this number. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be sent a signal.
    return isCode(error, "EPERM");
  }
}

/** Takes the lock if it is free, and gives the number of the process that has it. */
function takeLock(): number {
  mkdirSync(CACHE_FOLDER, { recursive: true });
  const own = `${LOCK}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    for (;;) {
      if (linked(own)) return process.pid;
      const holder = holderOf(LOCK);
      if (holder !== null && isAlive(holder)) return holder;
      if (holder !== null) free(holder);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Linking fails where the lock is there already, and never shows one without its number. */
function linked(own: string): boolean {
  try {
    linkSync(own, LOCK);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** The number in a lock; null where it is gone. */
function holderOf(lock: string): number | null {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return null;
  }
}

/** Takes away the lock of a process that has died, unless another has just done so and taken it. */
function free(dead: number): void {
  const aside = `${LOCK}.${process.pid}.dead`;
  try {
    renameSync(LOCK, aside);
    if (holderOf(aside) !== dead) linkSync(aside, LOCK);
  } catch (error) {
    // Somebody else was faster.
    if (!isCode(error, "ENOENT") && !isCode(error, "EEXIST")) throw error;
  }
  rmSync(aside, { force: true });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
