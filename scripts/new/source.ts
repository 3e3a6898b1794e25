import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join, sep } from "node:path";
import { buildCorpus, type ContentFiles } from "../../lib/corpus/build-corpus";
import { slugFor } from "../../lib/corpus/files/slug-for";
import { EMPTY_LOCKFILE } from "../../lib/corpus/permalinks/assign-ids";
import { Sidecar } from "../../lib/corpus/sidecar/sidecar";
import { makeSource, placeAt, type Source } from "../../lib/corpus/text/source";
import { readContent, readText } from "../../lib/io/read-content";
import { timeLimit } from "../../lib/io/time-limit";
import { Slug } from "../../lib/schema/ids";
import { Refusal } from "../command";
import { buildCorpusFolder, type CorpusReport, printReport } from "../content/build-content";
import { CONTENT_FOLDER } from "../content/content-folder";
import { printProblem } from "../content/print-problem";
import { settings } from "../environment";
import { DECIDE, firstSidecar, type ReadSource } from "./sidecar";

/**
 * Takes a source into `content/`: copies it, writes its first sidecar, mints its permalinks and prints what a person still
 * has to decide.
 *
 * @param asked the slug; without it the file's name
 * @returns the exit status: 1 when the source cannot be read, or something with an error was created
 * @throws Refusal where nothing can be created, or other interviews keep the book from being written
 */
export function takeSource(file: string, asked: string | undefined): number {
  const slug = freeSlug(file, asked);
  const { text, problems } = readText(file);
  if (text === null) {
    for (const found of problems) printProblem(found);
    return 1;
  }
  const { files } = readContent(CONTENT_FOLDER);
  const sidecar = firstSidecar(readAlone(makeSource(file, text), slug, files), files.people);
  const folder = createFolder(file, slug, sidecar);
  process.stdout.write(`${folder}\n`);
  const report = ownReport(buildCorpusFolder("publish"), folder);
  printReport(report, { langs: settings().langs, inFull: true });
  printDecisions(join(folder, "interview.yml"), sidecar);
  if (report.failed || isInBook(slug)) return report.failed ? 1 : 0;
  throw new Refusal(
    "别的访谈的永久链接还没有定，所以账本没有写：先看 npm run corpus 的报告",
    "the book of permalinks waits for another interview and was not written: see what npm run corpus reports",
  );
}

/** The slug that was asked for or that the file's name is. Refuses one that cannot be used. */
function freeSlug(file: string, asked: string | undefined): Slug {
  const name = asked ?? basename(file, extname(file));
  const slug = Slug.safeParse(name);
  if (!slug.success) {
    const near = slugFor(name) ?? "my-interview";
    throw new Refusal(
      `「${name}」不能作网址：只用小写拉丁字母、数字和单个连字符，如 --slug ${near}`,
      `"${name}" cannot be an address: give lower-case Latin letters, digits and single hyphens, as in --slug ${near}`,
    );
  }
  const folder = folderOf(slug.data);
  if (!existsSync(folder)) return slug.data;
  throw new Refusal(
    `${folder} 已经有了：用 --slug 另起一个名字`,
    `${folder} is there already: give another name with --slug`,
  );
}

function folderOf(slug: Slug): string {
  return join(CONTENT_FOLDER, "interviews", slug);
}

/** The source as the build reads it without a sidecar and by itself; null where it has an error. */
function readAlone(source: Source, slug: Slug, content: ContentFiles): ReadSource | null {
  const sidecar = { value: Sidecar.parse({}), placeOf: () => placeAt(source, 0) };
  const alone = { ...content, interviews: [{ slug, source, edition: null, sidecar }], lockfile: EMPTY_LOCKFILE };
  const { interviews, corpus, problems } = buildCorpus(alone, timeLimit);
  const [interview] = interviews;
  if (interview === undefined) return null;
  return { interview, speakers: corpus.speakers, hasTitle: !problems.some(({ rule }) => rule === "title-missing") };
}

/** Writes the interview's folder outside of `interviews/`, where no build sees half of it, and moves it there. */
function createFolder(file: string, slug: Slug, sidecar: string): string {
  const folder = folderOf(slug);
  const beside = join(CONTENT_FOLDER, `.${slug}.${process.pid}.tmp`);
  mkdirSync(join(CONTENT_FOLDER, "interviews"), { recursive: true });
  try {
    mkdirSync(beside);
    copyFileSync(file, join(beside, /\.(?:md|markdown)$/i.test(file) ? "source.md" : "source.txt"));
    writeFileSync(join(beside, "interview.yml"), sidecar);
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return folder;
}

/** The report without what it says of other interviews. */
function ownReport(report: CorpusReport, folder: string): CorpusReport {
  const interviews = join(CONTENT_FOLDER, "interviews") + sep;
  const problems = report.problems.filter(
    ({ place: { file } }) => !file.startsWith(interviews) || file.startsWith(folder + sep),
  );
  return { ...report, problems, failed: problems.some(({ severity }) => severity === "error") };
}

/** Prints every line of the sidecar that a person has to settle, with its place. */
function printDecisions(path: string, sidecar: string): void {
  for (const [i, line] of sidecar.split("\n").entries()) {
    if (line.includes(DECIDE)) process.stdout.write(`${path}:${i + 1}: ${line.trim()}\n`);
  }
}

/** Whether the permalinks of an interview were written down. */
function isInBook(slug: Slug): boolean {
  const { turns } = readContent(CONTENT_FOLDER).files.lockfile;
  return Object.values(turns).some((entry) => entry.slug === slug);
}
