import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CACHE_FOLDER, DATA_FOLDER, NEXT_FOLDER, OUT_FOLDER } from "../lib/io/folders";
import { copyProject } from "../scripts/site/copy-project";
import { generateInterview, generatePeople } from "./interviews";
import { type Cost, measure, sizeOf } from "./measure";

export const ROOT = resolve(import.meta.dirname, "..");
/** Inside the project, so that packages are found from there. */
const WORK = join(ROOT, CACHE_FOLDER, "bench");
export const SITE = join(WORK, "site");
/** Not counted: data and the search index, which Astro and Eleventy do not make. */
const APART = ["data"];

/** Cost and output of a build. */
export interface Built extends Cost {
  readonly bytes: number;
  readonly files: number;
}

/** The other generators, and how each is run. */
const COMMANDS = {
  astro: ["node_modules/astro/astro.js", "build", "--silent"],
  eleventy: ["node_modules/@11ty/eleventy/cmd.cjs"],
};
type Other = keyof typeof COMMANDS;

/** The output folder of another generator. */
export const outOf = (name: Other) => join(WORK, `out-${name}`);

/** The routes of answers and speakers. */
const FURTHER = ["interviews/[slug]/[turn]", "speakers/[id]"];

/** Copies the project with only the pages of interviews, the single pages, and the routes in `kept`. */
export function copyForBench(kept: readonly string[] = []): void {
  rmSync(SITE, { recursive: true, force: true });
  copyProject(SITE);
  for (const pages of FURTHER.filter((further) => !kept.includes(further))) {
    rmSync(join(SITE, "app", pages), { recursive: true, force: true });
  }
}

/** Fills the copy with this many generated interviews and nothing else. */
export function writeContent(count: number): void {
  const folder = join(SITE, "content");
  rmSync(folder, { recursive: true, force: true });
  for (let number = 0; number < count; number += 1) {
    const { slug, source, sidecar } = generateInterview(number);
    const own = join(folder, "interviews", slug);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "source.md"), source);
    writeFileSync(join(own, "interview.yml"), sidecar);
  }
  writeFileSync(join(folder, "people.yml"), generatePeople());
}

/** Installs the packages of another generator from its lockfile, once. */
function install(name: string): string {
  const folder = join(import.meta.dirname, name);
  if (existsSync(join(folder, "node_modules"))) return folder;
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
  if (status !== 0) throw new Error(`the packages of bench/${name} could not be installed`);
  return folder;
}

/** Builds the copy from scratch. */
export function buildHere(): Promise<Built> {
  for (const old of [OUT_FOLDER, NEXT_FOLDER, CACHE_FOLDER, "public"])
    rmSync(join(SITE, old), { recursive: true, force: true });
  return buildAgain();
}

/** Builds the copy again, reusing the caches of the last build. */
export async function buildAgain(): Promise<Built> {
  const cost = await measure(["node_modules/tsx/dist/cli.mjs", "scripts/commands/build.ts"], SITE, {
    CONTENT_DIR: "content",
  });
  return { ...cost, ...sizeOf(join(SITE, OUT_FOLDER), APART) };
}

/** Builds the same pages with another generator, from the data of the copy. */
export async function buildThere(name: Other): Promise<Built> {
  const [folder, out, shared] = [install(name), outOf(name), join(WORK, "shared")];
  for (const old of [out, `${out}-cache`, shared]) rmSync(old, { recursive: true, force: true });
  mkdirSync(shared);
  const page = readFileSync(join(SITE, OUT_FOLDER, "index.html"), "utf8");
  // What follows the question mark names the version.
  const style = /<link rel="stylesheet" href="([^"?]*)/.exec(page)?.[1] ?? "";
  cpSync(join(SITE, OUT_FOLDER, style), join(shared, "style.css"));
  for (const file of ["duidu.js", "icon.svg"]) cpSync(join(SITE, OUT_FOLDER, file), join(shared, file));
  const cost = await measure(COMMANDS[name], folder, {
    ASTRO_TELEMETRY_DISABLED: "1",
    BENCH_DATA: join(SITE, DATA_FOLDER),
    BENCH_OUT: out,
    BENCH_PUBLIC: shared,
  });
  return { ...cost, ...sizeOf(out, []) };
}
