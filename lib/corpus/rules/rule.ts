/**
 * What the build can report. An error keeps the file out of the corpus and makes the exit status 1; a warning is shown and
 * nothing else changes.
 */
export interface Rule {
  readonly severity: "error" | "warning";
  readonly message: (facts: Readonly<Record<string, string>>) => Bilingual;
  readonly hint: (facts: Readonly<Record<string, string>>) => Bilingual;
  readonly examples: Examples;
}

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Files that the rule says nothing of, and files that it reports, which the tests run; or why no file can show it. */
export type Examples =
  | { readonly ok: readonly Example[]; readonly notOk: readonly Example[] }
  | { readonly elsewhere: string };

/** The texts of one interview, or the bytes of one file. */
type Example =
  | { readonly source: string; readonly sidecar?: string; readonly people?: string }
  | { readonly bytes: () => Uint8Array };
