import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { ReadingCache } from "../corpus/build-corpus";
import type { InterviewFiles } from "../corpus/interview/draft";
import type { Reading } from "../corpus/interview/read-interview";
import type { Problem } from "../corpus/problems/problems";
import type { People } from "../corpus/sidecar/sidecar";
import { replaceFile } from "./files";

/** Problems that may depend on the load of the machine, not on the text; readings with them are not cached. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(["text-too-slow", "text-too-deep"]);

/** Whether what was found may be otherwise the next time, though nothing was written. */
export function isOfTheMachine(problems: readonly Problem[]): boolean {
  return problems.some(({ rule }) => OF_THE_MACHINE.has(rule));
}

/**
 * The first line of a cached file; the second is the reading. `there`: the neighbouring files that the reading looked
 * for, and whether they existed; `sizes`: those of its pictures. `hash`: the checksum of the reading.
 */
const Size = z.object({ width: z.number(), height: z.number() });
const Beside = z.object({ there: z.record(z.string(), z.boolean()), sizes: z.record(z.string(), Size.nullable()) });
const Head = Beside.extend({ hash: z.string() });
type Beside = z.infer<typeof Beside>;

/** The reading cache. */
export interface OpenReadingCache {
  readonly recall: ReadingCache;
  /** Whether a reading of these files is cached; neighbouring files are not checked. */
  readonly has: (files: InterviewFiles) => boolean;
  /** Deletes the readings that were not requested: those of interviews that changed or were removed. */
  readonly clear: () => void;
}

/**
 * Caches readings in a folder, one file per interview. A reading is reused if its interview, the people, the program
 * and the neighbouring files are the same; a corrupt file is ignored.
 *
 * @param folder the cache folder; it can be deleted at any time
 * @param program a hash of everything that a reading depends on besides the content
 */
export function openReadingCache(folder: string, program: string, people: People): OpenReadingCache {
  const common = sha256(`${program}\n${JSON.stringify(people)}`);
  const names = new WeakMap<InterviewFiles, string>();
  const asked = new Set<string>();
  /**
   * The name is a hash of what the reading was made from, so that no file has to be opened to see whether it is
   * current.
   */
  const nameOf = (files: InterviewFiles): string => {
    const name = names.get(files) ?? `${files.slug}.${sha256(`${common}\n${textsOf(files)}`).slice(0, 40)}.json`;
    names.set(files, name);
    return name;
  };
  const recall: ReadingCache = (files, read) => {
    const path = join(folder, nameOf(files));
    asked.add(nameOf(files));
    const known = readKept(path);
    if (known !== null && isSame(known.beside, files)) return known.reading;
    const beside: Beside = { there: {}, sizes: {} };
    const { isThere, sizeOf } = files;
    const reading = read({
      ...files,
      ...(isThere === undefined ? {} : { isThere: recording(isThere, beside.there) }),
      ...(sizeOf === undefined ? {} : { sizeOf: recording(sizeOf, beside.sizes) }),
    });
    const json = JSON.stringify(reading);
    if (!isOfTheMachine([...reading.problems, ...(reading.read?.problems ?? [])]))
      replaceFile(path, `${JSON.stringify({ ...beside, hash: sha256(json) })}\n${json}`);
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

/** Records what was asked of each file, and the answer. */
function recording<Answer>(ask: (name: string) => Answer, answers: Record<string, Answer>): (name: string) => Answer {
  return (name) => {
    const answer = ask(name);
    answers[name] = answer;
    return answer;
  };
}

function isSame({ there, sizes }: Beside, { isThere, sizeOf }: InterviewFiles): boolean {
  return (
    Object.entries(there).every(([name, found]) => isThere?.(name) === found) &&
    Object.entries(sizes).every(([name, size]) => JSON.stringify(sizeOf?.(name)) === JSON.stringify(size))
  );
}

/**
 * Everything in the files of an interview: the sidecar both as parsed and as written, since problems name places in it.
 */
function textsOf({ slug, source, edition, sidecar }: InterviewFiles): string {
  const path = join(dirname(source.path), "interview.yml");
  const written = existsSync(path) ? readFileSync(path, "utf8") : "";
  const files = [source, edition].map((file) => (file === null ? null : [file.path, file.text]));
  return JSON.stringify([slug, files, sidecar.value, written]);
}

function readKept(path: string): { beside: Beside; reading: Reading } | null {
  try {
    const text = readFileSync(path, "utf8");
    const end = text.indexOf("\n");
    const { hash, ...beside } = Head.parse(JSON.parse(text.slice(0, end)));
    const json = text.slice(end + 1);
    return sha256(json) === hash ? { beside, reading: Written.parse(JSON.parse(json)) } : null;
  } catch {
    return null;
  }
}

/** The checksum shows that this program wrote it; checking every turn again would cost as much as the cache saves. */
const Written = z.custom<Reading>((value) => typeof value === "object" && value !== null && "read" in value);

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
