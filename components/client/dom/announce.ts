import { HTML_LANG } from "../../../lib/reader/words/names";
import type { Lang } from "../../../lib/schema/schema";

let region: HTMLElement | null = null;

/** Announces the counterpart of a sentence to screen readers. */
export function announce(words: string, lang: Lang, unsure: boolean): void {
  region ??= makeRegion();
  const doubt = lang === "en" ? "Perhaps: " : "可能是：";
  const nothing = lang === "en" ? "No counterpart" : "无对应";
  region.lang = HTML_LANG[lang];
  region.textContent = words === "" ? nothing : (unsure ? doubt : "") + words;
}

function makeRegion(): HTMLElement {
  const made = document.createElement("p");
  made.className = "sr-only";
  made.role = "status";
  document.body.append(made);
  return made;
}
