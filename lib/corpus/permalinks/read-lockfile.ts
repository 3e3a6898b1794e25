import { type JsonFault, type JsonKey, readJson } from "../formats/json";
import { type Problem, problem } from "../problems/problems";
import { lineAt, type Place, placeAt, type Source } from "../text/source";
import { lostFrom, unaccountedIn } from "./check-lockfile";
import { Lockfile } from "./lockfile";

/**
 * Reads the lockfile strictly. Duplicate keys, which `JSON.parse` would silently collapse, merge conflicts and invalid
 * entries are reported with their place.
 */
export function readLockfile(source: Source): { lockfile: Lockfile } | { problems: Problem[] } {
  const conflicts = conflictsIn(source);
  if (conflicts.length > 0) return { problems: conflicts };
  const read = readJson(source.text);
  if ("fault" in read) return { problems: [noJson(source, read.fault)] };
  const twice = read.keys.flatMap((key) => duplicate(source, key));
  if (twice.length > 0) return { problems: twice };
  const result = Lockfile.safeParse(upgrade(read.value));
  if (result.success) {
    const problems = faultsOf(result.data, (id) => placeAt(source, offsetOf(read.keys, ["turns", id])));
    return problems.length > 0 ? { problems } : { lockfile: result.data };
  }
  return {
    problems: result.error.issues.map(({ path, message }) => {
      const field = path.join(".");
      return problem("lock-invalid", placeAt(source, offsetOf(read.keys, path)), {
        foundZh: field,
        foundEn: `${field} (${message})`,
        expectedZh: "程序写出的条目",
        expectedEn: "an entry as the program writes it",
      });
    }),
  };
}

/** The merge conflicts of git, each once. */
function conflictsIn(source: Source): Problem[] {
  const marks = [...source.text.matchAll(/^(?:<{7}|={7}|>{7})(?=\s|$).*/gm)];
  const opening = marks.filter(([mark]) => mark.startsWith("<"));
  const shown = opening.length > 0 ? opening : marks.slice(0, 1);
  return shown.map(({ index, 0: mark }) => problem("lock-conflict", placeAt(source, index), { mark: mark.trim() }));
}

/** The problem of a lockfile that is no JSON. */
function noJson(source: Source, { offset, at }: JsonFault): Problem {
  return problem("lock-invalid", placeAt(source, offset), {
    foundZh: at === "" ? "文件到此为止" : at,
    foundEn: at === "" ? "the end of the file" : at,
    expectedZh: "合乎 JSON 的写法（条目之间一个逗号，末尾没有）",
    expectedEn: "JSON: one comma between entries, none behind the last",
  });
}

function duplicate(source: Source, { path, offset, first }: JsonKey): Problem[] {
  if (first === null) return [];
  const line = String(lineAt(source, first));
  return [problem("permalink-duplicate", placeAt(source, offset), { id: path.at(-1) ?? "", line })];
}

/** The offset of the key at a path, or of the nearest key above it. */
function offsetOf(keys: readonly JsonKey[], path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const wanted = path.slice(0, length).map(String).join("\n");
    const key = keys.find(({ path: own }) => own.join("\n") === wanted);
    if (key !== undefined) return key.offset;
  }
  return 0;
}

/**
 * Upgrades a lockfile of version 1, which had no order and no interviews, to version 2; the next build adds the rest.
 */
function upgrade(lockfile: unknown): unknown {
  return typeof lockfile === "object" && lockfile !== null && "version" in lockfile && lockfile.version === 1
    ? { ...lockfile, version: 2 }
    : lockfile;
}

/** Ids that other entries refer to and that are missing, and ids merged into nothing. */
function faultsOf(lockfile: Lockfile, placeOf: (id: string) => Place): Problem[] {
  const lost = lostFrom(lockfile).map(({ id, by }) => problem("permalink-lost", placeOf(by), { id, by }));
  return [...lost, ...unaccountedIn(lockfile).map((id) => problem("permalink-lost", placeOf(id), { id, by: id }))];
}
