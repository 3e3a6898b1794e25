import { parseArgs } from "node:util";
import { claimsIn } from "../../lib/corpus/build-corpus";
import { printLockfile } from "../../lib/corpus/permalinks/assign-ids";
import { settle } from "../../lib/corpus/permalinks/settle-id";
import { replaceFile } from "../../lib/io/files";
import { lockfilePath, readContent } from "../../lib/io/read-content";
import { CONTENT_FOLDER } from "../content/content-folder";

/**
 * `npm run corpus:settle -- ID withdrawn`, `-- ID OTHER-ID` or `-- ID "how the words begin"`: writes into the book of
 * permalinks what became of an id that `npm run corpus` asks about.
 */
function main([id, ...words]: readonly string[]): number {
  const decision = words.join(" ").trim();
  if (id === undefined || decision === "") {
    process.stderr.write('npm run corpus:settle -- ID withdrawn | OTHER-ID | "how the words begin"\n');
    return 2;
  }
  const { files, problems } = readContent(CONTENT_FOLDER);
  const broken = problems.find(({ rule }) => /^(?:lock|permalink)-/.test(rule));
  const settled = broken ?? settle(files.lockfile, claimsIn(files), id, decision);
  if (!("lockfile" in settled)) {
    const { zh, en } = "refused" in settled ? settled.refused : settled.message;
    process.stderr.write(`${zh}\n${en}\n`);
    return 1;
  }
  replaceFile(lockfilePath(CONTENT_FOLDER), printLockfile(settled.lockfile));
  process.stdout.write(`${lockfilePath(CONTENT_FOLDER)}: ${id} → ${decision}\n`);
  return 0;
}

process.exitCode = main(parseArgs({ allowPositionals: true }).positionals);
