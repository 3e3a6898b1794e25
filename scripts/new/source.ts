import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join, sep } from "node:path";
import { buildCorpus, type ContentFiles } from "../../lib/corpus/build-corpus";
import { slugFor } from "../../lib/corpus/files/slug-for";
import type { InterviewFiles } from "../../lib/corpus/interview/draft";
import { EMPTY_LOCKFILE } from "../../lib/corpus/permalinks/assign-ids";
import { Sidecar } from "../../lib/corpus/sidecar/sidecar";
import { makeSource, placeAt } from "../../lib/corpus/text/source";
import { replaceFile } from "../../lib/io/files";
import { readContent } from "../../lib/io/read-content";
import { timeLimit } from "../../lib/io/time-limit";
import { Slug } from "../../lib/schema/ids";
import { asCalled } from "../as-called";
import { Refusal } from "../command";
import { buildCorpusFolder, type CorpusReport, printReport } from "../content/build-content";
import { CONTENT_FOLDER } from "../content/content-folder";
import { settings } from "../environment";
import { answersIn, ask, isTerminal, type Typed } from "./answers";
import { peopleFileWith, withLabels, withPeople } from "./people";
import { DECIDE, firstSidecar, type ReadSource } from "./sidecar";
import { readEdition, readMain, type Supplied } from "./supplied";

/**
 * Takes a source into `content/`: copies it, or what is made of it beside it, writes its first sidecar, mints its permalinks and
 * prints what a person still has to decide.
 *
 * @param second the same interview in the other language, if it is a file of its own
 * @param asked the slug; without it the first file's name
 * @param typed what an editor says of it by options; the rest is asked where there is a terminal
 * @returns the exit status: 1 when the source cannot be read, or something with an error was created
 * @throws Refusal where nothing can be created, or other interviews keep the book from being written
 */
export async function takeSource(
  file: string,
  second: string | undefined,
  asked: string | undefined,
  typed: Typed,
): Promise<number> {
  const said = answersIn(typed);
  const slug = freeSlug(file, asked);
  const source = await readMain(file);
  const edition = second === undefined ? null : await readEdition(second, source?.text ?? "");
  if (source === null || (second !== undefined && edition === null)) return 1;
  const { files } = readContent(CONTENT_FOLDER);
  const beside = edition === null || second === undefined ? null : makeSource(second, edition.text);
  const texts = { slug, source: makeSource(file, source.text), edition: beside };
  const first = readAlone(texts, files);
  const answers = first !== null && isTerminal() ? await ask(said, first, files.people) : said;
  const people = withPeople(files.people, answers.people);
  const read = readAlone(texts, { ...files, people });
  const made = [...source.made, ...(edition?.made ?? [])];
  const sidecar = withLabels(firstSidecar(read, people, answers, made), answers.people, files.people);
  const peopleFile = peopleFileWith(answers.people, files.people);
  const folder = createFolder(slug, [...source.files, ...(edition?.files ?? []), ["interview.yml", sidecar]]);
  if (peopleFile !== null) replaceFile(peopleFile.path, peopleFile.text);
  process.stdout.write(`${folder}\n`);
  const report = ownReport(buildCorpusFolder("publish"), folder);
  printReport(report, { langs: settings().langs, inFull: true });
  printDecisions(join(folder, "interview.yml"), sidecar);
  sayNext(slug, sidecar);
  if (report.failed || answers.isDraft || isInBook(slug)) return report.failed ? 1 : 0;
  throw new Refusal(
    "别的访谈的永久链接还没有定，所以账本没有写：先看 npm run corpus 的报告",
    "the book of permalinks waits for another interview and was not written: see what npm run corpus reports",
  );
}

/** What to do next, in three lines. */
function sayNext(slug: Slug, sidecar: string): void {
  const open = sidecar.split("\n").filter((line) => line.includes(DECIDE)).length;
  const desk = `http://localhost:${settings().port}${settings().basePath}/desk/${slug}/`;
  const lines = [
    [`1. 定下 interview.yml 里标着 decide 的 ${open} 行`, `settle the lines of interview.yml that say decide: ${open}`],
    [`2. npm run dev，打开 ${desk}`, `npm run dev, and look at it there`],
    ["3. npm run corpus，然后提交 content/", "npm run corpus, and commit content/"],
  ];
  for (const [zh, en] of lines) process.stderr.write(asCalled(`${zh} · ${en}\n`));
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

export function folderOf(slug: Slug): string {
  return join(CONTENT_FOLDER, "interviews", slug);
}

/** The source as the build reads it without a sidecar and by itself; null where it has an error. */
function readAlone(
  texts: Pick<InterviewFiles, "slug" | "source" | "edition">,
  content: ContentFiles,
): ReadSource | null {
  const sidecar = { value: Sidecar.parse({}), placeOf: () => placeAt(texts.source, 0) };
  const alone = { ...content, interviews: [{ ...texts, sidecar }], lockfile: EMPTY_LOCKFILE };
  const { interviews, corpus, problems } = buildCorpus(alone, timeLimit);
  const [interview] = interviews;
  if (interview === undefined) return null;
  return { interview, speakers: corpus.speakers, hasTitle: !problems.some(({ rule }) => rule === "title-missing") };
}

/** Writes the interview's folder outside of `interviews/`, where no build sees half of it, and moves it there. */
function createFolder(slug: Slug, files: Supplied["files"]): string {
  const folder = folderOf(slug);
  const beside = join(CONTENT_FOLDER, `.${slug}.${process.pid}.tmp`);
  mkdirSync(join(CONTENT_FOLDER, "interviews"), { recursive: true });
  try {
    mkdirSync(beside);
    for (const [name, content] of files) writeFileSync(join(beside, name), content);
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return folder;
}

/** The report without what it says of other interviews. */
export function ownReport(report: CorpusReport, folder: string): CorpusReport {
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
