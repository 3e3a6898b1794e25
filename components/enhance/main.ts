import { awaitAstray, leadOn } from "./astray";
import { markContents } from "./contents";
import { copyLink, copyQuotation } from "./copy";
import { setInterface, switchInterface } from "./interface";
import { onKey } from "./keys";
import { late } from "./late";
import { copyOneLanguage } from "./one-language";
import { keepProgress } from "./progress";
import { awaitPointing } from "./sentences";
import { setTheme, switchTheme } from "./theme";
import { setType } from "./type";
import { setView, wireView } from "./view";

/**
 * All the script that a reading page has. It runs in the head, before anything is painted: what the reader chose is set
 * on `<html>` first, and the controls are wired when they are there. Without it everything can be read.
 */

const SWITCHES: Readonly<Record<string, () => void>> = {
  interface: switchInterface,
  theme: switchTheme,
  type: () => void late("panels").then(({ showType }) => showType()),
  help: () => void late("panels").then(({ showHelp }) => showHelp()),
};

document.documentElement.dataset.js = "";
setTheme();
setInterface();
setType();
setView();

document.addEventListener("DOMContentLoaded", () => {
  wireView();
  markContents();
  keepProgress();
  awaitPointing();
  markFound();
  leadOn();
  awaitAstray();
});
document.addEventListener("copy", copyOneLanguage);
document.addEventListener("keydown", onKey);
document.addEventListener("click", ({ target }) => {
  const pressed = target instanceof Element ? target.closest("button") : null;
  const { copy, quote, switch: name } = pressed?.dataset ?? {};
  if (copy) void copyLink(copy);
  if (pressed && quote) void copyQuotation(pressed);
  if (name) SWITCHES[name]?.();
});

/** A search leads here with the words that it found. */
function markFound(): void {
  const words = new URLSearchParams(location.search).get("mark");
  const turn = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (words && turn) void late("marks").then((marks) => marks.markFound(turn, words));
}
