import { SearchFailure } from "../../../lib/search/answer/failure";
import type { ByteRange } from "../../../lib/search/shards/packing";

/** Milliseconds without a byte before a request is given up: phones were seen to take 5 s to change networks. */
const STALL = 15_000;

interface Request {
  readonly cache: RequestCache;
  /** The piece of the file to fetch. */
  readonly range?: ByteRange;
  /** Called whenever some of it has come. */
  readonly onBytes: () => void;
}

/**
 * Fetches a file whole, or a piece of it. Some hosts answer with the whole of a large file instead of a piece: that is
 * given up before it is read.
 *
 * @throws SearchFailure when it cannot be fetched, is not the piece, or nothing of it comes for `STALL`
 */
export async function fetchBytes(
  address: string,
  { cache, range, onBytes }: Request,
): Promise<Uint8Array<ArrayBuffer>> {
  const control = new AbortController();
  const giveUp = () => control.abort();
  let timer = setTimeout(giveUp, STALL);
  const parts: Uint8Array[] = [];
  try {
    const headers = range === undefined ? {} : { Range: `bytes=${range.from}-${range.to - 1}` };
    const response = await fetch(address, { cache, headers, signal: control.signal });
    if (!response.ok) throw new SearchFailure("unreachable", `${address}: ${response.status}`);
    if (range !== undefined && response.status !== 206) {
      giveUp();
      throw new SearchFailure(
        "broken",
        `${address}: the host sends no pieces of files; build with SEARCH_PACKING=files`,
      );
    }
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      parts.push(part.value);
      clearTimeout(timer);
      timer = setTimeout(giveUp, STALL);
      onBytes();
    }
  } catch (error) {
    if (error instanceof SearchFailure) throw error;
    if (control.signal.aborted) throw new SearchFailure("slow", `${address}: nothing for ${STALL / 1000} s`);
    throw new SearchFailure("unreachable", `${address}: ${String(error)}`);
  } finally {
    clearTimeout(timer);
  }
  return checkLength(address, joined(parts), range);
}

function checkLength(address: string, bytes: Uint8Array<ArrayBuffer>, range: ByteRange | undefined) {
  if (range === undefined || bytes.length === range.to - range.from) return bytes;
  throw new SearchFailure("damaged", `${address}: ${bytes.length} bytes instead of ${range.to - range.from}`);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
