import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildCorpus } from "../../lib/corpus/build-corpus";
import { type Addition, withAddition } from "../../lib/corpus/formats/yaml-addition";
import { readToChange, replaceFile } from "../../lib/io/files";
import { readContent } from "../../lib/io/read-content";
import { timeLimit } from "../../lib/io/time-limit";
import { Slug } from "../../lib/schema/ids";
import type { Interview } from "../../lib/schema/schema";
import { Refusal, say } from "../command";
import { buildCorpusFolder, printReport } from "../content/build-content";
import { CONTENT_FOLDER } from "../content/content-folder";
import { settings } from "../environment";
import { folderOf, ownReport } from "./source";
import { readEdition, type Supplied } from "./supplied";

/**
 * Adds a file in the other language to an interview that is there, as `en.md` or `zh.md`, and declares it in the sidecar, of
 * which nothing else changes.
 *
 * @returns the exit status: 1 when the file cannot be read, or the interview with it has an error
 * @throws Refusal where the interview is not there, cannot be read, or has that language
 */
export async function takeTranslation(file: string, name: string): Promise<number> {
  const { interview, source } = existing(name);
  const supplied = await readEdition(file, source);
  if (supplied === null) return 1;
  const folder = folderOf(interview.slug);
  const lang = supplied.files[0]?.[0] === "en.md" ? "en" : "zh";
  const taken = supplied.files.map(([own]) => own).find((own) => existsSync(join(folder, own)));
  if (taken !== undefined || interview.editions.some((edition) => edition.lang === lang)) {
    const there = taken === undefined ? lang : join(folder, taken);
    throw new Refusal(`${there} 已经有了，没有改动`, `${there} is there already; nothing was changed`);
  }
  const path = join(folder, "interview.yml");
  if (readToChange(path) === null) throw notWritable(path);
  const { text, line } = declare(path, interview, lang, supplied.made);
  for (const [own, content] of supplied.files) replaceFile(join(folder, own), content);
  replaceFile(path, text);
  process.stdout.write(`${join(folder, `${lang}.md`)}\n`);
  say(
    `${line}：kind 写成了 published-translation；是自己译的，就改成 unofficial-translation`,
    `${line}: kind is published-translation; if the translation is your own, write unofficial-translation`,
  );
  const report = ownReport(buildCorpusFolder("publish"), folder);
  printReport(report, { langs: settings().langs, inFull: true });
  return report.failed ? 1 : 0;
}

/** An interview that can be read, and the text of its source. */
function existing(name: string): { interview: Interview; source: string } {
  const slug = Slug.safeParse(name);
  const { files } = readContent(CONTENT_FOLDER);
  const own = files.interviews.filter((one) => one.slug === name);
  const [interview] = buildCorpus({ ...files, interviews: own }, timeLimit).interviews;
  const source = own[0]?.source.text;
  if (slug.success && interview !== undefined && source !== undefined) return { interview, source };
  throw new Refusal(`没有可以读的访谈「${name}」`, `there is no interview "${name}" that can be read`);
}

/**
 * The sidecar that declares the edition, with the other one where none was declared.
 *
 * @returns its text, and the place of the line
 */
function declare(
  path: string,
  { editions }: Interview,
  lang: "zh" | "en",
  made: Supplied["made"],
): { text: string; line: string } {
  let text = readToChange(path) ?? "";
  let line = 1;
  const add = (addition: Addition) => {
    const added = withAddition(text, addition);
    if (added === null) throw notWritable(path);
    ({ text, line } = added);
  };
  for (const one of made) add({ field: "made", add: { item: one } });
  const isDeclared = /^editions:/m.test(text);
  for (const edition of isDeclared ? [] : editions) add({ field: "editions", add: { item: edition } });
  const of = lang === "en" ? "zh" : "en";
  add({ field: "editions", add: { item: { lang, kind: "published-translation", of } } });
  return { text, line: `${path}:${line}` };
}

function notWritable(path: string): Refusal {
  return new Refusal(`${path} 这样写不进去，先改好它`, `this cannot be put into ${path} as it is: mend it first`);
}
