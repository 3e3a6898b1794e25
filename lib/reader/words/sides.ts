import type { EditionKind, Interview, Lang, Row } from "../../schema/schema";
import { LANGUAGES } from "./names";

/** The languages that an interview can be read in, Chinese first. */
export function languagesOf(interview: Interview): Lang[] {
  return LANGUAGES.filter((lang) => interview.editions.some((edition) => edition.lang === lang));
}

/** The paragraphs of one side of some rows, as plain words. */
export function paragraphsOf(rows: readonly Row[], lang: Lang): string[] {
  return rows.flatMap((row) => row[lang]).map((block) => block.text);
}

/** The plain words of one side of some rows, paragraphs joined by a space. */
export function textOf(rows: readonly Row[], lang: Lang): string {
  return paragraphsOf(rows, lang).join(" ");
}

/** What the words of one side are to what was said first; undefined where that side has no words. */
export function editionOf(rows: readonly Row[], lang: Lang): EditionKind | undefined {
  return rows.find((row) => row[lang].length > 0)?.[lang][0]?.edition;
}
