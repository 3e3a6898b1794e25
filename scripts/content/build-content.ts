import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { printLockfile } from "../../lib/corpus/permalinks/assign-ids";
import type { Problem } from "../../lib/corpus/problems/problems";
import { replaceFile } from "../../lib/io/files";
import { lockfilePath } from "../../lib/io/read-content";
import { writeData } from "../../lib/io/write-data";
import { Refusal } from "../command";
import { settings } from "../environment";
import { CONTENT_FOLDER } from "./content-folder";
import { dataForBrowsers } from "./data-for-browsers";
import { dataForPrograms } from "./data-for-programs";
import { type Printing, printProblems, reported } from "./print-problem";
import { type Purpose, type ReadAndBuilt, readAndBuild } from "./read-and-build";

/** What a run of the build script found. */
export interface CorpusReport {
  readonly problems: readonly Problem[];
  readonly interviews: number;
  readonly turns: number;
  /** How many interviews are drafts and were left out. */
  readonly drafts: number;
  /** Whether there was an error: the exit status is then 1. */
  readonly failed: boolean;
}

const UNSETTLING: ReadonlySet<string> = new Set([
  "permalink-unsettled",
  "permalinks-lost",
  "lock-invalid",
  "lock-conflict",
  "lock-missing",
  "permalink-duplicate",
  "permalink-lost",
  "content-missing",
  "file-not-regular",
  "slug-invalid",
  "slug-duplicate",
]);

/** Whether the book may be written: without the folder, or an interview in one that cannot be read, its links would look like deletions. */
function bookIsSettled(problems: readonly Problem[]): boolean {
  return !problems.some((found) => UNSETTLING.has(found.rule) || isOfBook(found));
}

/** Whether the book itself could not be read: what was read instead of it holds none of its ids. */
function isOfBook({ severity, place }: Problem): boolean {
  return severity === "error" && place.file === lockfilePath(CONTENT_FOLDER);
}

/** Builds `content/` into `public/data/` and keeps the book of permalinks, to publish it; otherwise only reports. */
export function buildCorpusFolder(purpose: Exclude<Purpose, "edit">): CorpusReport {
  const read = readAndBuild(purpose);
  const { built, problems } = read;
  if (purpose === "publish") {
    writeData(read, [dataForBrowsers(read), dataForPrograms(read)]);
    if (bookIsSettled(problems)) replaceFile(lockfilePath(CONTENT_FOLDER), printLockfile(built.lockfile));
  }
  return reportOf(read);
}

export function reportOf({ built, problems, drafts }: Omit<ReadAndBuilt, "files" | "site" | "about">): CorpusReport {
  return {
    problems,
    interviews: built.interviews.length,
    turns: built.corpus.interviews.reduce((sum, { turns }) => sum + turns, 0),
    drafts,
    failed: problems.some(({ severity }) => severity === "error"),
  };
}

/**
 * What a report says of one interview.
 *
 * @throws Refusal where there is none in a folder of this name
 */
export function ofInterview(report: CorpusReport, slug: string): CorpusReport {
  const folder = join(CONTENT_FOLDER, "interviews", slug);
  const problems = report.problems.filter(({ place: { file } }) => file === folder || file.startsWith(folder + sep));
  if (problems.length === 0 && !existsSync(folder)) {
    throw new Refusal(`没有 ${folder} 这个文件夹`, `there is no folder ${folder}`);
  }
  return { ...report, problems, failed: problems.some(({ severity }) => severity === "error") };
}

/** Prints a report: for a person to standard error, for a machine as JSON to standard output. */
export function printReport(
  { problems, interviews, turns, drafts }: CorpusReport,
  printing: Printing | "json" = { langs: settings().langs, inFull: false },
): void {
  if (printing === "json") {
    process.stdout.write(`${JSON.stringify(problems.map(reported), null, 1)}\n`);
    return;
  }
  printProblems(problems, printing);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const tail = problems.length === 0 ? "" : `, ${errors} errors, ${problems.length - errors} warnings`;
  const left = drafts === 0 ? "" : `, ${drafts} drafts left out`;
  process.stderr.write(`${interviews} interviews, ${turns} turns${left}${tail}\n`);
}
