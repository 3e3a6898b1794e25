import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { filesUnder } from "../export/files";
import { buildSite } from "../site/build-site";

/** Builds the site that is in `out/` once more, from nothing, and fails when a byte of it is another one. */

/** What every file of `out/` holds, by its name. */
function contents(): ReadonlyMap<string, string> {
  const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  return new Map(filesUnder("out").map((file) => [file, hash(file)]));
}

if (!existsSync("out/index.html")) throw new Error("There is no out/: run `npm run build` first.");
const before = contents();
for (const kept of [".next", ".cache/drawn.json"]) rmSync(kept, { recursive: true, force: true });
if (!(await buildSite())) process.exit(1);
const after = contents();
const names = [...new Set([...before.keys(), ...after.keys()])];
const different = names.filter((name) => before.get(name) !== after.get(name));
for (const name of different.slice(0, 20)) process.stderr.write(`${name} is another one\n`);
process.stderr.write(`${names.length} files built twice, ${different.length} different\n`);
process.exitCode = different.length === 0 ? 0 : 1;
