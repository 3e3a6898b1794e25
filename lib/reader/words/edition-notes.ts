import type { Edition, Interview, Lang, Turn } from "../../schema/schema";
import { EDITION_WORDS, type InterfaceText, LANGUAGE_WORDS } from "./names";
import { editionOf } from "./sides";

/**
 * A note on the editions for the top of a page: what each edition is, whether there is only one language, and whether
 * an edition is a back-translation and therefore not the words as spoken.
 */
export function editionNote(interview: Interview): InterfaceText {
  const { editions } = interview;
  const notes = editions.map((edition) => noteOf(edition, editions));
  notes.push(...translatedBack(interview));
  const only = editions.length === 1 ? editions[0] : undefined;
  if (only !== undefined) {
    const lang = LANGUAGE_WORDS[only.lang];
    notes.unshift({ zh: `只有${lang.zh}。`, en: `In ${lang.en} only.` });
  }
  return { zh: notes.map((note) => note.zh).join(""), en: notes.map((note) => note.en).join(" ") };
}

/** A note on a back-translation: an edition in the language spoken that is not the original. */
function translatedBack({ editions, spoken }: Interview): InterfaceText[] {
  const back = editions.find(({ lang, kind }) => lang === spoken && kind !== "original");
  if (back === undefined) return [];
  const [said, from] = [LANGUAGE_WORDS[back.lang], LANGUAGE_WORDS[back.of ?? back.lang]];
  return [
    {
      zh: `当初说的、写的是${said.zh}；这里的${said.zh}是从${from.zh}译回去的，不是原话。`,
      en: `It was said or written in ${said.en}; the ${said.en} here is translated back from the ${from.en} and does not give the original words.`,
    },
  ];
}

function noteOf(edition: Edition, all: readonly Edition[]): InterfaceText {
  const lang = LANGUAGE_WORDS[edition.lang];
  const kind = EDITION_WORDS[edition.kind];
  if (edition.kind === "original") return { zh: `${lang.zh}是原文。`, en: `The ${lang.en} is the original.` };
  const article = edition.kind === "unofficial-translation" ? "an" : "a";
  const from = edition.of === undefined ? undefined : LANGUAGE_WORDS[edition.of];
  if (from === undefined) {
    return { zh: `${lang.zh}是${kind.zh}。`, en: `The ${lang.en} is ${article} ${kind.en.toLowerCase()}.` };
  }
  const here = all.some((other) => other.lang === edition.of);
  return {
    zh: `${lang.zh}是${kind.zh}，译自${from.zh}${here ? "" : "，原文未收入"}。`,
    en: `The ${lang.en} is ${article} ${kind.en.toLowerCase()} from the ${from.en}${here ? "" : ", which is not included here"}.`,
  };
}

/** What is said of an English or Chinese that was said so at first, and is here only as translated back. */
export const TRANSLATED_BACK: InterfaceText = { zh: "回译，不是原话", en: "translated back, not the original words" };

/** The kind of translation that one side is, in its language; empty for an original. */
export function markOf({ editions, spoken }: Interview, turn: Turn, lang: Lang): string {
  const kind = editionOf(turn.rows, lang);
  if (kind === undefined || kind === "original") return "";
  const of = editions.find((edition) => edition.lang === lang)?.of;
  const back = spoken === lang;
  const from = of === undefined ? undefined : LANGUAGE_WORDS[of];
  const kindWords = EDITION_WORDS[kind][lang];
  if (lang === "zh")
    return [kindWords, back ? TRANSLATED_BACK.zh : "", from ? `译自${from.zh}` : ""].filter(Boolean).join("，");
  const note = back ? `; ${TRANSLATED_BACK.en}` : "";
  return [kindWords, from ? ` from the ${from.en}` : "", note].join("");
}
