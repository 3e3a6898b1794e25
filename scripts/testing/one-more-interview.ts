import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { environmentWith } from "../environment";
import { copyProject } from "../site/copy-project";

/** Where copies are made that are checked as a whole: in `.cache` Biome knows no packages, and leaves out rules of React. */
export const COPIES = resolve(import.meta.dirname, "../../.copies");

/** What is taken in: a source that `content/` does not have, without its sidecar, as an editor gets it. */
const SOURCE = resolve(import.meta.dirname, "../../e2e/site/interviews/night-notes/source.md");

/** How a command ended, and all that it printed. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** Copies the project to a folder inside it, and takes one more interview into the copy. */
export function copyWithOneMore(folder: string): Promise<Ended> {
  copyProject(folder);
  const count = readdirSync(join(folder, "content", "interviews")).length;
  return npmRun(folder, "corpus:new", "--", SOURCE, "--slug", `interview-${count + 1}`);
}

/** Runs a script of the package in a folder, on its `content/`. */
export function npmRun(folder: string, script: string, ...args: string[]): Promise<Ended> {
  return new Promise((done, fail) => {
    const env = environmentWith({ CONTENT_DIR: "content" });
    const child = spawn("npm", ["run", script, ...args], { cwd: folder, env });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => {
        output += String(text);
      });
    }
    child.on("error", fail);
    child.on("close", (status) => done({ status, output }));
  });
}
