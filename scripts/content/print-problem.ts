import { lstatSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { styleText } from "node:util";
import { LRUCache } from "lru-cache";
import { formatProblem, type MessagePart, type Problem } from "../../lib/corpus/problems/problems";
import type { ReportedProblem } from "../../lib/corpus/problems/report-schema";
import { readText } from "../../lib/io/read-content";
import { say } from "../command";

const COLOURS = { error: "red", warning: "yellow", place: "bold", mark: "red" } as const satisfies Record<
  MessagePart,
  string
>;

/** Colours a part where the terminal shows colours; `NO_COLOR` and a pipe take none. */
function paint(part: MessagePart, text: string): string {
  return styleText(COLOURS[part], text, { stream: process.stderr });
}

/** The files that were read last, by path and state: a file may have thousands of problems. */
const read = new LRUCache<string, readonly string[]>({ max: 4 });

/** The line of a problem; null where the file has no such line, or is none that lies in the folder. */
function lineOf({ place }: Problem): string | null {
  const entry = lstatSync(place.file, { throwIfNoEntry: false });
  if (entry?.isFile() !== true) return null;
  const key = `${place.file} ${entry.mtimeMs} ${entry.size}`;
  const lines = read.get(key) ?? linesOf(place.file);
  read.set(key, lines);
  return lines[place.line - 1] ?? null;
}

/** A file that cannot be decoded is shown as far as it can be. */
function linesOf(file: string): readonly string[] {
  return (readText(file).text ?? readFileSync(file, "utf8")).split(/\r\n|\n|\r/);
}

/** So many problems of one rule in one file are printed: more of them have one cause, and hide all others. */
const PRINTED = 20;

/** Prints problems for a person to standard error, and says how many of a kind are left out. */
export function printProblems(problems: readonly Problem[]): void {
  const counts = new Map<string, { readonly found: Problem; count: number }>();
  for (const found of problems) {
    const kind = counts.get(kindOf(found)) ?? { found, count: 0 };
    kind.count += 1;
    counts.set(kindOf(found), kind);
    if (kind.count <= PRINTED) printProblem(found);
  }
  for (const { found, count } of counts.values()) {
    const [left, file] = [count - PRINTED, relative(process.cwd(), found.place.file)];
    if (left <= 0) continue;
    say(
      `${file}：${found.rule} 还有 ${left} 处没有列出；--json 列出全部`,
      `${file}: ${left} more of ${found.rule} are not listed; --json lists all`,
    );
  }
}

function kindOf({ rule, place }: Problem): string {
  return `${rule} ${place.file}`;
}

/** Prints a problem for a person to standard error, with an empty line behind it. */
export function printProblem(problem: Problem): void {
  const file = relative(process.cwd(), problem.place.file) || problem.place.file;
  const shown = { ...problem, place: { ...problem.place, file } };
  process.stderr.write(`${formatProblem(shown, lineOf(problem), paint)}\n\n`);
}

/** A problem as `--json` gives it; see `ReportedProblem`. */
export function reported(problem: Problem): ReportedProblem {
  const { place, rule, severity, message, found, expected, didYouMean, hint } = problem;
  return { ...place, rule, severity, message, found, expected, didYouMean, hint, text: lineOf(problem) };
}
