import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join, sep } from "node:path";
import { buildCorpus, type ContentFiles } from "../../lib/corpus/build-corpus";
import { slugFor } from "../../lib/corpus/files/slug-for";
import type { InterviewFiles } from "../../lib/corpus/interview/draft";
import { EMPTY_LOCKFILE } from "../../lib/corpus/permalinks/assign-ids";
import { Sidecar } from "../../lib/corpus/sidecar/sidecar";
import { languageOf } from "../../lib/corpus/text/language";
import { makeSource, placeAt } from "../../lib/corpus/text/source";
import { readContent, readText } from "../../lib/io/read-content";
import { timeLimit } from "../../lib/io/time-limit";
import { Slug } from "../../lib/schema/ids";
import { visible } from "../../lib/text/visible";
import { Refusal, say } from "../command";
import { buildCorpusFolder, type CorpusReport, printReport } from "../content/build-content";
import { CONTENT_FOLDER } from "../content/content-folder";
import { printProblem } from "../content/print-problem";
import { settings } from "../environment";
import { type Converted, convert } from "./convert";
import { DECIDE, firstSidecar, type ReadSource } from "./sidecar";

/** The names of files that are Markdown, or of which Markdown is made. */
const MARKDOWN = /\.(?:md|markdown|docx|html?)$/i;

/** A text as it is to lie in its folder, with the files that belong to it. */
interface Supplied {
  readonly text: string;
  /** By name; the first is the text. */
  readonly files: readonly (readonly [name: string, content: string | Uint8Array])[];
  /** Empty where the text is as it was supplied. */
  readonly made: Sidecar["made"];
}

/**
 * Takes a source into `content/`: copies it, or what is made of it beside it, writes its first sidecar, mints its permalinks and
 * prints what a person still has to decide.
 *
 * @param second the same interview in the other language, if it is a file of its own
 * @param asked the slug; without it the first file's name
 * @returns the exit status: 1 when the source cannot be read, or something with an error was created
 * @throws Refusal where nothing can be created, or other interviews keep the book from being written
 */
export async function takeSource(file: string, second: string | undefined, asked: string | undefined): Promise<number> {
  const slug = freeSlug(file, asked);
  const source = await readSupplied(file, MARKDOWN.test(file) ? "source.md" : "source.txt", "original");
  const edition = second === undefined ? null : await readEdition(second, source?.text ?? "");
  if (source === null || (second !== undefined && edition === null)) return 1;
  const { files } = readContent(CONTENT_FOLDER);
  const beside = edition === null || second === undefined ? null : makeSource(second, edition.text);
  const read = readAlone({ slug, source: makeSource(file, source.text), edition: beside }, files);
  const sidecar = firstSidecar(read, files.people, [...source.made, ...(edition?.made ?? [])]);
  const folder = createFolder(slug, [...source.files, ...(edition?.files ?? []), ["interview.yml", sidecar]]);
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

/** The second language, under the name that says which it is. */
async function readEdition(file: string, source: string): Promise<Supplied | null> {
  const supplied = await readSupplied(file, "en.md", "original-2");
  if (supplied === null) return null;
  const lang = languageOf(supplied.text);
  if (lang === null || lang === languageOf(source)) {
    throw new Refusal(
      `${file} 要是另一种语言：一个文件是中文，一个是英文`,
      `${file} must be in the other language: one file in Chinese, one in English`,
    );
  }
  const name = `${lang}.md`;
  const [[, content] = [name, supplied.text], ...others] = supplied.files;
  return {
    ...supplied,
    files: [[name, content], ...others],
    made: supplied.made.map((one) => ({ ...one, file: name })),
  };
}

/**
 * A text as it is; a Word document or a page with the Markdown made of it. Null, after saying why, where it cannot be read.
 *
 * @param name of the text in the folder of the interview
 * @param kept the name, without its ending, under which a file is kept of which the text was made
 */
async function readSupplied(file: string, name: string, kept: string): Promise<Supplied | null> {
  const converted = await convertOrRefuse(file);
  if (converted === null) {
    const { text, problems } = readText(file);
    for (const found of problems) printProblem(found);
    return text === null ? null : { text, files: [[name, readFileSync(file)]], made: [] };
  }
  const { text, by, pictures, left } = converted;
  const from = `${kept}${extname(file).toLowerCase()}`;
  say(`${from} 由 ${by} 转成 Markdown，请对照一遍`, `${from} was made into Markdown by ${by}: compare the two`);
  for (const words of left) process.stderr.write(`  ${visible(words)}\n`);
  return { text, files: [[name, text], [from, readFileSync(file)], ...pictures], made: [{ file: name, from, by }] };
}

/** @throws Refusal where the file is none that its name says */
async function convertOrRefuse(file: string): Promise<Converted | null> {
  try {
    return await convert(file);
  } catch (error) {
    const reason = visible(error instanceof Error ? error.message : String(error));
    throw new Refusal(
      `${file} 读不了（${reason}）：在原来的程序里另存为纯文本（UTF-8）`,
      `${file} cannot be read (${reason}): save it as plain text (UTF-8) in the program that made it`,
    );
  }
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
