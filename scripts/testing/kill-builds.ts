import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { randomFrom } from "../../lib/corpus/fixtures/edit-scripts";
import { filesUnder } from "../../lib/io/files";
import { DATA_FOLDER, OUT_FOLDER } from "../../lib/io/folders";
import { environmentWith } from "../environment";
import { copyProject } from "../site/copy-project";
import { commandIn } from "../site/copy-server";
import { COPIES } from "./one-more-interview";

const COPY = join(COPIES, "kill-builds");
const INTERVIEW = join(COPY, "content", "interviews", "bookshop");
const SOURCE = "# 河边的书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n\n**问：**卖什么？\n\n**答：**旧书和地图。\n";
const SIDECAR = join(INTERVIEW, "interview.yml");
const sidecarOf = (title: string) => `form: dialogue\ntitle: { zh: ${title}, en: A bookshop by the river }\n`;
const BOOK = join("content", "permalinks.lock.json");

/** What a build makes, each as one hash. */
interface Made {
  readonly out: string;
  readonly data: string;
  readonly book: string;
}

/** One of two versions of the content, which differ in the title that the sidecar gives, and what it builds into. */
interface Version {
  readonly sidecar: string;
  readonly made: Made;
}

/**
 * Kills builds at random moments, each a build of the other version of the content than the last, and prints what was left.
 *
 * @returns the exit status: 1 where something was neither the old nor the new, or a build after a kill failed
 */
export async function killBuilds(count: number, seed: number): Promise<number> {
  const [versions, milliseconds] = await prepare();
  const random = randomFrom(seed);
  const found = { old: 0, new: 0, wrong: 0 };
  let standing = 1;
  for (let kill = 1; kill <= count; kill += 1) {
    const before = versions[standing];
    const after = versions[1 - standing];
    if (before === undefined || after === undefined) return 1;
    writeFileSync(SIDECAR, after.sidecar);
    const moment = random(Math.round(milliseconds * 1.1));
    await killAfter(startBuild(), moment);
    const wrong = wrongIn(look(), [before.made, after.made]);
    const isNew = look().out === after.made.out;
    if (isNew) standing = 1 - standing;
    found[wrong.length > 0 ? "wrong" : isNew ? "new" : "old"] += 1;
    for (const line of wrong) process.stderr.write(`kill ${kill}, after ${moment} ms: ${line}\n`);
    process.stderr.write(`${kill} of ${count}: ${found.old} old, ${found.new} new, ${found.wrong} neither\n`);
  }
  const last = versions[standing];
  if (last !== undefined) writeFileSync(SIDECAR, last.sidecar);
  const [status] = await once(startBuild(), "exit");
  const left = readdirSync(join(COPY, "content")).filter((name) => name.endsWith(".tmp"));
  for (const name of left) process.stderr.write(`left in content/: ${name}\n`);
  const isWhole = status === 0 && last !== undefined && wrongIn(look(), [last.made]).length === 0 && left.length === 0;
  process.stdout.write(
    `seed ${seed}: ${count} builds of up to ${(milliseconds / 1000).toFixed(0)} s killed: ${found.old} left the old site, ${found.new} the new one, ${found.wrong} neither; the build after them ${isWhole ? "succeeded" : "failed"}\n`,
  );
  return found.wrong === 0 && isWhole ? 0 : 1;
}

/** A copy with one interview, and what both of its versions build into; and how long a build takes. */
async function prepare(): Promise<[readonly Version[], number]> {
  rmSync(COPY, { recursive: true, force: true });
  copyProject(COPY);
  rmSync(join(COPY, "content"), { recursive: true });
  mkdirSync(INTERVIEW, { recursive: true });
  writeFileSync(join(INTERVIEW, "source.md"), SOURCE);
  const versions: Version[] = [];
  let milliseconds = 0;
  for (const sidecar of ["河边的书店", "河边的旧书店"].map(sidecarOf)) {
    writeFileSync(SIDECAR, sidecar);
    const start = performance.now();
    const [status] = await once(startBuild(), "exit");
    if (status !== 0) throw new Error("the copy cannot be built");
    milliseconds = performance.now() - start;
    versions.push({ sidecar, made: look() });
  }
  return [versions, milliseconds];
}

function startBuild(): ChildProcess {
  return spawn(process.execPath, commandIn("build"), {
    cwd: COPY,
    stdio: "ignore",
    env: environmentWith({ CONTENT_DIR: "content" }),
  });
}

/** Kills a build as a machine does that runs out of memory: what it had started is not told. */
async function killAfter(build: ChildProcess, milliseconds: number): Promise<void> {
  const ended = once(build, "exit");
  await Promise.race([ended, pause(milliseconds)]);
  for (const child of childrenOf(build.pid)) process.kill(child, "SIGKILL");
  build.kill("SIGKILL");
  await ended;
}

/** The processes that a process has started, where the system tells: `tsx` starts the one that builds. */
function childrenOf(pid: number | undefined): number[] {
  const list = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(list)) return [];
  return readFileSync(list, "utf8").trim().split(" ").filter(Boolean).map(Number);
}

function look(): Made {
  return {
    out: hashOf(join(COPY, OUT_FOLDER)),
    data: hashOf(join(COPY, DATA_FOLDER)),
    book: hashOf(join(COPY, BOOK)),
  };
}

/** One hash of the names and contents of all files. */
function hashOf(path: string): string {
  const hash = createHash("sha256");
  for (const file of filesUnder(path)) hash.update(`${relative(path, file)}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

/** What is neither as one of these nor as it should be. */
function wrongIn(found: Made, allowed: readonly Made[]): string[] {
  const wrong = (["out", "data", "book"] as const).filter((part) =>
    allowed.every((made) => made[part] !== found[part]),
  );
  const stray = readdirSync(join(COPY, "public")).filter(
    (name) => name !== "data" && !/^(?:duidu|offline\.js$)/.test(name),
  );
  return [
    ...wrong.map((part) => `${part} is neither the old nor the new`),
    ...stray.map((name) => `public/${name} is left`),
  ];
}
