import { readChoice, storeChoice } from "./storage";

/** The themes to choose from; the first follows the system. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const root = document.documentElement;

/** Sets the theme the reader chose; without a choice the style sheet follows the system. */
export function setTheme(): void {
  applyTheme(chosenTheme());
}

/** The last theme chosen. */
export function chosenTheme(): Theme {
  const kept = readChoice("theme");
  return THEMES.find((theme) => theme === kept) ?? "system";
}

export function chooseTheme(theme: Theme): void {
  storeChoice("theme", theme);
  applyTheme(theme);
}

/** Switches to the other theme. */
export function switchTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  chooseTheme((root.dataset.theme ?? system) === "dark" ? "light" : "dark");
}

function applyTheme(theme: Theme): void {
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
}
