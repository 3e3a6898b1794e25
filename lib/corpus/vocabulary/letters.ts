/** Words around a letter, in the notation of `text/phrases.ts`. */

/** What stands before the name of whom a letter addresses. */
export const SALUTATIONS: readonly string[] = [
  // Chinese
  "(亲爱|敬爱|尊敬)的",
  // English
  "(my )?dear(est)?",
  "hello",
  "hi",
];

/** What stands behind the name of whoever signs a letter. */
export const SIGNED: readonly string[] = [
  // Chinese
  "(敬|谨|拜|叩|手|顿)?(上|启|书|首|具)",
  "(于|在){1,10}",
];
