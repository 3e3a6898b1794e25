import { copyLink, copyQuotation } from "./copy";
import { setInterface, switchInterface } from "./interface";
import { onKey } from "./keys";
import { setTheme, switchTheme } from "./theme";
import { setView, wireView } from "./view";

/**
 * All the script that a reading page has. It runs in the head, before anything is painted: what the reader chose is set
 * on `<html>` first, and the controls are wired when they are there. Without it everything can be read.
 */

const SWITCHES: Readonly<Record<string, () => void>> = { interface: switchInterface, theme: switchTheme };

document.documentElement.dataset.js = "";
setTheme();
setInterface();
setView();

document.addEventListener("DOMContentLoaded", wireView);
document.addEventListener("keydown", onKey);
document.addEventListener("click", ({ target }) => {
  const pressed = target instanceof Element ? target.closest("button") : null;
  const { copy, quote, switch: name } = pressed?.dataset ?? {};
  if (copy) void copyLink(copy);
  if (pressed && quote) void copyQuotation(pressed);
  if (name) SWITCHES[name]?.();
});
