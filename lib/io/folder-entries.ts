import { lstatSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { strayKind } from "../corpus/files/stray-files";
import { type Problem, problem } from "../corpus/problems/problems";
import { Slug } from "../schema/ids";

/** The folders of interviews, by their names; `unread` are the slugs of what is none, whose permalinks are kept. */
export function foldersIn(root: string): { folders: string[]; unread: Set<Slug>; problems: Problem[] } {
  if (!isThere(root)) {
    const missing = problem("content-missing", { file: root, line: 1, column: 1 }, {});
    return { folders: [], unread: new Set(), problems: [missing] };
  }
  const outside = notRegular(root);
  if (outside.length > 0) return { folders: [], unread: new Set(), problems: outside };
  const entries = readdirSync(root, { withFileTypes: true });
  const namesOf = (some: typeof entries) => some.map(({ name }) => name).toSorted();
  const strange = namesOf(entries.filter((entry) => !entry.isDirectory() && !entry.isFile()));
  return {
    folders: namesOf(entries.filter((entry) => entry.isDirectory())),
    unread: new Set(strange.flatMap((name) => Slug.safeParse(name).data ?? [])),
    problems: [
      ...strange.flatMap((name) => notRegular(join(root, name))),
      ...namesOf(entries.filter((entry) => entry.isFile() && strayKind(entry.name) !== null)).map((name) =>
        problem("file-stray", { file: join(root, name), line: 1, column: 1 }, { kind: "loose" }),
      ),
    ],
  };
}

/** The files of an interview's folder that nothing reads. */
export function strayFiles(folder: string, known: readonly string[]): Problem[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ name }) => join(folder, name)).toSorted();
  return paths.flatMap((file) => {
    const kind = known.includes(file) ? null : strayKind(basename(file));
    return kind === null ? [] : [problem("file-stray", { file, line: 1, column: 1 }, { kind })];
  });
}

/** Whether there is anything at a path, a link that leads nowhere included. */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The problem of a link, a pipe or a device. A folder in the place of a file is reported when it is read. */
export function notRegular(path: string): Problem[] {
  const entry = lstatSync(path);
  if (entry.isFile() || entry.isDirectory()) return [];
  const kind = entry.isSymbolicLink() ? "link" : "special";
  return [problem("file-not-regular", { file: path, line: 1, column: 1 }, { kind })];
}
