import type { ByteRange } from "../../../lib/search/shards/packing";

/**
 * Fetches a piece of a file. Some hosts answer with the whole file, up to 20 MiB: that is given up before it is read.
 *
 * @throws when the host answers with anything but the piece
 */
export async function fetchRange(address: string, { from, to }: ByteRange): Promise<Uint8Array<ArrayBuffer>> {
  const abort = new AbortController();
  const response = await fetch(address, { headers: { Range: `bytes=${from}-${to - 1}` }, signal: abort.signal });
  if (response.status !== 206) {
    abort.abort();
    const reason = response.ok ? "the host sends no pieces of files; build with SEARCH_PACKING=files" : response.status;
    throw new Error(`${address}: ${reason}`);
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length !== to - from) throw new Error(`${address}: ${bytes.length} bytes instead of ${to - from}`);
  return bytes;
}
