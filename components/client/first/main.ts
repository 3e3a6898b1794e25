import { applyLook } from "../dom/look";
import { showWithoutStyles } from "./show-without-styles";

/**
 * What stands in every page, before all that must be fetched, and is therefore short: the reader's choices are on `<html>`
 * before the first paint, and a style sheet that hangs keeps nobody from reading.
 */
document.documentElement.dataset.js = "";
applyLook();
showWithoutStyles();
