/** A hash of the code of the search, the same in the page and in its worker if both are of one build (`next.config.ts`). */
export const STAMP = process.env.NEXT_PUBLIC_SEARCH_STAMP ?? "";
