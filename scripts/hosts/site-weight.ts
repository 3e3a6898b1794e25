import { statSync } from "node:fs";
import { relative, sep } from "node:path";
import { filesUnder } from "../../lib/io/files";

/** The kinds of files in an exported site, each with how its paths begin or end; the first that fits counts. */
const KINDS = [
  ["cards", /\/card\.png$/],
  ["search", /^data\/search(?:\/|\.json$)/],
  ["data", /^data\//],
  ["pages", /\.html(?:\.gz|\.br)?$/],
  ["other", /(?:)/],
] as const satisfies readonly (readonly [string, RegExp])[];
export type FileKind = (typeof KINDS)[number][0];

/** Number and bytes of files. */
export interface Weight {
  files: number;
  bytes: number;
}

/** What an exported site weighs. */
export interface SiteWeight {
  readonly all: Weight;
  readonly kinds: Readonly<Record<FileKind, Weight>>;
  readonly largest: { readonly path: string; readonly bytes: number };
}

/** Weighs the files of an exported site. */
export function weighSite(out: string): SiteWeight {
  const none = (): Weight => ({ files: 0, bytes: 0 });
  const kinds = { cards: none(), search: none(), data: none(), pages: none(), other: none() };
  const all = none();
  let largest = { path: "", bytes: 0 };
  for (const file of filesUnder(out)) {
    const path = relative(out, file).split(sep).join("/");
    const bytes = statSync(file).size;
    const kind = KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? "other";
    for (const weight of [all, kinds[kind]]) {
      weight.files += 1;
      weight.bytes += bytes;
    }
    if (bytes > largest.bytes) largest = { path, bytes };
  }
  return { all, kinds, largest };
}

/** The weight in one line: all files, and those of each kind that there is. */
export function formatWeight({ all, kinds }: SiteWeight): string {
  const shown = ({ files, bytes }: Weight) => `${files} files, ${(bytes / 1_000_000).toFixed(1)} MB`;
  const parts = KINDS.flatMap(([kind]) => (kinds[kind].files === 0 ? [] : [`${kind} ${shown(kinds[kind])}`]));
  return `out/: ${shown(all)} (${parts.join("; ")})`;
}
