/** What stands before and after something in a list; null at its ends. */
export interface Neighbours<Listed> {
  readonly before: Listed | null;
  readonly after: Listed | null;
}

/** The neighbours of an interview in a list, such as that of the home page. */
export function neighboursOf<Listed extends { readonly slug: string }>(
  interviews: readonly Listed[],
  slug: string,
): Neighbours<Listed> {
  const at = interviews.findIndex((listed) => listed.slug === slug);
  return { before: interviews[at - 1] ?? null, after: at < 0 ? null : (interviews[at + 1] ?? null) };
}
