/**
 * Highlights text with the CSS Custom Highlight API, which leaves the document unchanged for copying, searching and
 * reading aloud. Browsers without it only lack the highlights.
 */
const supported = "highlights" in CSS;

/** Highlights a sentence and its counterpart; an unsure one is styled differently. */
export function highlightSentences(here: readonly Range[], there: readonly Range[], unsure: boolean): void {
  if (!supported) return;
  clearSentences();
  CSS.highlights.set("here", new Highlight(...here));
  CSS.highlights.set(unsure ? "perhaps" : "there", new Highlight(...there));
}

/** Marks the words found, until the page is left. */
export function highlightMatches(found: readonly Range[]): void {
  if (supported) CSS.highlights.set("found", new Highlight(...found));
}

export function clearSentences(): void {
  if (!supported) return;
  for (const name of ["here", "there", "perhaps"]) CSS.highlights.delete(name);
}
