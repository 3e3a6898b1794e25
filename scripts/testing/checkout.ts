import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import { environmentWith } from "../environment";

const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm")).href;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with these files, as somebody's checkout; it goes when the tests of the file are over. */
export function checkout(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), "duidu-checkout-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What a command printed, and how it ended. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command of `scripts/` in a folder, on the content that the folder holds.
 *
 * @param script name of the file, such as `corpus.ts`
 */
export function runScript(script: string, cwd: string, ...args: string[]): Promise<CommandResult> {
  return run(join("scripts/commands", script), cwd, args, { CONTENT_DIR: "content" });
}

/** How a shell runs a command of `scripts/`, for a test that needs a terminal. */
export function commandLine(script: string, ...args: string[]): string {
  const file = resolve(import.meta.dirname, "../commands", script);
  return [process.execPath, "--import", TSX, file, ...args].map((part) => `'${part}'`).join(" ");
}

/**
 * Runs a command in a folder.
 *
 * @param file of the command, such as `bench/site.ts`
 * @param more environment variables for it
 */
export function run(
  file: string,
  cwd: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const command = resolve(import.meta.dirname, "../..", file);
  const env = environmentWith({ LANG: "", LC_ALL: "", ...more });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", TSX, command, ...args], { cwd, env });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (text) => {
      stdout += String(text);
    });
    child.stderr.on("data", (text) => {
      stderr += String(text);
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}
