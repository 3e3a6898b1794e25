import { LANGUAGES } from "../../schema/languages";
import type { Interview, Lang, Localized, Turn } from "../../schema/schema";
import { markOf } from "../words/edition-notes";
import { htmlLangOf, inLanguage, type SpeakerNames, speakerName } from "../words/names";
import { paragraphsOf } from "../words/sides";

/** A turn as quoted elsewhere: its words, speaker, source and date. */
export interface Cited {
  readonly id: string;
  /** The absolute address of the words. */
  readonly address: string;
  /** The sides that have words, Chinese first. */
  readonly sides: readonly CitedSide[];
  readonly title: Localized;
  readonly publisher: Localized | null;
  /** YYYY-MM-DD, only if the source gives it. */
  readonly date: string | null;
}

export interface CitedSide {
  readonly lang: Lang;
  /** The `lang` attribute of the words. */
  readonly htmlLang: string;
  readonly paragraphs: readonly string[];
  /** Null if unattributed. */
  readonly speaker: string | null;
  /** The kind of translation, and whether it is a back-translation; empty for an original. */
  readonly mark: string;
}

/** A turn, ready to be quoted. */
export function citedOf(interview: Interview, turn: Turn, names: SpeakerNames, address: string): Cited {
  const sides = LANGUAGES.map((lang): CitedSide => {
    const speaker = turn.speaker === null ? null : inLanguage(speakerName(names, turn.speaker), lang).text;
    const htmlLang = htmlLangOf(interview)[lang];
    return { lang, htmlLang, paragraphs: paragraphsOf(turn.rows, lang), speaker, mark: markOf(interview, turn, lang) };
  });
  const { title, publisher = null, date = null } = interview;
  return {
    id: turn.id,
    address,
    sides: sides.filter(({ paragraphs }) => paragraphs.length > 0),
    title,
    publisher,
    date,
  };
}
