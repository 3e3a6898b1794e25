/** Milliseconds after which a file that has not come is given up. */
const PATIENCE = 10_000;

/**
 * A file in `data/`; null if it cannot be fetched, or does not come. It is not validated, since the build wrote it by its
 * schema.
 */
export async function dataOf<T>(path: string): Promise<T | null> {
  const giving = new AbortController();
  const late = setTimeout(() => giving.abort(), PATIENCE);
  try {
    const response = await fetch(new URL(`data/${path}`, import.meta.url), { signal: giving.signal });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  } finally {
    clearTimeout(late);
  }
}
