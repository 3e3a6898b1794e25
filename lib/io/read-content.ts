import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { ContentFiles } from "../corpus/build-corpus";
import { checkNames } from "../corpus/checks/swapped-sides";
import { checkSize, type Decoded, decode } from "../corpus/files/decode";
import { eachWithinLimit, type Limit, withinLimit } from "../corpus/files/limit";
import { slugFor } from "../corpus/files/slug-for";
import type { InterviewFiles } from "../corpus/interview/draft";
import { renderAbout } from "../corpus/markdown/about";
import { nameClashes } from "../corpus/people/name-clashes";
import { EMPTY_LOCKFILE, type Lockfile } from "../corpus/permalinks/assign-ids";
import { readLockfile } from "../corpus/permalinks/read-lockfile";
import { type Problem, problem } from "../corpus/problems/problems";
import { type Checked, People, readYaml, Sidecar } from "../corpus/sidecar/sidecar";
import { makeSource, type Source } from "../corpus/text/source";
import { Glossary } from "../corpus/translations/glossary";
import { Slug } from "../schema/ids";
import { LANGUAGES } from "../schema/languages";
import { type About, Site } from "../schema/site";
import { foldersIn, isThere, notRegular, strayFiles } from "./folder-entries";
import { ABOUT_FILES } from "./folders";
import { loadLexicon } from "./load-lexicon";
import { pictureSize } from "./picture-size";
import { timeLimit } from "./time-limit";
import { UntilWritten } from "./until-written";

/** The content folder as text, and a problem for every file that cannot be read. */
export interface ReadContent {
  readonly files: ContentFiles;
  readonly problems: readonly Problem[];
}

/** The path of the lockfile in a content folder. */
export const lockfilePath = (folder: string) => join(folder, "permalinks.lock.json");

/** What was read of a content folder before, which need not be read again. */
export interface ReadBefore {
  readonly folders: UntilWritten<ReadFolder>;
  readonly people: UntilWritten<Read<Checked<People> | null>>;
  readonly glossary: UntilWritten<Read<Checked<Glossary> | null>>;
  readonly lockfile: UntilWritten<Read<Lockfile>>;
}

export function nothingRead(): ReadBefore {
  return {
    folders: new UntilWritten(),
    people: new UntilWritten(),
    glossary: new UntilWritten(),
    lockfile: new UntilWritten(),
  };
}

/** What a file holds, and what is wrong with it. */
interface Read<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/**
 * Reads a content folder laid out as `docs/content-format.md` describes. A file that cannot be read is a problem and
 * does not stop the others.
 *
 * @param only the slugs of the interviews to read; by default all of them. The lockfile is read only with all of them.
 * @param before what was read before: the same again where nothing was written since, and added to
 */
export function readContent(folder: string, only?: ReadonlySet<string>, before = nothingRead()): ReadContent {
  const root = join(folder, "interviews");
  const { folders, unread, problems } = foldersIn(root);
  const interviews: InterviewFiles[] = [];
  const chosen = only === undefined ? folders : folders.filter((name) => only.has(name));
  const readAll = eachWithinLimit(
    timeLimit,
    chosen,
    () => SIDECAR,
    (name, limit) => {
      const slug = Slug.safeParse(name);
      const path = join(root, name);
      if (!slug.success) return { slug: null, files: null, problems: [wrongName(path, name, folders)] };
      return before.folders.recall(
        path,
        () => readFolder(path, slug.data, limit),
        ({ problems: found }) => !found.some(({ rule }) => rule === "text-too-slow"),
      );
    },
  );
  for (const { slug, files, problems: found } of readAll) {
    problems.push(...found);
    if (files !== null) interviews.push(files);
    else if (slug !== null) unread.add(slug);
  }
  const own = <Value>({ value, problems: found }: Read<Value>): Value => {
    problems.push(...found);
    return value;
  };
  const [peoplePath, glossaryPath] = [join(folder, "people.yml"), join(folder, "glossary.yml")];
  const people = own(before.people.recall(peoplePath, () => readYamlFile(People, peoplePath)));
  const glossary = own(before.glossary.recall(glossaryPath, () => readYamlFile(Glossary, glossaryPath)));
  const book = lockfilePath(folder);
  const lockfile = only === undefined ? own(before.lockfile.recall(book, () => loadLockfile(book))) : EMPTY_LOCKFILE;
  const known = {
    people: people?.value ?? NOBODY,
    peopleUnread: people === null,
    glossary: glossary?.value ?? NO_TERMS,
    lockfile,
  };
  const files = { folder, interviews, ...known, unread, lexicon: loadLexicon };
  const sidecars = interviews.map(({ sidecar }) => sidecar);
  const ofNames = people === null ? [] : [...checkNames(people), ...nameClashes(people, sidecars)];
  return { files, problems: [...problems, ...ofNames] };
}

const NOBODY: People = {};
const NO_TERMS: Glossary = {};

/** The typical length of a sidecar, in UTF-16 units. */
const SIDECAR = 2000;

/**
 * The folder of an interview: `files` is null if one of them cannot be read, `slug` if the folder's name is not a slug.
 */
interface ReadFolder {
  readonly slug: Slug | null;
  readonly files: InterviewFiles | null;
  readonly problems: readonly Problem[];
}

