import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { deflateRawSync } from "node:zlib";
import { type BuiltCorpus, buildCorpus, withoutDrafts } from "../../lib/corpus/build-corpus";
import { futureDates } from "../../lib/corpus/checks/future-dates";
import { type Lockfile, printLockfile } from "../../lib/corpus/permalinks/assign-ids";
import { byPlace, type Problem, problem } from "../../lib/corpus/problems/problems";
import { replaceFile } from "../../lib/io/files";
import { lockfilePath, readContent } from "../../lib/io/read-content";
import { openReadingCache } from "../../lib/io/reading-cache";
import { timeLimit } from "../../lib/io/time-limit";
import { writeData } from "../../lib/io/write-data";
import { addressesOf } from "../../lib/reader/links/live-addresses";
import { counterpartsOf } from "../../lib/reader/page/sentence-pairs";
import { makeSearchCorpus } from "../../lib/search/documents/make-search-corpus";
import { makeSearchFiles } from "../../lib/search/write-search-files";
import { Refusal } from "../command";
import { settings } from "../environment";
import { CONTENT_FOLDER } from "./content-folder";
import { idsInData, idsInHistory } from "./lockfile-history";
import { type Printing, printProblems, reported } from "./print-problem";
import { readInParallel } from "./read-in-parallel";
import { sayingWhich } from "./read-interviews";
import { READINGS, stampOfReading } from "./stamp";

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

/**
 * What to do with the content: publish it; show it while it is edited, drafts too, with ids that are written nowhere; only
 * report, drafts too; or only report, and that the book would change is an error.
 */
export type Purpose = "publish" | "edit" | "check" | "freeze";

const writesData = (purpose: Purpose) => purpose === "publish" || purpose === "edit";

/** Builds `content/` into `public/data/` and, to publish it, keeps the book of permalinks. */
export function buildCorpusFolder(purpose: Purpose): CorpusReport {
  const { built, problems, drafts } = readAndBuild(purpose);
  // Without the folder, or with an interview in a folder that cannot be read, its links would look like deletions.
  const bookIsSettled = !problems.some((found) => UNSETTLING.has(found.rule) || isOfBook(found));
  if (writesData(purpose)) {
    writeData(built, problems, [dataForBrowsers(built)]);
    if (purpose === "publish" && bookIsSettled)
      replaceFile(lockfilePath(CONTENT_FOLDER), printLockfile(built.lockfile));
  }
  return {
    problems,
    interviews: built.interviews.length,
    turns: built.corpus.interviews.reduce((sum, { turns }) => sum + turns, 0),
    drafts,
    failed: problems.some(({ severity }) => severity === "error"),
  };
}

/** A function of its own, so that the texts and all that is not in the corpus are gone when it is written. */
function readAndBuild(purpose: Purpose): {
  built: BuiltCorpus;
  problems: readonly Problem[];
  drafts: number;
} {
  const { files: all, problems: unreadable } = readContent(CONTENT_FOLDER);
  const files = purpose === "edit" || purpose === "check" ? all : withoutDrafts(all);
  const readings = writesData(purpose) ? openReadingCache(READINGS, stampOfReading(), files.people) : undefined;
  if (readings !== undefined) readInParallel(files.interviews.filter((one) => !readings.has(one)));
  const built = buildCorpus(files, timeLimit, sayingWhich(readings?.recall));
  readings?.clear();
  const asked = futureDates(built.interviews, files.interviews, lastDay());
  const frozenProblems = purpose === "freeze" ? checkFrozen(files.lockfile, built.lockfile) : [];
  const problems = [...unreadable, ...built.problems, ...asked, ...frozenProblems, ...lostBook()].toSorted(byPlace);
  return { built, problems, drafts: all.interviews.length - files.interviews.length };
}

/** The day it is where the day begins first, at the date line. */
function lastDay(): string {
  const eastmost = 14 * 3_600_000;
  return new Date(Date.now() + eastmost).toISOString().slice(0, 10);
}

/** Whether the book itself could not be read: what was read instead of it holds none of its ids. */
function isOfBook({ severity, place }: Problem): boolean {
  return severity === "error" && place.file === lockfilePath(CONTENT_FOLDER);
}

/** The problem of a book that is not there, though the history or the last build has ids of it. */
function lostBook(): Problem[] {
  const file = lockfilePath(CONTENT_FOLDER);
  if (existsSync(file)) return [];
  const given = [...idsInHistory(file), ...idsInData()];
  const [id] = given;
  const count = String(new Set(given).size);
  return id === undefined ? [] : [problem("lock-missing", { file, line: 1, column: 1 }, { id, count })];
}

/** What pages fetch besides the interviews themselves. */
function* dataForBrowsers({ corpus, interviews }: BuiltCorpus): Generator<readonly [string, string | Uint8Array]> {
  const { searchWholeUpTo, searchPacking } = settings();
  const options = { packing: searchPacking, deflate: deflateRawSync };
  yield* makeSearchFiles(makeSearchCorpus(corpus, interviews), options, searchWholeUpTo ?? undefined);
  yield ["ids.json", `${JSON.stringify(addressesOf(interviews))}\n`];
  for (const interview of interviews) {
    yield [`counterparts/${interview.slug}.json`, `${JSON.stringify(counterpartsOf(interview))}\n`];
  }
}

function checkFrozen(before: Lockfile, after: Lockfile): Problem[] {
  const place = { file: lockfilePath(CONTENT_FOLDER), line: 1, column: 1 };
  const lost = [...idsInHistory(place.file)].filter((id) => before.turns[id] === undefined);
  const problems = lost.map((id) => problem("permalink-lost", place, { id, by: "git log" }));
  if (printLockfile(before) === printLockfile(after)) return problems;
  const [old, now] = [new Map(Object.entries(before.turns)), Object.entries(after.turns)];
  const changed = now.filter(([id, entry]) => JSON.stringify(old.get(id)) !== JSON.stringify(entry));
  const ids = changed.length > 0 ? changed.map(([id]) => id) : ["version, interviews, translations"];
  const shown = ids.length > 5 ? `${ids.slice(0, 5).join(", ")} … (${ids.length})` : ids.join(", ");
  return [...problems, problem("lock-changed", place, { ids: shown })];
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
