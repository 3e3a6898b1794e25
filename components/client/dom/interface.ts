import { readChoice, storeChoice } from "./storage";

const root = document.documentElement;

/**
 * Sets the interface language: the one remembered, otherwise the browser's first preference of the two, otherwise
 * English.
 */
export function setInterface(): void {
  const remembered = readChoice("interface");
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === "zh" || tag === "en");
  show(remembered === "zh" || remembered === "en" ? remembered : (wanted ?? "en"));
}

/** Switches to the other language. */
export function switchInterface(): void {
  const other = root.dataset.ui === "zh" ? "en" : "zh";
  show(other);
  storeChoice("interface", other);
}

function show(language: string): void {
  root.dataset.ui = language;
  root.lang = language === "zh" ? "zh-Hans" : "en";
}
