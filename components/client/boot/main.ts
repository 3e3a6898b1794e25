import { copyLink } from "../dom/copy";
import { setInterface, switchInterface } from "../dom/interface";
import { rememberLook } from "../dom/look";
import { setTheme, switchTheme } from "../dom/theme";
import { setType } from "../dom/type-settings";
import { setView } from "../dom/view";
import { watchArrival, whenParsed } from "./arrival";
import { yieldBar } from "./bar";
import { markContents } from "./contents";
import { copyWords } from "./copy-words";
import { followRedirect, watchDeadLinks } from "./dead-links";
import { keepScroll } from "./keep-scroll";
import { onKey } from "./keys";
import { withLazy } from "./lazy";
import { nameTurns } from "./name-turns";
import { keepReading } from "./offline";
import { keepProgress } from "./progress";
import { watchSearchScripts } from "./search-scripts";
import { showAsked, watchSelection } from "./selection";
import { watchPointer } from "./sentence-keys";
import { checkView, listenForView } from "./view";

/**
 * The script of the reading pages. It comes when it comes: what the reader presses works as soon as it is here, even if the
 * page is still on its way, and the rest once the page is parsed. The first script has set the reader's choices before the
 * first paint; they are set again, by what they are and not by how the last page looked. Everything can be read without it.
 */

const SWITCHES: Readonly<Record<string, () => void>> = {
  interface: switchInterface,
  theme: switchTheme,
  type: () => withLazy("panels", ({ showType }) => showType(keepScroll)),
  help: () => withLazy("panels", ({ showHelp }) => showHelp()),
  reload: () => location.reload(),
};

document.documentElement.dataset.js = "";
setTheme();
setInterface();
setType();
setView();
for (const leaving of ["pagehide", "visibilitychange"]) addEventListener(leaving, rememberLook);

watchArrival();
listenForView();
whenParsed(() => {
  checkView();
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
  keepReading();
});
document.addEventListener("copy", copyWords);
document.addEventListener("keydown", onKey);
// Before anything else: while the search page waits for a script that never comes, React stops every click at the document.
addEventListener(
  "click",
  ({ target }) => {
    const pressed = target instanceof Element && target.closest("button");
    if (!pressed) return;
    const { copy, cite, keep, switch: name = "" } = pressed.dataset;
    if (copy) void copyLink(copy);
    if (cite) withLazy("share", ({ showForms }) => showForms(pressed));
    if (keep) withLazy("keep", ({ keepInterview }) => keepInterview(pressed));
    SWITCHES[name]?.();
  },
  true,
);
