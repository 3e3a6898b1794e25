import { claimsIn, withoutDrafts } from "../../lib/corpus/build-corpus";
import { printLockfile } from "../../lib/corpus/permalinks/assign-ids";
import { settleId } from "../../lib/corpus/permalinks/settle-id";
import { replaceFile } from "../../lib/io/files";
import { lockfilePath, readContent } from "../../lib/io/read-content";
import { Refusal } from "../command";
import { CONTENT_FOLDER } from "./content-folder";

/**
 * Writes into the book of permalinks what became of an id.
 *
 * @param decision `withdrawn`, another id, or how the words begin that it now leads to
 * @throws Refusal where it is no answer to what is asked, or the book cannot be read
 */
export function settlePermalink(id: string, decision: string): void {
  const { files, problems } = readContent(CONTENT_FOLDER);
  const broken = problems.find(({ rule }) => /^(?:lock|permalink)-/.test(rule));
  const settled = broken ?? settleId(files.lockfile, claimsIn(withoutDrafts(files)), id, decision);
  if (!("lockfile" in settled)) {
    const { zh, en } = "refused" in settled ? settled.refused : settled.message;
    throw new Refusal(zh, en);
  }
  replaceFile(lockfilePath(CONTENT_FOLDER), printLockfile(settled.lockfile));
  process.stdout.write(`${lockfilePath(CONTENT_FOLDER)}: ${id} → ${decision}\n`);
}
