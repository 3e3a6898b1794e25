/** What a rule found, by name; the rule's words say what they need. `likely` is what was probably meant. */
export type Facts = Readonly<Record<string, string>>;

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * What the build can report. An error keeps the file out of the corpus and makes the exit status 1; a warning is shown and
 * nothing else changes.
 */
export interface Rule {
  readonly severity: "error" | "warning";
  /** What is wrong, the same in every file: the headline of the report, and the rule's line in `docs/rules.md`. */
  readonly message: Bilingual;
  /** What stands there. */
  readonly found: (facts: Facts) => Bilingual;
  /** What should stand there. */
  readonly expected: (facts: Facts) => Bilingual;
  /** What to write, and where: words that an editor can copy. */
  readonly hint: (facts: Facts) => Bilingual;
  readonly examples: Examples;
}

/** Files that the rule says nothing of, and files that it reports, which the tests run; or why no file can show it. */
export type Examples =
  | { readonly ok: readonly Example[]; readonly notOk: readonly Example[] }
  | { readonly elsewhere: string };

/** The texts of one interview, the bytes of one file, or the book of permalinks. */
type Example =
  | {
      readonly source: string;
      readonly edition?: string;
      readonly sidecar?: string;
      readonly people?: string;
      /** The files beside the source, by their paths. */
      readonly beside?: readonly string[];
    }
  | { readonly bytes: () => Uint8Array }
  | { readonly book: string };
