import { LANGUAGES } from "../../schema/languages";
import type { EditionKind, Interview, Lang, Row } from "../../schema/schema";

/** The languages of an interview's editions, Chinese first. */
export function languagesOf(interview: Interview): Lang[] {
  return LANGUAGES.filter((lang) => interview.editions.some((edition) => edition.lang === lang));
}

/** The paragraphs of one side of the rows, as plain text. */
export function paragraphsOf(rows: readonly Row[], lang: Lang): string[] {
  return rows.flatMap((row) => row[lang]).map((block) => block.text);
}

/** The plain text of one side of the rows, paragraphs joined by a space. */
export function textOf(rows: readonly Row[], lang: Lang): string {
  return paragraphsOf(rows, lang).join(" ");
}

/** The kind of edition of one side; undefined if that side has no words. */
export function editionOf(rows: readonly Row[], lang: Lang): EditionKind | undefined {
  return rows.find((row) => row[lang].length > 0)?.[lang][0]?.edition;
}
