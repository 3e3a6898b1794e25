import type { Edition, Interview } from "../corpus/schema";
import { EDITION_WORDS, LANGUAGE_WORDS, type Words } from "./names";

/**
 * Which way the translation went, in a sentence or two for the top of a page: what each version is, and where there is
 * only one language, that there is only one.
 */
export function editionNote(interview: Interview): Words {
  const { editions } = interview;
  const notes = editions.map((edition) => noteOf(edition, editions));
  const only = editions.length === 1 ? editions[0] : undefined;
  if (only !== undefined) {
    const lang = LANGUAGE_WORDS[only.lang];
    notes.unshift({ zh: `只有${lang.zh}。`, en: `In ${lang.en} only.` });
  }
  return { zh: notes.map((note) => note.zh).join(""), en: notes.map((note) => note.en).join(" ") };
}

function noteOf(edition: Edition, all: readonly Edition[]): Words {
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
    en: `The ${lang.en} is ${article} ${kind.en.toLowerCase()} from the ${from.en}${here ? "" : ", which is not held here"}.`,
  };
}
