import { stringify } from "yaml";
import type { Bilingual } from "./rule";

/** Text that is the same in both languages: an id, an address, a field. */
export const same = (text: string): Bilingual => ({ zh: text, en: text });

/** Words of a file in each language's quotation marks. */
export const quoted = (words: string): Bilingual => ({ zh: `「${words}」`, en: `"${words}"` });

export const LANGUAGE: Readonly<Record<string, Bilingual>> = {
  zh: { zh: "中文", en: "Chinese" },
  en: { zh: "英文", en: "English" },
};

export const otherLang = (lang: string): string => (lang === "zh" ? "en" : "zh");

/** The language in which a name is written, as a field of `name`. */
export const languageOfName = (name: string): string => (/\p{Script=Han}/u.test(name) ? "zh" : "en");

/** Words ready to copy into a YAML file, without the ellipsis of an abridged quotation. */
export const written = (words: string): string => JSON.stringify(words.replace(/…$/u, ""));

/** A name as written in a YAML flow collection, quoted only if it would otherwise mean something else. */
export const yamlName = (name: string): string =>
  stringify([name], { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trim().slice(1, -1);

/** A pair of the sidecar. */
export const pairOf = (zh: string, en: string): string => `{ zh: [${written(zh)}], en: [${written(en)}] }`;

/** A pair of the sidecar that confirms that there is no counterpart. */
export const onesided = (lang: string, words: string): string =>
  lang === "zh" ? `{ zh: [${written(words)}], en: [] }` : `{ zh: [], en: [${written(words)}] }`;

/** A pair of the sidecar with the other side to be filled in. */
export const counterpart = (lang: string, words: string): string =>
  lang === "zh" ? pairOf(words, "beginning of its counterpart") : pairOf("对应段落的开头", words);
