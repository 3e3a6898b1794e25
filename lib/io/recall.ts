import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Recall } from "../corpus/build-corpus";
import type { InterviewFiles } from "../corpus/interview/draft";
import type { Reading } from "../corpus/interview/read-interview";
import type { People } from "../corpus/sidecar/sidecar";
import { replaceFile } from "./files";

/** Says something of how busy the machine was, and nothing of the text. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(["text-too-slow", "text-too-deep"]);

/**
 * The first line of what is kept; the second is the reading. What it was made from besides its text: the files beside it that
 * it asked for, and whether they were there; and the hash of the reading.
 */
const Head = z.object({ there: z.record(z.string(), z.boolean()), hash: z.string() });

/** Readings that are kept in a folder. */
export interface Readings {
  readonly recall: Recall;
  /** Whether a reading of these very files is kept; files beside them are not looked at. */
  readonly has: (files: InterviewFiles) => boolean;
  /** Deletes what was not asked for since: readings of interviews that changed or are gone. */
  readonly clear: () => void;
}

/**
 * Remembers readings in a folder, one file an interview. A reading is used again when its interview, the people and the
 * program are the same and the same files stand beside it; a file that is not as it was written is as good as none.
 *
 * @param folder where they are kept; it can be deleted at any time
 * @param program a hash of everything that reading depends on besides the content
 */
export function readingsIn(folder: string, program: string, people: People): Readings {
  const common = sha256(`${program}\n${JSON.stringify(people)}`);
  const names = new WeakMap<InterviewFiles, string>();
  const asked = new Set<string>();
  /** The name tells what a reading was made from, so that nothing has to be opened to see whether it is still good. */
  const nameOf = (files: InterviewFiles): string => {
    const name = names.get(files) ?? `${files.slug}.${sha256(`${common}\n${textsOf(files)}`).slice(0, 40)}.json`;
    names.set(files, name);
    return name;
  };
  const recall: Recall = (files, read) => {
    const path = join(folder, nameOf(files));
    asked.add(nameOf(files));
    const known = readKept(path);
    if (known !== null && isSame(known.there, files)) return known.reading;
    const there: Record<string, boolean> = {};
    const reading = read({
      ...files,
      ...(files.isThere === undefined ? {} : { isThere: noting(files.isThere, there) }),
    });
    const problems = [...reading.problems, ...(reading.read?.problems ?? [])];
    const json = JSON.stringify(reading);
    if (!problems.some(({ rule }) => OF_THE_MACHINE.has(rule)))
      replaceFile(path, `${JSON.stringify({ there, hash: sha256(json) })}\n${json}`);
    return reading;
  };
  const kept = () => (existsSync(folder) ? readdirSync(folder) : []);
  const atFirst = new Set(kept());
  return {
    recall,
    has: (files) => atFirst.has(nameOf(files)),
    clear: () => {
      for (const name of kept()) if (!asked.has(name)) rmSync(join(folder, name), { force: true });
    },
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

function readKept(path: string): { there: Readonly<Record<string, boolean>>; reading: Reading } | null {
  try {
    const text = readFileSync(path, "utf8");
    const end = text.indexOf("\n");
    const { there, hash } = Head.parse(JSON.parse(text.slice(0, end)));
    const json = text.slice(end + 1);
    return sha256(json) === hash ? { there, reading: Written.parse(JSON.parse(json)) } : null;
  } catch {
    return null;
  }
}

/** The hash has shown that this program wrote it; to check every turn again would take as long as reading saves. */
const Written = z.custom<Reading>((value) => typeof value === "object" && value !== null && "read" in value);

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
