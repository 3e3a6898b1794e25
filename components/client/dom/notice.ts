/**
 * Shows a notice about the address that led here, above the text or after the given element, and announces it. A new
 * notice replaces the last one.
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
  // Filled once it is in the page: screen readers announce what is added to a status.
  made.append(...content);
  made.scrollIntoView({ block: "center" });
  return made;
}
