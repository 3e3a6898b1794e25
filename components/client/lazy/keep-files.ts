import type { OfflineFile } from "../../../lib/reader/links/offline-files";
import { versionOf } from "../../../lib/text/hash32";
import { isPage, keptIn, storesOf, WHOLE } from "../offline/stores";

/** The site's base address, derived from that of this script. */
export const home = new URL(".", import.meta.url).href;

/** Files that are fetched at a time. */
const TOGETHER = 6;

/** Why something could not be kept: a file is not there, or belongs to a later build, or there is no room for it. */
export class NotKept extends Error {
  constructor(readonly reason: "missing" | "other build" | "full") {
    super(reason);
  }
}

/**
 * Keeps files under a name, all or none; then lets go of other versions under that name.
 *
 * @param marksOf what stands in a page of this build: a host may have changed its bytes, so that its hash does not tell
 * @throws NotKept
 */
export async function keepFiles(
  slug: string,
  version: string,
  files: readonly OfflineFile[],
  marksOf: (address: string) => readonly string[],
  progress: (share: number) => void = () => {},
): Promise<void> {
  const store = `${storesOf(home).kept}${slug}@${version}`;
  const cache = await caches.open(store);
  const rest = [...files];
  const keepRest = async () => {
    for (let file = rest.shift(); file !== undefined; file = rest.shift()) {
      await put(cache, home + file.address, await checked(file, marksOf));
      progress(1 - rest.length / files.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: TOGETHER }, keepRest));
    await put(cache, home + WHOLE, new Response());
  } catch (error) {
    rest.length = 0;
    await caches.delete(store);
    throw error;
  }
  for (const other of await keptIn(home))
    if (other.slug === slug && other.store !== store) await caches.delete(other.store);
}

async function checked(
  { address, version }: OfflineFile,
  marksOf: (address: string) => readonly string[],
): Promise<Response> {
  const response = await fetchToKeep(address);
  const bytes = new Uint8Array(await response.clone().arrayBuffer());
  const isSame = isPage(address)
    ? marksOf(address).every((mark) => new TextDecoder().decode(bytes).includes(mark))
    : versionOf(bytes) === version;
  if (!isSame) throw new NotKept("other build");
  return response;
}

/** A file as it is now, past what answers for the network, which would keep it once more. */
export async function fetchToKeep(address: string): Promise<Response> {
  const asked = fetch(home + address, { cache: "no-cache", headers: { "x-keep": "" } });
  const response = await asked.catch(() => null);
  if (!response?.ok) throw new NotKept("missing");
  return response;
}

async function put(cache: Cache, url: string, response: Response): Promise<void> {
  try {
    await cache.put(url, response);
  } catch {
    throw new NotKept("full");
  }
}
