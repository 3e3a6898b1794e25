import { type JsonKey, readJson } from "../formats/json";
import { type Problem, problem } from "../problems/problems";
import { lineAt, type Place, placeAt, type Source } from "../text/source";
import { lostFrom, unaccountedIn } from "./check-lockfile";
import { Lockfile } from "./lockfile";

/**
 * Reads the lockfile strictly. Duplicate keys, which `JSON.parse` would silently collapse, merge conflicts and invalid
 * entries are reported with their place.
 */
export function readLockfile(source: Source): { lockfile: Lockfile } | { problems: Problem[] } {
  const conflicts = [...source.text.matchAll(/^(?:<{7}|={7}|>{7})(?=\s|$).*/gm)];
  if (conflicts.length > 0) {
    // Only opening markers, so that each conflict is one problem.
    const opened = conflicts.filter(([mark]) => mark.startsWith("<"));
    const shown = opened.length > 0 ? opened : conflicts.slice(0, 1);
    return {
      problems: shown.map(({ index, 0: mark }) =>
        problem("lock-conflict", placeAt(source, index), { mark: mark.trim() }),
      ),
    };
  }
  const read = readJson(source.text);
  if ("fault" in read) {
    const { offset, at } = read.fault;
    const found =
      at === "" ? { foundZh: "文件到此为止", foundEn: "the end of the file" } : { foundZh: at, foundEn: at };
    const facts = {
      ...found,
      expectedZh: "合乎 JSON 的写法（条目之间一个逗号，末尾没有）",
      expectedEn: "JSON: one comma between entries, none behind the last",
    };
    return { problems: [problem("lock-invalid", placeAt(source, offset), facts)] };
  }
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
      const facts = {
        foundZh: field,
        foundEn: field,
        expectedZh: "程序写出的条目",
        expectedEn: "an entry as the program writes it",
      };
      return problem("lock-invalid", placeAt(source, offsetOf(read.keys, path)), {
        ...facts,
        foundEn: `${field} (${message})`,
      });
    }),
  };
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
