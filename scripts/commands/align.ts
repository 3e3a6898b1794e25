import { parseArgs } from "node:util";
import { alignTexts, learnModel } from "../../lib/corpus/align/model";
import { formatProblem } from "../../lib/corpus/problems/problems";
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

function align(first: string, second: string): number {
  const [left, right] = [readLines(first), readLines(second)];
  if (left === null || right === null) return 1;
  const isTurned = hanShare(right) > hanShare(left);
  const parallel = isTurned ? { zh: right, en: left } : { zh: left, en: right };
  const model = learnModel([parallel], loadLexicon());
  for (const { zh, en } of alignTexts(model, parallel, model.sentences)) {
    const [from, to] = isTurned ? [en, zh] : [zh, en];
    process.stdout.write(`[${from.join(", ")}]:[${to.join(", ")}]\n`);
  }
  return 0;
}

const { positionals } = parseArgs({ allowPositionals: true });
const [first, second, ...more] = positionals;
if (first === undefined || second === undefined || more.length > 0) {
  process.stderr.write("npm run --silent corpus:align -- ZH EN\n");
  process.exitCode = 2;
} else {
  process.exitCode = align(first, second);
}
