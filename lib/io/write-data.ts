import { createHash } from "node:crypto";
import { z } from "zod";
import type { BuiltCorpus } from "../corpus/build-corpus";
import { pastOf } from "../corpus/permalinks/past";
import type { Problem } from "../corpus/problems/problems";
import { Corpus, Interview, Past } from "../schema/schema";
import { DATA_FOLDER } from "./folders";
import { replaceFolder } from "./replace-folder";

/** Writes the corpus, its schemas and the report, replacing `public/data/` as a whole. */
export function writeData(
  built: BuiltCorpus,
  problems: readonly Problem[],
  extra: readonly Iterable<DataFile>[],
): void {
  replaceFolder(DATA_FOLDER, stamped(dataFiles(built, problems, extra)));
}

/** A file of the data: its path in their folder, and what it holds. */
export type DataFile = readonly [path: string, content: string | Uint8Array];

/** All files of the data but the stamp. */
export function* dataFiles(
  built: BuiltCorpus,
  problems: readonly Problem[],
  extra: readonly Iterable<DataFile>[],
): Generator<DataFile> {
  yield* commonFiles(built, problems);
  yield ["schema/corpus.json", json(z.toJSONSchema(Corpus))];
  yield ["schema/interview.json", json(z.toJSONSchema(Interview))];
  yield ["schema/permalinks.json", json(z.toJSONSchema(Past))];
  for (const files of extra) yield* files;
  for (const interview of built.interviews) yield interviewFile(interview);
}

/** What the interviews have in common. */
export function* commonFiles(built: BuiltCorpus, problems: readonly Problem[]): Generator<DataFile> {
  yield ["corpus.json", json(built.corpus)];
  yield ["permalinks.json", json(pastOf(built.lockfile, new Set(built.corpus.speakers.map(({ id }) => id))))];
  yield ["report.json", json(problems)];
}

export function interviewFile(interview: Interview): DataFile {
  return [`interviews/${interview.slug}.json`, json(interview)];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/**
 * The files, followed by a hash of them all, by which an open page in development notices new data.
 *
 * @param before the hash of the data of which they are a part
 */
export function* stamped(files: Iterable<DataFile>, before = ""): Generator<DataFile> {
  const hash = createHash("sha256").update(before);
  for (const [path, content] of files) {
    hash.update(`${path}\n`).update(content);
    yield [path, content];
  }
  yield ["stamp.json", json(hash.digest("hex").slice(0, 16))];
}
