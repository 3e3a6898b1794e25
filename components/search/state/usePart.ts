import { useEffect, useState } from "react";

/** Milliseconds until the reader is told that a part does not come; it is still shown if it comes later. */
const PATIENCE = 15_000;

/**
 * Loads a part of the page that is not needed at once.
 *
 * @param wanted starts loading
 * @returns the part, null until it has come, and whether it seems that it will not
 */
export function usePart<Part>(load: () => Promise<Part>, wanted: boolean): readonly [Part | null, boolean] {
  const [part, setPart] = useState<{ readonly loaded: Part } | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => setMissing(true), PATIENCE);
    load()
      .then(
        (loaded) => setPart({ loaded }),
        () => setMissing(true),
      )
      .finally(() => clearTimeout(timer));
    return () => clearTimeout(timer);
  }, [load, wanted]);
  return [part?.loaded ?? null, missing && part === null];
}
