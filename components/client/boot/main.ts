import { copyLink } from "../dom/copy";
import { setTheme, switchTheme } from "../dom/theme";
import { setType } from "../dom/type-settings";
import { yieldBar } from "./bar";
import { markContents } from "./contents";
import { copyWords } from "./copy-words";
import { followRedirect, watchDeadLinks } from "./dead-links";
import { setInterface, switchInterface } from "./interface";
import { keepScroll } from "./keep-scroll";
import { onKey } from "./keys";
import { lazy } from "./lazy";
import { nameTurns } from "./name-turns";
import { keepProgress } from "./progress";
import { watchSearchScripts } from "./search-scripts";
import { showAsked, watchSelection } from "./selection";
import { watchPointer } from "./sentence-keys";
import { setView, wireView } from "./view";

/**
 * The script of the reading pages. It runs in the head: the reader's choices are set on `<html>` before the first
 * paint, and the controls are wired once the page is parsed. Everything can be read without it.
 */

const SWITCHES: Readonly<Record<string, () => void>> = {
  interface: switchInterface,
  theme: switchTheme,
  type: () => void lazy("panels").then(({ showType }) => showType(keepScroll)),
  help: () => void lazy("panels").then(({ showHelp }) => showHelp()),
  reload: () => location.reload(),
};

document.documentElement.dataset.js = "";
setTheme();
setInterface();
setType();
setView();

document.addEventListener("DOMContentLoaded", () => {
  wireView();
  markContents();
  yieldBar();
  keepProgress();
  watchPointer();
  showAsked();
  watchSelection();
  followRedirect();
  watchDeadLinks();
  watchSearchScripts();
  nameTurns();
});
document.addEventListener("copy", copyWords);
document.addEventListener("keydown", onKey);
document.addEventListener("click", ({ target }) => {
  const pressed = target instanceof Element ? target.closest("button") : null;
  const { copy, cite, switch: name } = pressed?.dataset ?? {};
  if (copy) void copyLink(copy);
  if (pressed && cite) void lazy("share").then(({ showForms }) => showForms(pressed));
  if (name) SWITCHES[name]?.();
});
