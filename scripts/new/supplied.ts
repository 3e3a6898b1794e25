import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Sidecar } from "../../lib/corpus/sidecar/sidecar";
import { languageOf } from "../../lib/corpus/text/language";
import { readText } from "../../lib/io/read-content";
import { visible } from "../../lib/text/visible";
import { Refusal, say } from "../command";
import { printProblem } from "../content/print-problem";
import { type Converted, convert } from "./convert";

/** The names of files that are Markdown, or of which Markdown is made. */
const MARKDOWN = /\.(?:md|markdown|docx|html?)$/i;

/** A text as it is to lie in its folder, with the files that belong to it. */
export interface Supplied {
  readonly text: string;
  /** By name; the first is the text. */
  readonly files: readonly (readonly [name: string, content: string | Uint8Array])[];
  /** Empty where the text is as it was supplied. */
  readonly made: Sidecar["made"];
}

/** The source of an interview, as `readSupplied` gives it. */
export function readMain(file: string): Promise<Supplied | null> {
  return readSupplied(file, MARKDOWN.test(file) ? "source.md" : "source.txt", "original");
}

/** The second language, under the name that says which it is. */
export async function readEdition(file: string, source: string): Promise<Supplied | null> {
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
  const converted = await convertOrRefuse(file, kept === "original" ? "picture" : `${kept}-picture`);
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
async function convertOrRefuse(file: string, pictures: string): Promise<Converted | null> {
  try {
    return await convert(file, pictures);
  } catch (error) {
    const reason = visible(error instanceof Error ? error.message : String(error));
    throw new Refusal(
      `${file} 读不了（${reason}）：在原来的程序里另存为纯文本（UTF-8）`,
      `${file} cannot be read (${reason}): save it as plain text (UTF-8) in the program that made it`,
    );
  }
}
