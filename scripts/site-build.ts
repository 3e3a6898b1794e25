import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { bundleReader } from "./bundle-reader";

const OUT = "out";
const OLD_OUT = ".cache/out-before";

/**
 * Builds the site from `public/data/` into `out/`. When that fails, `out/` is as it was before.
 *
 * @returns whether it succeeded
 */
export async function buildSite(): Promise<boolean> {
  await bundleReader();
  mkdirSync(".cache", { recursive: true });
  // A build that was stopped half-way has left the good one here.
  if (existsSync(OLD_OUT)) putBack();
  if (existsSync(OUT)) renameSync(OUT, OLD_OUT);
  const next = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (next.status !== 0 || !existsSync(OUT)) {
    if (existsSync(OLD_OUT)) putBack();
    return false;
  }
  rmSync(OLD_OUT, { recursive: true, force: true });
  return true;
}

function putBack(): void {
  rmSync(OUT, { recursive: true, force: true });
  renameSync(OLD_OUT, OUT);
}
