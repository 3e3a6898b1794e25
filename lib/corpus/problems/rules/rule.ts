/** What a rule found, by name, as needed for the rule's texts. `likely` is what was probably meant. */
export type Facts = Readonly<Record<string, string>>;

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * Something the build can report. An error keeps the file out of the corpus and makes the exit status 1; a warning has
 * no other effect.
 */
export interface Rule {
  readonly severity: "error" | "warning";
  /** What is wrong, the same in every file: the headline of the report and the rule's line in `docs/rules.md`. */
  readonly message: Bilingual;
  /** What was found there. */
  readonly found: (facts: Facts) => Bilingual;
  /** What was expected there. */
  readonly expected: (facts: Facts) => Bilingual;
  /** How and where to correct it, in words that an editor can copy. */
  readonly hint: (facts: Facts) => Bilingual;
  readonly examples: Examples;
}

/** Files that the rule accepts and files that it reports, run by the tests; or why no file can show it. */
export type Examples =
  | { readonly ok: readonly Example[]; readonly notOk: readonly Example[] }
  | { readonly elsewhere: string };

/** The texts of one interview, the bytes of one file, or the lockfile. */
type Example =
  | {
      readonly source: string;
      readonly edition?: string;
      readonly sidecar?: string;
      readonly people?: string;
      /** Paths of the files next to the source. */
      readonly beside?: readonly string[];
    }
  | { readonly bytes: () => Uint8Array }
  | { readonly lockfile: string };
