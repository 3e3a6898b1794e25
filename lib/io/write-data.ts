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

type DataFile = readonly [path: string, content: string | Uint8Array];

function* dataFiles(
  built: BuiltCorpus,
  problems: readonly Problem[],
  extra: readonly Iterable<DataFile>[],
): Generator<DataFile> {
  yield ["corpus.json", json(built.corpus)];
  yield ["permalinks.json", json(pastOf(built.lockfile, new Set(built.corpus.speakers.map(({ id }) => id))))];
  yield ["report.json", json(problems)];
  yield ["schema/corpus.json", json(z.toJSONSchema(Corpus))];
  yield ["schema/interview.json", json(z.toJSONSchema(Interview))];
  yield ["schema/permalinks.json", json(z.toJSONSchema(Past))];
  for (const files of extra) yield* files;
  for (const interview of built.interviews) yield [`interviews/${interview.slug}.json`, json(interview)];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** The files, followed by a hash of them all, by which an open page in development notices new data. */
function* stamped(files: Iterable<DataFile>): Generator<DataFile> {
  const hash = createHash("sha256");
  for (const [path, content] of files) {
    hash.update(`${path}\n`).update(content);
    yield [path, content];
  }
  yield ["stamp.json", json(hash.digest("hex").slice(0, 16))];
}
