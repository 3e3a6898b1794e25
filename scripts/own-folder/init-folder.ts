import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { z } from "zod";
import { replaceFile } from "../../lib/io/files";
import type { HostName } from "../../lib/schema/site";
import { say } from "../command";
import { ENGINE_FOLDER } from "../engine-folder";
import { firstFiles } from "./first-files";

const Manifest = z.object({ version: z.string(), engines: z.object({ node: z.string() }) });

/**
 * Makes a folder a collection of interviews. What is there already stays as it is.
 *
 * @param name of the site; that of the folder unless it is given
 */
export function initFolder(folder: string, host: HostName, name = basename(resolve(folder))): void {
  const { version, engines } = Manifest.parse(JSON.parse(readFileSync(join(ENGINE_FOLDER, "package.json"), "utf8")));
  mkdirSync(join(folder, "content", "interviews"), { recursive: true });
  for (const [path, text] of Object.entries(firstFiles({ name, version, node: engines.node, host }))) {
    const file = join(folder, path);
    if (existsSync(file)) {
      say(`${file} 已有，没有动`, `${file} is there already, and was left as it is`);
      continue;
    }
    replaceFile(file, text);
    process.stderr.write(`+ ${file}\n`);
  }
  const inside = relative(".", folder);
  const first = inside === "" ? "" : `cd ${JSON.stringify(inside)} && `;
  say(
    `写好了。接着：${first}npm install，再 npx duidu new 稿子，npx duidu dev`,
    `Done. What is next: ${first}npm install, then npx duidu new FILE, and npx duidu dev`,
  );
}
