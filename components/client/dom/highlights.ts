/**
 * Lights stretches of text with the CSS Custom Highlight API, which changes nothing in the page: what is copied, searched
 * or read aloud stays as it is. A browser without it shows no light and loses nothing else.
 */
const supported = "highlights" in CSS;

/** Lights a sentence and its counterpart; one that is not sure looks so. */
export function light(here: readonly Range[], there: readonly Range[], unsure: boolean): void {
  if (!supported) return;
  clearLight();
  CSS.highlights.set("here", new Highlight(...here));
  CSS.highlights.set(unsure ? "perhaps" : "there", new Highlight(...there));
}

/** Marks what a search found, until the page is left. */
export function mark(found: readonly Range[]): void {
  if (supported) CSS.highlights.set("found", new Highlight(...found));
}

export function clearLight(): void {
  if (!supported) return;
  for (const name of ["here", "there", "perhaps"]) CSS.highlights.delete(name);
}
