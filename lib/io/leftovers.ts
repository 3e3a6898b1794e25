import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./alone";

/** What is written beside a file or a folder before it takes its place: the number of the process is in the name. */
const BESIDE = /\.(\d+)\.tmp$/;

/** Takes away what a process that was killed had written beside the files and folders of a folder, and not yet moved there. */
export function removeLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const writer = BESIDE.exec(name)?.[1];
    if (writer !== undefined && !isAlive(Number(writer))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
