import { LANGUAGES } from "../../schema/languages";
import type { Edition, EditionKind, Lang } from "../../schema/schema";
import { type Problem, problem } from "../problems/problems";
import type { Place } from "../text/source";
import type { Checked, Sidecar } from "./sidecar";

/** The editions of an interview, and the wording of each language. */
export interface Editions {
  readonly list: readonly Edition[];
  readonly kindOf: (lang: Lang) => EditionKind;
  readonly problems: readonly Problem[];
}

/**
 * Checks the sidecar's editions against the languages in the text. If it declares none, a text in one language is the
 * original; of two languages, the first is assumed to be the original and the editor is told.
 *
 * @param langs the languages of the text, in order of appearance
 */
export function readEditions(langs: readonly Lang[], sidecar: Checked<Sidecar>, textPlace: Place): Editions {
  const declared = sidecar.value.editions;
  const problems: Problem[] = [];
  declared.forEach((edition, index) => {
    if (!langs.includes(edition.lang)) {
      problems.push(problem("edition-empty", sidecar.placeOf(["editions", index]), { lang: edition.lang }));
    }
  });
  const first = langs[0] ?? "zh";
  const list = langs.map((lang): Edition => {
    const edition = declared.find((candidate) => candidate.lang === lang);
    if (edition !== undefined) return edition;
    if (langs.length > 1) problems.push(problem("edition-undeclared", textPlace, { lang }));
    return lang === first ? { lang, kind: "original" } : { lang, kind: "published-translation", of: first };
  });
  const kinds = new Map(list.map(({ lang, kind }) => [lang, kind]));
  return {
    list: list.toSorted((a, b) => LANGUAGES.indexOf(a.lang) - LANGUAGES.indexOf(b.lang)),
    kindOf: (lang) => kinds.get(lang) ?? "original",
    problems,
  };
}
