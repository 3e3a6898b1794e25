import { LANGUAGES } from "../../schema/languages";
import type { Interview, Lang, Localized, Turn } from "../../schema/schema";
import type { Words } from "../../schema/site";
import type { AnswerPageContent } from "../links/answer-pages";
import { excerpt } from "../words/excerpt";
import { inLanguage, inOneLine, type SpeakerNames, speakerName } from "../words/names";
import { textOf } from "../words/sides";

/** The title and description of a page, as shown with a link to it. */
export interface Summary {
  readonly title: string;
  readonly description: string;
}

/**
 * Per language, in columns (see `excerpt`): two languages in a title stay near the 120 that a browser shows for a tab.
 */
const TITLE_COLUMNS = 60;
/** Per language, in columns: search engines and cards cut a description at about 160, so two languages share 240. */
const DESCRIPTION_COLUMNS = 120;

/**
 * The summary of an answer: its question as the title, its words as the description; without a question, its words as
 * both.
 */
export function answerSummary(passage: AnswerPageContent, names: SpeakerNames): Summary {
  const { turn, questions } = passage;
  return {
    title: inOneLine(excerpts(questions.length > 0 ? questions : [turn], TITLE_COLUMNS)),
    description: LANGUAGES.flatMap((lang) => saidIn(turn, lang, names)).join(" "),
  };
}

/** The summary of an interview: its title, and the beginning of its first turn. */
export function interviewSummary(interview: Interview): Summary {
  const turns = interview.sections.flatMap((section) => section.turns);
  return {
    title: inOneLine(interview.title),
    description: inOneLine(excerpts(turns.slice(0, 1), DESCRIPTION_COLUMNS)),
  };
}

function excerpts(turns: readonly Turn[], columns: number): Localized {
  const rows = turns.flatMap((turn) => turn.rows);
  const zh = excerpt(textOf(rows, "zh"), columns);
  const en = excerpt(textOf(rows, "en"), columns);
  return { ...(zh === "" ? {} : { zh }), ...(en === "" ? {} : { en }) };
}

/** Translated words are never attributed without saying so, not even in a preview. */
const UNOFFICIAL: Readonly<Record<Lang, string>> = { zh: "（非官方译文）", en: " (unofficial translation)" };

function saidIn(turn: Turn, lang: Lang, names: SpeakerNames): string[] {
  const words = excerpt(textOf(turn.rows, lang), DESCRIPTION_COLUMNS);
  if (words === "") return [];
  const kind = turn.rows.flatMap((row) => row[lang])[0]?.edition;
  const mark = kind === "unofficial-translation" ? UNOFFICIAL[lang] : "";
  if (turn.speaker === null) return [words + mark];
  const name = inLanguage(speakerName(names, turn.speaker), lang).text;
  return [lang === "zh" ? `${name}：${words}${mark}` : `${name}: ${words}${mark}`];
}

/** The title of a page as browsers and search engines show it: what is on it, then the name of the site. */
export function titleOf(title: string, siteName: Words): string {
  return `${title} — ${inOneLine(siteName)}`;
}
