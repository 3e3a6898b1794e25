import { existsSync } from "node:fs";
import {
  type BuiltCorpus,
  buildCorpus,
  type ContentFiles,
  type ReadingCache,
  withoutDrafts,
} from "../../lib/corpus/build-corpus";
import { futureDates } from "../../lib/corpus/checks/future-dates";
import { type Lockfile, printLockfile } from "../../lib/corpus/permalinks/assign-ids";
import { byPlace, type Problem, problem } from "../../lib/corpus/problems/problems";
import { SITE_FILE } from "../../lib/io/folders";
import { lockfilePath, type ReadBefore, readAbout, readContent, readSiteFile } from "../../lib/io/read-content";
import { type OpenReadingCache, openReadingCache } from "../../lib/io/reading-cache";
import { timeLimit } from "../../lib/io/time-limit";
import type { About, Site } from "../../lib/schema/site";
import { asCalled } from "../as-called";
import { CONTENT_FOLDER } from "./content-folder";
import { idsInData, idsInHistory } from "./lockfile-history";
import { readInParallel } from "./read-in-parallel";
import { sayingHowFar } from "./read-interviews";
import { READINGS, stampOfReading } from "./stamp";

/**
 * What to do with the content: publish it; show it while it is edited, drafts too, with ids that are written nowhere; only
 * report, drafts too; or only report, and that the book would change is an error.
 */
export type Purpose = "publish" | "edit" | "check" | "freeze";

/** What the content came to. */
export interface ReadAndBuilt {
  readonly files: ContentFiles;
  readonly built: BuiltCorpus;
  /** In the order of files and places, with those of files that cannot be read. */
  readonly problems: readonly Problem[];
  /** How many interviews are drafts and were left out. */
  readonly drafts: number;
  /** What `site.yml` says. */
  readonly site: Site;
  /** What the site says of itself. */
  readonly about: About;
}

/** What a program that builds again and again holds in memory. */
export interface BuiltBefore {
  readonly read: ReadBefore;
  readonly recallFor: (files: ContentFiles) => ReadingCache;
}

/** Reads the content folder and builds the corpus, writing nothing but the cache of readings, of which reports are independent. */
export function readAndBuild(purpose: Purpose, before?: BuiltBefore): ReadAndBuilt {
  const { files: all, problems: unreadable } = readContent(CONTENT_FOLDER, undefined, before?.read);
  const files = purpose === "edit" || purpose === "check" ? all : withoutDrafts(all);
  const readings = purpose === "publish" ? openReadings(files) : undefined;
  const recall = sayingHowFar(files.interviews.length, before?.recallFor(files) ?? readings?.recall);
  const built = buildCorpus(files, timeLimit, recall);
  readings?.clear();
  const asked = futureDates(built.interviews, files.interviews, lastDay());
  const frozenProblems = purpose === "freeze" ? checkFrozen(files.lockfile, built.lockfile) : [];
  const { site, problems: ofSite } = readSiteFile(SITE_FILE);
  const { about, problems: ofAbout } = readAbout();
  const found = [
    ...ofSite,
    ...ofAbout,
    ...unreadable,
    ...built.problems,
    ...asked,
    ...frozenProblems,
    ...lostBook(),
  ].toSorted(byPlace);
  const problems = found.map(withCommands);
  return { files, built, problems, drafts: all.interviews.length - files.interviews.length, site, about };
}

/** A problem with the commands that it names as they are called here. */
function withCommands(found: Problem): Problem {
  const { expected, hint } = found;
  const called = ({ zh, en }: Problem["hint"]) => ({ zh: asCalled(zh), en: asCalled(en) });
  return { ...found, expected: called(expected), hint: called(hint) };
}

/** The cache of readings, with those of these interviews in it if they are many. */
export function openReadings({ interviews, people }: ContentFiles): OpenReadingCache {
  const readings = openReadingCache(READINGS, stampOfReading(), people);
  readInParallel(interviews.filter((one) => !readings.has(one)));
  return readings;
}

/** The day it is where the day begins first, at the date line. */
function lastDay(): string {
  const eastmost = 14 * 3_600_000;
  return new Date(Date.now() + eastmost).toISOString().slice(0, 10);
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
