import type { Lang } from "./schema";

/** Both languages, Chinese first, as everywhere. Apart from the schema, whose checker the browser need not load. */
export const LANGUAGES: readonly Lang[] = ["zh", "en"];

/** The other one of the two languages. */
export function otherLang(lang: Lang): Lang {
  return lang === "zh" ? "en" : "zh";
}
