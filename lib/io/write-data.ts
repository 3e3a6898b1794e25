import { createHash, type Hash } from "node:crypto";
import { z } from "zod";
import type { BuiltCorpus } from "../corpus/build-corpus";
import { pastOf } from "../corpus/permalinks/past";
import type { Problem } from "../corpus/problems/problems";
import { Sidecar } from "../corpus/sidecar/sidecar";
import { Corpus, Interview, Past } from "../schema/schema";
import { type About, Site } from "../schema/site";
import { DATA_FOLDER } from "./folders";
import { type FileContent, isWhole, replaceFolder } from "./replace-folder";

/** What the data are made from. */
export interface DataSource {
  readonly built: BuiltCorpus;
  readonly problems: readonly Problem[];
  readonly site: Site;
  readonly about: About;
}

/** Writes the corpus, its schemas and the report, replacing the folder of the data as a whole. */
export function writeData(source: DataSource, extra: readonly Iterable<DataFile>[]): void {
  replaceFolder(DATA_FOLDER, stamped(dataFiles(source, extra)));
}

/** A file of the data: its path in their folder, and what it holds. */
export type DataFile = readonly [path: string, content: FileContent];

/** All files of the data but the stamp. */
export function* dataFiles(source: DataSource, extra: readonly Iterable<DataFile>[]): Generator<DataFile> {
  yield* commonFiles(source);
  yield ["schema/corpus.json", json(z.toJSONSchema(Corpus))];
  yield ["schema/interview.json", json(z.toJSONSchema(Interview))];
  yield ["schema/permalinks.json", json(z.toJSONSchema(Past))];
  // Editors of YAML complete and check by these; what a check of our own looks at besides, they cannot know.
  yield ["schema/site.json", json(z.toJSONSchema(Site, { io: "input", unrepresentable: "any" }))];
  yield ["schema/sidecar.json", json(z.toJSONSchema(Sidecar, { io: "input", unrepresentable: "any" }))];
  for (const files of extra) yield* files;
  for (const interview of source.built.interviews) yield interviewFile(interview);
}

/** What the interviews have in common. */
export function* commonFiles({ built, problems, site, about }: DataSource): Generator<DataFile> {
  yield ["corpus.json", json(built.corpus)];
  yield ["permalinks.json", json(pastOf(built.lockfile, new Set(built.corpus.speakers.map(({ id }) => id))))];
  yield ["report.json", json(problems)];
  yield ["site.json", json(site)];
  yield ["about.json", json(about)];
}

export function interviewFile(interview: Interview): DataFile {
  return [`interviews/${interview.slug}.json`, json(interview)];
}

/** What a file holds, put together if it comes in parts. */
export function wholeOf(content: FileContent): string | Uint8Array {
  return isWhole(content) ? content : [...content].join("");
}

/** The parts of a file, each hashed when it is taken. */
function* hashed(parts: Iterable<string>, hash: Hash): Generator<string> {
  for (const part of parts) {
    hash.update(part);
    yield part;
  }
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
    hash.update(`${path}\n`);
    if (isWhole(content)) hash.update(content);
    yield [path, isWhole(content) ? content : hashed(content, hash)];
  }
  yield ["stamp.json", json(hash.digest("hex").slice(0, 16))];
}
