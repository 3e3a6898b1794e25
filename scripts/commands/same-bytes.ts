import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { filesUnder } from "../../lib/io/files";
import { NEXT_FOLDER, OUT_FOLDER } from "../../lib/io/folders";
import { buildingAlone } from "../building-alone";
import { command } from "../command";
import { requireSite } from "../site/require-site";

/** What every file of `out/` holds, by its name. */
function contents(): ReadonlyMap<string, string> {
  const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  return new Map(filesUnder(OUT_FOLDER).map((file) => [file, hash(file)]));
}

await command({
  usage: "npm run same",
  zh: "把 out/ 里的网站从头再生成一遍，有一个字节不同就算失败",
  en: "Builds the site that is in out/ once more, from nothing, and fails when a byte of it differs.",
  options: {},
  takes: [0, 0],
  run: async () => {
    requireSite();
    const { noteDrawn } = await import("../export/unchanged");
    const { buildSite } = await import("../site/build-site");
    const before = contents();
    rmSync(NEXT_FOLDER, { recursive: true, force: true });
    noteDrawn(null);
    if (!(await buildingAlone(() => buildSite()))) return 1;
    const after = contents();
    const names = [...new Set([...before.keys(), ...after.keys()])];
    const different = names.filter((name) => before.get(name) !== after.get(name));
    for (const name of different.slice(0, 20)) process.stderr.write(`${name} is another one\n`);
    process.stderr.write(`${names.length} files built twice, ${different.length} different\n`);
    return different.length === 0 ? 0 : 1;
  },
});
