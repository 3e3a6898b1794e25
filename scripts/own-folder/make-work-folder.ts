import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { z } from "zod";
import { replaceFile } from "../../lib/io/files";
import { WORK_FOLDER } from "../../lib/io/folders";
import { packageFolder } from "../../lib/io/package-folder";
import { stampOfFiles } from "../content/stamp";
import { ENGINE_FOLDER } from "../engine-folder";
import { Refusal } from "../refusal";

/** What Next makes pages of, and reads its settings from. */
const COPIED = ["app", "components", "lib", "scripts", "next.config.ts", "tsconfig.json", "package.json"];
/** Holds a hash of what was copied. */
const STAMP = join(WORK_FOLDER, "engine");

const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

/**
 * Makes the folder in which Next works for a folder of one's own: a copy of this program, since Next takes pages from its own
 * folder alone, with its packages linked one by one, wherever npm, pnpm or yarn have put them.
 *
 * @throws Refusal where the package is not installed in this folder, or in one above: Next reads no packages from elsewhere
 */
export function makeWorkFolder(): void {
  if (WORK_FOLDER === ".") return;
  const engine = realpathSync(ENGINE_FOLDER);
  const installed = packageFolder("duidu", process.cwd());
  if (installed === null || realpathSync(installed) !== engine) {
    throw new Refusal(
      "duidu 要装在这个文件夹里：npm install duidu",
      "duidu has to be installed in this folder: npm install duidu",
    );
  }
  const stamp = stampOfFiles(COPIED.map((name) => join(engine, name)));
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp) return;
  rmSync(STAMP, { force: true });
  for (const name of [...COPIED, "node_modules", ".next"]) {
    rmSync(join(WORK_FOLDER, name), { recursive: true, force: true });
  }
  mkdirSync(join(WORK_FOLDER, "public"), { recursive: true });
  for (const name of COPIED) cpSync(join(engine, name), join(WORK_FOLDER, name), { recursive: true });
  linkPackages(engine);
  replaceFile(STAMP, stamp);
}

function linkPackages(engine: string): void {
  const { dependencies, optionalDependencies } = Manifest.parse(
    JSON.parse(readFileSync(join(engine, "package.json"), "utf8")),
  );
  for (const name of [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]) {
    const folder = packageFolder(name, engine);
    if (folder === null) continue;
    const link = join(WORK_FOLDER, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    // On Windows, a junction needs no rights; it takes an absolute path.
    const target = process.platform === "win32" ? resolve(folder) : relative(realpathSync(dirname(link)), folder);
    symlinkSync(target, link, "junction");
  }
}
