/** A line with nothing else calls what follows somebody's opinion. */
export const OPINIONS: readonly string[] = [
  // Chinese
  "(时评|社论|评论|观点|言论|来论)",
  // English
  "(guest )?(opinion|op-?ed|editorial|commentary|column)",
];

/** What a publisher calls an interview, in the notation of `text/phrases.ts`. */
export const INTERVIEWS: readonly string[] = [
  // Chinese
  "(专|采)访",
  "访谈",
  "对(话|谈)",
  "问答",
  // English
  "interview(ed|s)?",
  "conversation",
  "in conversation",
  "spoke (to|with)",
  "talks? (to|with)",
  "q & a",
  "q&a",
];
