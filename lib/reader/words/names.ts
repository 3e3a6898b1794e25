import type { SpeakerId } from "../../schema/ids";
import { otherLang } from "../../schema/languages";
import type { EditionKind, Form, Interview, Lang, Localized, Role, Script, Speaker } from "../../schema/schema";

/** A text of the interface, in both languages. */
export type InterfaceText = Readonly<Record<Lang, string>>;

/** The `lang` attribute for each language. */
export const HTML_LANG: Readonly<Record<Lang, string>> = { zh: "zh-Hans", en: "en" };

/** The `lang` attribute for each language of an interview, whose Chinese may be in traditional characters. */
export type HtmlLang = typeof HTML_LANG;

export function htmlLangOf({ editions }: Pick<Interview, "editions">): HtmlLang {
  return htmlLangIn(editions.find(({ script }) => script !== undefined)?.script);
}

export function htmlLangIn(script: Script | undefined): HtmlLang {
  return script === undefined ? HTML_LANG : { ...HTML_LANG, zh: `zh-${script}` };
}

export const LANGUAGE_WORDS: Readonly<Record<Lang, InterfaceText>> = {
  zh: { zh: "中文", en: "Chinese" },
  en: { zh: "英文", en: "English" },
};

export const ROLE_WORDS: Readonly<Record<Role, InterfaceText>> = {
  interviewer: { zh: "采访者", en: "interviewer" },
  guest: { zh: "受访者", en: "guest" },
  audience: { zh: "观众", en: "audience" },
  author: { zh: "作者", en: "author" },
  narrator: { zh: "叙述者", en: "narrator" },
};

/** What stands before an interview and after it, by the ids in `lib/schema/ids.ts`. */
export const AROUND_WORDS = {
  opening: { zh: "正文之前", en: "Before the text" },
  closing: { zh: "正文之后", en: "After the text" },
} as const satisfies Readonly<Record<string, InterfaceText>>;

export const FORM_WORDS: Readonly<Record<Form, InterfaceText>> = {
  dialogue: { zh: "对话", en: "Conversation" },
  narrative: { zh: "转述", en: "Retelling" },
  letter: { zh: "信", en: "Letter" },
};

export const EDITION_WORDS: Readonly<Record<EditionKind, InterfaceText>> = {
  original: { zh: "原文", en: "Original" },
  "published-translation": { zh: "已发表译文", en: "Published translation" },
  "unofficial-translation": { zh: "非官方译文", en: "Unofficial translation" },
};

/** A text and its language, which need not be the one requested. */
export interface Worded {
  readonly text: string;
  readonly lang: Lang;
}

/** The text in the given language, or in the other one if it has no text in that. */
export function inLanguage(text: Localized, lang: Lang): Worded {
  const other = otherLang(lang);
  const wanted = text[lang];
  return wanted === undefined ? { text: text[other] ?? "", lang: other } : { text: wanted, lang };
}

/** Both languages in one line, once where they are the same, for page titles and feeds: `中文 · English`. */
export function inOneLine(text: Localized): string {
  return [...new Set([text.zh, text.en])].filter((part) => part !== undefined).join(" · ");
}

/** The names of the speakers by id. */
export type SpeakerNames = ReadonlyMap<SpeakerId, Localized>;

export function speakerNames(speakers: readonly Speaker[]): SpeakerNames {
  return new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
}

/** The name of a speaker, or the id if the corpus does not list the speaker. */
export function speakerName(names: SpeakerNames, speaker: SpeakerId): Localized {
  return names.get(speaker) ?? { en: speaker };
}
