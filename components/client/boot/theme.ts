import { readChoice, storeChoice } from "../dom/storage";

const root = document.documentElement;

/** Sets the theme the reader chose; without a choice the style sheet follows the system. */
export function setTheme(): void {
  const remembered = readChoice("theme");
  if (remembered === "light" || remembered === "dark") root.dataset.theme = remembered;
}

/** Switches to the other theme. */
export function switchTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const other = (root.dataset.theme ?? system) === "dark" ? "light" : "dark";
  root.dataset.theme = other;
  storeChoice("theme", other);
}
