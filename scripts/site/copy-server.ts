import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { environmentWith, settings } from "../environment";
import { freePort } from "./free-port";

/** Milliseconds for starting and compiling, on a slow machine that does something else besides. */
const PATIENCE = 240_000;

/** A copy of the project (`copyProject`), and the content that it shows. */
export interface Copy {
  readonly folder: string;
  readonly content: string;
}

/** A site that is served from a copy. */
export interface ServedSite {
  readonly url: string;
  readonly end: () => void;
}

/** A command of a copy. */
export const commandIn = (name: string) => ["node_modules/tsx/dist/cli.mjs", `scripts/commands/${name}.ts`];

/**
 * Builds the site of a copy.
 *
 * @returns its exit status, and what it printed if that is not shown
 */
export function buildCopy(
  { folder, content }: Copy,
  { args = [], shown }: { readonly args?: readonly string[]; readonly shown: boolean },
): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...commandIn("build"), ...args], {
    cwd: folder,
    env: environmentWith({ CONTENT_DIR: content }),
    stdio: shown ? "inherit" : ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, printed: `${stdout ?? ""}${stderr ?? ""}` };
}

/** `npm start`, or `npm run dev`, in a copy; waits until these pages are there. */
export async function serveCopy(
  { folder, content }: Copy,
  name: "start" | "dev",
  toOpen: readonly string[],
): Promise<ServedSite> {
  const port = await freePort();
  const child = spawn(process.execPath, commandIn(name), {
    cwd: folder,
    stdio: "ignore",
    env: environmentWith({ CONTENT_DIR: content, PORT: String(port) }),
  });
  const url = `http://localhost:${port}${settings().basePath}/`;
  for (const path of toOpen) await answered(`${url}${path}`, child);
  return { url, end: () => void child.kill("SIGTERM") };
}

/** Waits until a page is there. */
async function answered(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && server.exitCode === null) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  server.kill("SIGTERM");
  throw new Error(`${url} is not shown`);
}