function readFolder(path: string, slug: Slug, limit: Limit): ReadFolder {
  const problems: Problem[] = [];
  return { slug, files: readInterview(path, slug, problems, limit), problems };
}

/**
 * Why the name of a folder is not a slug. Of names that differ only in case or Unicode normalization, the one that is a
 * slug keeps the address; if none is, all but the first are reported as duplicates.
 */
function wrongName(path: string, found: string, folders: readonly string[]): Problem {
  const place = { file: path, line: 1, column: 1 };
  const equal = folders.filter((name) => name !== found && folded(name) === folded(found));
  const other = equal.find((name) => Slug.safeParse(name).success) ?? equal.find((name) => name < found);
  if (other !== undefined) return problem("slug-duplicate", place, { found, other });
  const likely = slugFor(found);
  return problem("slug-invalid", place, { found, ...(likely === null ? {} : { likely }) });
}

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

/** The files of one interview; null if one of them cannot be read. */
function readInterview(folder: string, slug: Slug, problems: Problem[], limit: Limit): InterviewFiles | null {
  const [path, second] = ["source.md", "source.txt"].map((name) => join(folder, name)).filter(isThere);
  const place = { file: path ?? folder, line: 1, column: 1 };
  if (path === undefined) problems.push(problem("source-missing", place, {}));
  else if (second !== undefined) problems.push(problem("source-twice", place, {}));
  if (path === undefined || second !== undefined) return null;
  const editionPath = ["en.md", "zh.md"].map((name) => join(folder, name)).find(isThere) ?? "";
  const hasEdition = editionPath !== "";
  const [source, edition] = [readSource(path, problems), hasEdition ? readSource(editionPath, problems) : null];
  const sidecar = readOptional(Sidecar, join(folder, "interview.yml"), problems, limit);
  const made = (sidecar?.value.made ?? []).map(({ from }) => join(folder, from));
  problems.push(...strayFiles(folder, [path, editionPath, join(folder, "interview.yml"), ...made]));
  if (source === null || sidecar === null || (hasEdition && edition === null)) return null;
  const isBeside = (name: string) => existsSync(join(folder, name));
  return { slug, source, edition, sidecar, isThere: isBeside, sizeOf: (path) => pictureSize(folder, path) };
}

function readSource(path: string, problems: Problem[]): Source | null {
  const { text, problems: found } = readOwn(path);
  problems.push(...found);
  return text === null ? null : makeSource(path, text);
}

/** Reads a file of the content folder: no link out of it is followed, and nothing is opened that has no end. */
function readOwn(path: string, most?: number): Decoded {
  const strange = notRegular(path);
  return strange.length > 0 ? { text: null, problems: strange } : readText(path, most);
}

/**
 * Reads a file as text, or reports why it cannot be read.
 *
 * @param most the size limit in bytes
 */
export function readText(path: string, most?: number): Decoded {
  try {
    const large = checkSize(path, statSync(path).size, most);
    return large === null ? decode(path, readFileSync(path), most) : { text: null, problems: [large] };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return { text: null, problems: [problem("file-unreadable", { file: path, line: 1, column: 1 }, { reason })] };
  }
}

/** `site.yml` at this path; what holds where it says nothing, if it is absent or has an error. */
export function readSiteFile(path: string): { site: Site; problems: readonly Problem[] } {
  const { value, problems } = readYamlFile(Site, path);
  return { site: value?.value ?? Site.parse({}), problems };
}

/** What the site says of itself, as HTML. */
export function readAbout(): { about: About; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const about: About = {};
  for (const lang of LANGUAGES) {
    const path = ABOUT_FILES[lang];
    const source = isThere(path) ? readSource(path, problems) : null;
    if (source !== null) about[lang] = renderAbout(source);
  }
  return { about, problems };
}

/** A YAML file checked against a schema; the schema's defaults if it is absent; null if it is invalid. */
function readOptional<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  problems: Problem[],
  limit: Limit,
): Checked<z.output<Schema>> | null {
  const { text, problems: found } = isThere(path) ? readOwn(path) : { text: "", problems: [] };
  // An empty file counts as absent.
  const faults = found.filter(({ rule }) => rule !== "file-empty");
  problems.push(...faults);
  if (text === null && faults.length > 0) return null;
  const read = withinLimit(limit, makeSource(path, text ?? ""), () => readYaml(schema, path, text ?? ""));
  problems.push(...("checked" in read ? read.warnings : read.problems));
  return "checked" in read ? read.checked : null;
}

/** A file of the content folder by its own, with its problems. */
function readYamlFile<Schema extends z.ZodType>(schema: Schema, path: string): Read<Checked<z.output<Schema>> | null> {
  const problems: Problem[] = [];
  return { value: readOptional(schema, path, problems, timeLimit), problems };
}

function loadLockfile(path: string): Read<Lockfile> {
  if (!isThere(path)) return { value: EMPTY_LOCKFILE, problems: [] };
  // It has some 200 bytes per turn, all written by this program, so its size has no limit.
  const { text, problems } = readOwn(path, Number.POSITIVE_INFINITY);
  if (text === null) return { value: EMPTY_LOCKFILE, problems };
  const read = readLockfile(makeSource(path, text));
  return "lockfile" in read
    ? { value: read.lockfile, problems }
    : { value: EMPTY_LOCKFILE, problems: [...problems, ...read.problems] };
}
