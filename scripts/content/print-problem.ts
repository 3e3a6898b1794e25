import { lstatSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { styleText } from "node:util";
import { LRUCache } from "lru-cache";
import { formatBriefly, formatProblem, type MessagePart } from "../../lib/corpus/problems/format";
import type { Problem } from "../../lib/corpus/problems/problems";
import type { ReportedProblem } from "../../lib/corpus/problems/report-schema";
import { readText } from "../../lib/io/read-content";
import { LANGUAGES } from "../../lib/schema/languages";
import type { Lang } from "../../lib/schema/schema";

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

/** How problems are printed: in which languages, and whether in full. */
export interface Printing {
  readonly langs: readonly Lang[];
  readonly inFull: boolean;
}

/**
 * Prints problems for a person to standard error: rule by rule, a line each under what is wrong, errors last, since what was printed
 * last is seen first; or in full in the order of their places.
 */
export function printProblems(problems: readonly Problem[], { langs, inFull }: Printing): void {
  const counts = new Map<string, number>();
  const isShown = (found: Problem) => {
    const count = (counts.get(kindOf(found)) ?? 0) + 1;
    counts.set(kindOf(found), count);
    return count <= PRINTED;
  };
  const shown = problems.filter(isShown);
  if (inFull) for (const found of shown) printProblem(found, langs);
  else for (const group of groupsOf(shown)) printGroup(group, problems, langs);
  for (const found of new Map(problems.map((one) => [kindOf(one), one])).values()) {
    const [left, file] = [(counts.get(kindOf(found)) ?? 0) - PRINTED, shownPath(found)];
    if (left <= 0) continue;
    const words: Readonly<Record<Lang, string>> = {
      zh: `${file}：${found.rule} 还有 ${left} 处没有列出；--json 列出全部`,
      en: `${file}: ${left} more of ${found.rule} are not listed; --json lists all`,
    };
    for (const lang of langs) process.stderr.write(`${words[lang]}\n`);
  }
}

/** The problems of each rule, warnings first. */
function groupsOf(problems: readonly Problem[]): Problem[][] {
  const groups = new Map<string, Problem[]>();
  for (const found of problems) {
    const group = groups.get(found.rule);
    if (group === undefined) groups.set(found.rule, [found]);
    else group.push(found);
  }
  const isError = ([one]: readonly Problem[]) => (one?.severity === "error" ? 1 : 0);
  return [...groups.values()].toSorted((a, b) => isError(a) - isError(b));
}

function printGroup(group: readonly Problem[], all: readonly Problem[], langs: readonly Lang[]): void {
  const [first] = group;
  if (first === undefined) return;
  const count = all.filter(({ rule }) => rule === first.rule).length;
  const message = langs.map((lang) => first.message[lang]).join(" · ");
  const lines = group.map((found) => formatBriefly(withPath(found), paint, langs));
  process.stderr.write(`${first.rule} (${count}): ${message}\n${lines.join("\n")}\n\n`);
}

function kindOf({ rule, place }: Problem): string {
  return `${rule} ${place.file}`;
}

const shownPath = ({ place }: Problem) => relative(process.cwd(), place.file) || place.file;

const withPath = (problem: Problem): Problem => ({ ...problem, place: { ...problem.place, file: shownPath(problem) } });

/** Prints a problem in full for a person to standard error, with an empty line behind it. */
export function printProblem(problem: Problem, langs: readonly Lang[] = LANGUAGES): void {
  process.stderr.write(`${formatProblem(withPath(problem), lineOf(problem), paint, langs)}\n\n`);
}

/** A problem as `--json` gives it; see `ReportedProblem`. */
export function reported(problem: Problem): ReportedProblem {
  const { place, rule, severity, message, found, expected, didYouMean, hint } = problem;
  return { ...place, rule, severity, message, found, expected, didYouMean, hint, text: lineOf(problem) };
}
