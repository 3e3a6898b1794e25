import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { WORK_FOLDER } from "../../lib/io/folders";
import { environmentWith, FOR_NEXT } from "../environment";

/**
 * Lets Next export its pages.
 *
 * @param out the folder for them, inside the one that Next works in
 * @returns whether they are there
 */
export async function exportPages(out: string): Promise<boolean> {
  const next = spawn(process.execPath, [join(import.meta.dirname, "next-build.mjs")], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    cwd: WORK_FOLDER,
    env: environmentWith({ NODE_ENV: "production", ...FOR_NEXT, EXPORT_FOLDER: relative(WORK_FOLDER, out) }),
  });
  const [status] = await once(next, "exit");
  return status === 0 && existsSync(join(out, "index.html"));
}
