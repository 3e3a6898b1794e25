import { SearchFailure } from "../../../lib/search/answer/failure";

/** Milliseconds without a byte before a request is given up: phones were seen to take 5 s to change networks. */
const STALL = 15_000;

/**
 * Fetches a file whole.
 *
 * @param onBytes called whenever some of it has come
 * @throws SearchFailure when it cannot be fetched, or nothing of it comes for `STALL`
 */
export async function fetchBytes(address: string, cache: RequestCache, onBytes: () => void): Promise<Uint8Array> {
  const control = new AbortController();
  const giveUp = () => control.abort();
  let timer = setTimeout(giveUp, STALL);
  const parts: Uint8Array[] = [];
  try {
    const response = await fetch(address, { cache, signal: control.signal });
    if (!response.ok) throw new SearchFailure("unreachable", `${address}: ${response.status}`);
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
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
