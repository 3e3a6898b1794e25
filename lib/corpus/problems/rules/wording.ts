import { stringify } from "yaml";
import type { Bilingual } from "./rule";

/** What is the same in both languages: an id, an address, a field. */
export const same = (text: string): Bilingual => ({ zh: text, en: text });

/** Words of a file, in the quotation marks of each language. */
export const quoted = (words: string): Bilingual => ({ zh: `「${words}」`, en: `"${words}"` });

export const LANGUAGE: Readonly<Record<string, Bilingual>> = {
  zh: { zh: "中文", en: "Chinese" },
  en: { zh: "英文", en: "English" },
};

export const otherLang = (lang: string): string => (lang === "zh" ? "en" : "zh");

/** The language in which a name is written, as a field of `name`. */
export const languageOfName = (name: string): string => (/\p{Script=Han}/u.test(name) ? "zh" : "en");

/** Words as they can be copied into a YAML file; the mark of what was left out is no part of them. */
export const written = (words: string): string => JSON.stringify(words.replace(/…$/u, ""));

/** A name as it is written in a flow collection of YAML: in quotation marks where it would be something else without. */
export const yamlName = (name: string): string =>
  stringify([name], { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trim().slice(1, -1);

/** A pair of the sidecar. */
export const pairOf = (zh: string, en: string): string => `{ zh: [${written(zh)}], en: [${written(en)}] }`;

/** A pair of the sidecar that settles that there is no counterpart. */
export const onesided = (lang: string, words: string): string =>
  lang === "zh" ? `{ zh: [${written(words)}], en: [] }` : `{ zh: [], en: [${written(words)}] }`;

/** A pair of the sidecar whose other side is to be filled in. */
export const counterpart = (lang: string, words: string): string =>
  lang === "zh" ? pairOf(words, "its beginning") : pairOf("对应段落的开头", words);
