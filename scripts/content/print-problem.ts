import { existsSync, readFileSync, statSync } from "node:fs";
import { relative } from "node:path";
import { styleText } from "node:util";
import { formatProblem, type MessagePart, type Problem } from "../../lib/corpus/problems/problems";
import type { ReportedProblem } from "../../lib/corpus/problems/report-schema";
import { readText } from "../../lib/io/read-content";

const COLOURS = { error: "red", warning: "yellow", place: "bold", mark: "red" } as const satisfies Record<
  MessagePart,
  string
>;

/** Colours a part where the terminal shows colours; `NO_COLOR` and a pipe take none. */
function paint(part: MessagePart, text: string): string {
  return styleText(COLOURS[part], text, { stream: process.stderr });
}

/** The line of a problem; null where the file has no such line. */
export function lineOf({ place }: Problem): string | null {
  if (!existsSync(place.file) || statSync(place.file).isDirectory()) return null;
  // A file that cannot be decoded is shown as far as it can be.
  const text = readText(place.file).text ?? readFileSync(place.file, "utf8");
  return text.split(/\r\n|\n|\r/)[place.line - 1] ?? null;
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
