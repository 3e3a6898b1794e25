import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { buildCorpus } from "../../lib/corpus/build-corpus";
import { slugFor } from "../../lib/corpus/files/slug-for";
import { EMPTY_LOCKFILE } from "../../lib/corpus/permalinks/assign-ids";
import { byPlace, type Problem } from "../../lib/corpus/problems/problems";
import { readYaml, Sidecar } from "../../lib/corpus/sidecar/sidecar";
import { makeSource } from "../../lib/corpus/text/source";
import { loadLexicon } from "../../lib/io/load-lexicon";
import { pictureSize } from "../../lib/io/picture-size";
import { readText } from "../../lib/io/read-content";
import { timeLimit } from "../../lib/io/time-limit";
import { Slug } from "../../lib/schema/ids";
import type { Interview } from "../../lib/schema/schema";
import { printProblem } from "./print-problem";
import { toldLine } from "./told-line";

/** The file's name as a slug; `interview` where nothing of it can stand in one. */
function slugOfFile(path: string): Slug {
  return slugFor(basename(path, extname(path))) ?? Slug.parse("interview");
}

/** Parses a file that is not in `content/`, or the two languages of one interview, with or without a sidecar. */
function parse(
  path: string,
  second: string | undefined,
  sidecarPath: string | undefined,
): { interview: Interview | null; problems: readonly Problem[] } {
  const [text, other] = [readText(path), second === undefined ? null : readText(second)];
  const settings = sidecarPath === undefined ? null : readText(sidecarPath);
  const unread = [...text.problems, ...(other?.problems ?? []), ...(settings?.problems ?? [])];
  if (text.text === null || (settings !== null && settings.text === null)) return { interview: null, problems: unread };
  const sidecar = readYaml(Sidecar, sidecarPath ?? path, settings?.text ?? "");
  if ("problems" in sidecar) return { interview: null, problems: [...unread, ...sidecar.problems] };
  const edition = second === undefined || other === null || other.text === null ? null : makeSource(second, other.text);
  const isThere = (name: string) => existsSync(join(dirname(path), name));
  const sizeOf = (name: string) => pictureSize(dirname(path), name);
  const source = makeSource(path, text.text);
  const interviews = [{ slug: slugOfFile(path), source, edition, sidecar: sidecar.checked, isThere, sizeOf }];
  const files = {
    interviews,
    people: {},
    glossary: {},
    lockfile: EMPTY_LOCKFILE,
    unread: new Set<Slug>(),
    lexicon: loadLexicon,
  };
  const built = buildCorpus(files, timeLimit);
  return { interview: built.interviews[0] ?? null, problems: [...unread, ...sidecar.warnings, ...built.problems] };
}

/**
 * Prints one interview as JSON to standard output, where any text could be read; to standard error how its turns were
 * told, in one line, and what is wrong.
 *
 * @returns the exit status: 1 when there is an error
 */
export function printParsed(file: string, second: string | undefined, sidecar: string | undefined): number {
  const { interview, problems } = parse(file, second, sidecar);
  if (interview !== null) {
    process.stdout.write(`${JSON.stringify(interview, null, 1)}\n`);
    process.stderr.write(`${file}: ${toldLine(interview)}\n`);
  }
  for (const found of problems.toSorted(byPlace)) printProblem(found);
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
