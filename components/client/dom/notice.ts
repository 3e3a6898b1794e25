/**
 * Says something about the address that led here, above the text or after the element given, aloud too. One notice stands
 * at a time.
 */
export function notice(content: readonly Node[], after?: Element | null): HTMLElement {
  document.getElementById("notice")?.remove();
  const made = document.createElement("div");
  made.id = "notice";
  made.className = "notice";
  made.role = "status";
  const place = after ?? document.querySelector("main > .page-head");
  if (place) place.after(made);
  else document.querySelector("main")?.prepend(made);
  // Put in when it stands there: what comes into a status is read out.
  made.append(...content);
  made.scrollIntoView({ block: "center" });
  return made;
}
