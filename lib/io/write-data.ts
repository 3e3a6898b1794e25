import { createHash } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import type { BuiltCorpus } from "../corpus/build-corpus";
import { pastOf } from "../corpus/past";
import type { Problem } from "../corpus/problems";
import { Corpus, Interview, Past } from "../corpus/schema";
import { replaceFolder } from "./files";

/** Where the pages and the export find the data. */
const DATA_FOLDER = join("public", "data");

/** Writes the checked corpus, its schemas and the report, all at once: `public/data/` is never half new. */
export function writeData(built: BuiltCorpus, problems: readonly Problem[], extra: ReadonlyMap<string, string>): void {
  const files = new Map<string, string>([
    ["corpus.json", json(built.corpus)],
    ["permalinks.json", json(pastOf(built.lockfile))],
    ["report.json", json(problems)],
    ["schema/corpus.json", json(z.toJSONSchema(Corpus))],
    ["schema/interview.json", json(z.toJSONSchema(Interview))],
    ["schema/permalinks.json", json(z.toJSONSchema(Past))],
    ...extra,
  ]);
  for (const interview of built.interviews) files.set(`interviews/${interview.slug}.json`, json(interview));
  files.set("stamp.json", json(stampOf(files)));
  replaceFolder(DATA_FOLDER, files);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** A hash of everything written: while editing, an open page sees by it that there is something new. */
function stampOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [path, text] of files) hash.update(`${path}\n${text}`);
  return hash.digest("hex").slice(0, 16);
}
