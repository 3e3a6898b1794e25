import { awaitAstray, leadOn } from "./astray";
import { markContents } from "./contents";
import { copyLink } from "./copy";
import { setInterface, switchInterface } from "./interface";
import { onKey } from "./keys";
import { late } from "./late";
import { copyOneLanguage } from "./one-language";
import { awaitSelection, showAsked } from "./passage";
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
  showAsked();
  awaitSelection();
  leadOn();
  awaitAstray();
});
document.addEventListener("copy", copyOneLanguage);
document.addEventListener("keydown", onKey);
document.addEventListener("click", ({ target }) => {
  const pressed = target instanceof Element ? target.closest("button") : null;
  const { copy, cite, switch: name } = pressed?.dataset ?? {};
  if (copy) void copyLink(copy);
  if (pressed && cite) void late("share").then(({ showForms }) => showForms(pressed));
  if (name) SWITCHES[name]?.();
});
