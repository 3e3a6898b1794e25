import { LANGUAGES } from "../../schema/languages";
import type { Interview, Lang, Turn } from "../../schema/schema";
import { answerPath } from "../links/paths";
import { dateWords } from "../words/dates";
import { markOf } from "../words/edition-notes";
import { excerptAtPhrase } from "../words/excerpt";
import { inOneLine, type SpeakerNames, speakerName } from "../words/names";
import { textOf } from "../words/sides";

/** The size of a card in pixels: chat programs show this size large (Open Graph asks for 1.91 to 1). */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The content of the picture of one answer. */
export interface Card {
  readonly path: string;
  readonly sides: readonly CardSide[];
  /** The speaker; for an unattributed turn, the title. */
  readonly speaker: string;
  /** The title; empty if it is already shown as the speaker. */
  readonly source: string;
  /** The date in both languages; empty if the source does not give one. */
  readonly date: string;
}

export interface CardSide {
  readonly lang: Lang;
  readonly words: string;
  /** What kind of translation it is; empty for the original. */
  readonly mark: string;
}

/** The columns (see `excerpt`) that fit the template: three lines of each of two languages, or five of one. */
const COLUMNS = { zh: 138, en: 160, alone: 220 } as const;
const TITLE_COLUMNS = 42;

/** The card of one answer. */
export function cardOf(interview: Interview, turn: Turn, names: SpeakerNames): Card {
  const languages = LANGUAGES.filter((lang) => textOf(turn.rows, lang) !== "");
  const title = excerptAtPhrase(interview.title.zh ?? interview.title.en ?? "", TITLE_COLUMNS);
  return {
    path: `${answerPath(interview.slug, turn.id)}card.png`,
    sides: languages.map((lang) => ({
      lang,
      words: excerptAtPhrase(textOf(turn.rows, lang), languages.length > 1 ? COLUMNS[lang] : COLUMNS.alone),
      mark: markOf(interview, turn, lang),
    })),
    speaker: turn.speaker === null ? title : inOneLine(speakerName(names, turn.speaker)),
    source: turn.speaker === null ? "" : title,
    date: interview.date === undefined ? "" : inOneLine(dateWords(interview.date)),
  };
}

/** The path of a card. Its query changes with the words, so that no outdated picture is shown from a cache. */
export function cardPath(card: Card): string {
  return `${card.path}?v=${fingerprint(JSON.stringify(card))}`;
}

/** FNV-1a, 32 bits: enough to distinguish two states of one card. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
