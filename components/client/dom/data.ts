/** A file in `data/`; null if it cannot be fetched. It is not validated, since the build wrote it by its schema. */
export async function dataOf<T>(path: string): Promise<T | null> {
  try {
    const response = await fetch(new URL(`data/${path}`, import.meta.url));
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
