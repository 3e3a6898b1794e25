/** A file of `data/`, beside the scripts; null where it cannot be had. What the build wrote is as its schema says. */
export async function dataOf<T>(path: string): Promise<T | null> {
  try {
    const response = await fetch(new URL(`data/${path}`, import.meta.url));
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
