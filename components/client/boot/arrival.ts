import { bilingual, button } from "../dom/elements";

/** Milliseconds after which a page that is still on its way says so. */
const LONG = 10_000;

/** The last element of every page. */
const END = "status";

/** Does something once the page is parsed: at once where it is. */
export function whenParsed(wire: () => void): void {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", wire);
  else wire();
}

/** Says at the head of the text when the page has come only in part, or does not go on coming; one press loads it anew. */
export function watchArrival(): void {
  const waiting = setTimeout(() => say("这一页还没有收全", "This page has not arrived in full yet"), LONG);
  whenParsed(() => {
    clearTimeout(waiting);
    document.getElementById("partial")?.remove();
    if (!document.getElementById(END)) say("这一页只收到一部分", "Only a part of this page has arrived");
  });
}

function say(zh: string, en: string): void {
  if (document.getElementById(END)) return;
  const made = document.createElement("p");
  made.id = "partial";
  made.className = "notice";
  made.role = "status";
  made.append(
    ...bilingual(zh, en),
    " ",
    button("重新载入", "Load again", () => location.reload()),
  );
  (document.querySelector("main") ?? document.body).prepend(made);
}
