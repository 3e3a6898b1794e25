import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { environmentWith } from "../environment";

/**
 * Lets Next export its pages.
 *
 * @param out the folder for them, relative to the project's
 * @returns whether they are there
 */
export async function exportPages(out: string): Promise<boolean> {
  const next = spawn(process.execPath, [join(import.meta.dirname, "next-build.mjs")], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: environmentWith({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", EXPORT_FOLDER: out }),
  });
  const [status] = await once(next, "exit");
  return status === 0 && existsSync(join(out, "index.html"));
}
