import { versionOf } from "../../../lib/text/hash32";

/** Milliseconds after which a file that has not come is given up. */
const PATIENCE = 10_000;

/** Why a file is not there: it did not come, or it is of another build than the page. */
export type Missing = "missing" | "other build";

/**
 * A file in `data/`; null if it cannot be fetched, or does not come. It is not validated, since the build wrote it by its
 * schema.
 */
export async function dataOf<T>(path: string): Promise<T | null> {
  const bytes = await bytesOf(path);
  return bytes === null ? null : parsed<T>(bytes);
}

/** What `data/` has of an interview: all of it, or the counterparts of its sentences. */
const FOLDERS = ["interviews", "counterparts"] as const;

/**
 * A file in `data/` that belongs to a page: its version stands in the page (`scripts/export/versions.ts`).
 *
 * @param of the element that names the interview
 */
export async function interviewData<T>(folder: (typeof FOLDERS)[number], of: HTMLElement): Promise<T | Missing> {
  // While editing, pages name no versions, and are loaded anew when the data changes.
  const version = of.dataset.versions?.split(" ")[FOLDERS.indexOf(folder)];
  const bytes = await bytesOf(`${folder}/${of.dataset.interview}.json${version === undefined ? "" : `?${version}`}`);
  if (bytes === null) return "missing";
  if (version !== undefined && versionOf(bytes) !== version) return "other build";
  return parsed<T>(bytes) ?? "missing";
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  const giving = new AbortController();
  const late = setTimeout(() => giving.abort(), PATIENCE);
  try {
    const response = await fetch(new URL(`data/${path}`, import.meta.url), { signal: giving.signal });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  } finally {
    clearTimeout(late);
  }
}

function parsed<T>(bytes: Uint8Array): T | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
