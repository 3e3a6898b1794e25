import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Recall } from "../corpus/build-corpus";
import type { InterviewFiles } from "../corpus/draft";
import type { Reading } from "../corpus/reading";
import type { People } from "../corpus/sidecar";
import { replaceFile } from "./files";

/** Says something of how busy the machine was, and nothing of the text. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(["text-too-slow", "text-too-deep"]);

/** What a reading was made from besides its text: the files beside it that it asked for, and whether they were there. */
const Kept = z.object({
  key: z.string(),
  there: z.record(z.string(), z.boolean()),
  hash: z.string(),
  json: z.string(),
});

/**
 * Remembers readings in a folder, one file an interview. A reading is used again when its interview, the people and the
 * program are the same and the same files stand beside it; a file that is not as it was written is as good as none.
 *
 * @param folder where they are kept; it can be deleted at any time
 * @param program a hash of everything that reading depends on besides the content
 */
export function recallFrom(folder: string, program: string, people: People): Recall {
  const common = `${program}\n${JSON.stringify(people)}`;
  return (files, read) => {
    const path = join(folder, `${files.slug}.json`);
    const key = sha256(`${common}\n${textsOf(files)}`);
    const known = readKept(path);
    if (known !== null && known.key === key && isSame(known.there, files)) return known.reading;
    const there: Record<string, boolean> = {};
    const reading = read({
      ...files,
      ...(files.isThere === undefined ? {} : { isThere: noting(files.isThere, there) }),
    });
    const problems = [...reading.problems, ...(reading.read?.problems ?? [])];
    const json = JSON.stringify(reading);
    if (!problems.some(({ rule }) => OF_THE_MACHINE.has(rule)))
      replaceFile(path, JSON.stringify({ key, there, hash: sha256(json), json }));
    return reading;
  };
}

/** Looks for a file, and notes what was found. */
function noting(isThere: (name: string) => boolean, there: Record<string, boolean>) {
  return (name: string): boolean => {
    const found = isThere(name);
    there[name] = found;
    return found;
  };
}

function isSame(there: Readonly<Record<string, boolean>>, { isThere }: InterviewFiles): boolean {
  return Object.entries(there).every(([name, found]) => isThere?.(name) === found);
}

/** Everything that stands in the files of an interview; its sidecar as it is read, with the places of its fields. */
function textsOf({ slug, source, edition, sidecar }: InterviewFiles): string {
  const path = join(dirname(source.path), "interview.yml");
  const written = existsSync(path) ? readFileSync(path, "utf8") : "";
  const files = [source, edition].map((file) => (file === null ? null : [file.path, file.text]));
  return JSON.stringify([slug, files, sidecar.value, written]);
}

function readKept(path: string): { key: string; there: Readonly<Record<string, boolean>>; reading: Reading } | null {
  try {
    const { key, there, hash, json } = Kept.parse(JSON.parse(readFileSync(path, "utf8")));
    return sha256(json) === hash ? { key, there, reading: Written.parse(JSON.parse(json)) } : null;
  } catch {
    return null;
  }
}

/** The hash has shown that this program wrote it; to check every turn again would take as long as reading saves. */
const Written = z.custom<Reading>((value) => typeof value === "object" && value !== null && "read" in value);

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
