import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { buildCorpus } from "../../lib/corpus/build-corpus";
import { translationSkeleton } from "../../lib/corpus/translations/skeleton";
import { replaceFile } from "../../lib/io/files";
import { readContent } from "../../lib/io/read-content";
import { timeLimit } from "../../lib/io/time-limit";
import { type Interview, Lang } from "../../lib/schema/schema";
import { Refusal, say } from "../command";
import { CONTENT_FOLDER } from "../content/content-folder";
import { printProblem } from "../content/print-problem";

/**
 * Writes the file that a translator fills in, `en.md` or `zh.md` beside the source, and nothing else: the sidecar declares
 * the version once there are words in it.
 *
 * @param slug of an interview in `content/`
 * @param asked the language to be written
 * @throws Refusal where the interview cannot be read or has that language, by file or in its source
 */
export function writeTranslation(slug: string, asked: string): void {
  const lang = Lang.safeParse(asked);
  if (!lang.success)
    throw new Refusal(`没有「${asked}」这种语言：写 en 或 zh`, `there is no language "${asked}": give en or zh`);
  const path = join(CONTENT_FOLDER, "interviews", slug, `${lang.data}.md`);
  if (existsSync(path))
    throw new Refusal(`${path} 已经有了，没有改动`, `${path} is there already and was left as it is`);
  const { interview, names } = readInterview(slug);
  if (interview === undefined) {
    throw new Refusal(`没有可以读的访谈「${slug}」`, `there is no interview "${slug}" that can be read`);
  }
  if (interview.editions.some((edition) => edition.lang === lang.data)) {
    throw new Refusal(
      `「${slug}」的原文里已有 ${lang.data} 版本`,
      `the source of "${slug}" has its ${lang.data} version already`,
    );
  }
  const text = translationSkeleton(interview, names, lang.data);
  replaceFile(path, text);
  process.stdout.write(`${path}\n`);
  const places = text.split("<!-- TODO ").length - 1;
  const of = lang.data === "en" ? "zh" : "en";
  const edition = `{ lang: ${lang.data}, kind: unofficial-translation, of: ${of} }`;
  say(
    `${places} 处待译，都标着 TODO。译好第一处以后，在 interview.yml 的 editions 里写 ${edition}`,
    `${places} places to fill, each marked TODO. With the first words in it, write ${edition} under editions in interview.yml`,
  );
}

/** The interview as the build makes it, and the names of everybody; its problems are printed when it cannot be made. */
function readInterview(slug: string) {
  const { files, problems } = readContent(CONTENT_FOLDER);
  const built = buildCorpus(files, timeLimit);
  const interview: Interview | undefined = built.interviews.find((one) => one.slug === slug);
  const folder = join(CONTENT_FOLDER, "interviews", slug) + sep;
  const own = interview === undefined ? [...problems, ...built.problems] : [];
  for (const found of own.filter(({ place }) => place.file.startsWith(folder))) {
    printProblem(found);
  }
  return { interview, names: new Map(built.corpus.speakers.map(({ id, name }) => [id, name])) };
}
