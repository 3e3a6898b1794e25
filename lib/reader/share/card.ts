import { type Interview, LANGS, type Lang, type Turn } from "../../schema/schema";
import { answerPath } from "../links/paths";
import { dateWords } from "../words/dates";
import { markOf } from "../words/edition-notes";
import { excerptAtPhrase } from "../words/excerpt";
import { inOneLine, type Names, nameOf } from "../words/names";
import { textOf } from "../words/sides";

/** Pixels of a card: the size that chat programs show large (Open Graph asks for 1.91 to 1). */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** What the picture of one answer shows. */
export interface Card {
  readonly path: string;
  readonly sides: readonly CardSide[];
  /** Who says it; where nobody does, what it is taken from. */
  readonly speaker: string;
  /** Where: the title, but where that stands for the speaker. */
  readonly source: string;
  /** When, in both languages; empty where the source does not say. */
  readonly date: string;
}

export interface CardSide {
  readonly lang: Lang;
  readonly words: string;
  /** Empty for the original: only what is translated must say so. */
  readonly mark: string;
}

/** Columns (see `excerpt`) that fit: three lines of each of two languages, five of one, in the template's sizes. */
const COLUMNS = { zh: 138, en: 160, alone: 220 } as const;
const TITLE_COLUMNS = 42;

/** The picture of one answer. */
export function cardOf(interview: Interview, turn: Turn, names: Names): Card {
  const languages = LANGS.filter((lang) => textOf(turn.rows, lang) !== "");
  const title = excerptAtPhrase(interview.title.zh ?? interview.title.en ?? "", TITLE_COLUMNS);
  return {
    path: `${answerPath(interview.slug, turn.id)}card.png`,
    sides: languages.map((lang) => ({
      lang,
      words: excerptAtPhrase(textOf(turn.rows, lang), languages.length > 1 ? COLUMNS[lang] : COLUMNS.alone),
      mark: markOf(interview, turn, lang),
    })),
    speaker: turn.speaker === null ? title : inOneLine(nameOf(names, turn.speaker)),
    source: turn.speaker === null ? "" : title,
    date: interview.date === undefined ? "" : inOneLine(dateWords(interview.date)),
  };
}

/** The address of a card. What follows the question mark changes with the words, so that no old picture is shown for new ones. */
export function cardPath(card: Card): string {
  return `${card.path}?v=${fingerprint(JSON.stringify(card))}`;
}

/** FNV-1a, 32 bits: enough to tell two states of one card apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
