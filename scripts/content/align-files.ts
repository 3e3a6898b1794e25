import { alignTexts, learnModel } from "../../lib/corpus/align/model";
import { formatProblem } from "../../lib/corpus/problems/format";
import { loadLexicon } from "../../lib/io/load-lexicon";
import { readText } from "../../lib/io/read-content";

/** The lines of a file; a line break at the end begins no line. */
function readLines(path: string): string[] | null {
  const { text, problems } = readText(path);
  if (text === null) for (const found of problems) process.stderr.write(`${formatProblem(found)}\n`);
  return text === null ? null : text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
}

const countOf = (lines: readonly string[], pattern: RegExp) => lines.join("\n").match(pattern)?.length ?? 0;
/** How Chinese a text is: Han characters for each Latin letter. */
const hanShare = (lines: readonly string[]) =>
  countOf(lines, /\p{Script=Han}/gu) / (1 + countOf(lines, /\p{Script=Latin}/gu));

/**
 * Aligns two files of a sentence a line, and prints one bead a line, as they were given: Chinese and English either way round.
 *
 * @returns the exit status: 1 when one of them cannot be read
 */
export function alignFiles(first: string, second: string): number {
  const [left, right] = [readLines(first), readLines(second)];
  if (left === null || right === null) return 1;
  const isTurned = hanShare(right) > hanShare(left);
  const parallel = isTurned ? { zh: right, en: left } : { zh: left, en: right };
  const model = learnModel([parallel], loadLexicon());
  for (const { left: zh, right: en } of alignTexts(model, parallel, model.sentences)) {
    const [from, to] = isTurned ? [en, zh] : [zh, en];
    process.stdout.write(`[${from.join(", ")}]:[${to.join(", ")}]\n`);
  }
  return 0;
}
