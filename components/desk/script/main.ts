import { act, forgetFirst } from "./actions";
import { choose, chooseAgain, chosen, step, stepToDoubt, watchSelection } from "./chosen";

/** The script of the editor's desk: what is chosen, by mouse or keys, and what is settled about it. */
const panel = document.querySelector<HTMLFormElement>("#desk-panel");
const list = document.querySelector<HTMLInputElement>("[data-narrows]");

if (panel !== null) {
  panel.hidden = false;
  panel.addEventListener("submit", (event) => event.preventDefault());
  panel.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("[data-does]") : null;
    if (button?.dataset.does !== undefined) void act(panel, button.dataset.does);
  });
  document.addEventListener("click", ({ target }) => {
    const words = target instanceof Element ? target.closest<HTMLElement>("[data-quote]") : null;
    if (words !== null && String(getSelection()).trim() === "") choose(panel, words);
  });
  // Before the keys of the reading pages, which are others.
  document.addEventListener("keydown", (event) => onKey(event, panel), { capture: true });
  watchSelection(panel);
  chooseAgain(panel);
}

list?.addEventListener("input", () => {
  const wanted = list.value.trim().toLowerCase();
  for (const row of document.querySelectorAll<HTMLElement>(`#${list.dataset.narrows} tbody tr`)) {
    row.hidden = !(row.textContent ?? "").toLowerCase().includes(wanted);
  }
});

const FIELDS = "input, textarea, select";

function onKey(event: KeyboardEvent, form: HTMLFormElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const isTyping = event.target instanceof Element && event.target.closest(FIELDS) !== null;
  if (event.key === "Escape") {
    if (event.target instanceof HTMLElement && isTyping) event.target.blur();
    forgetFirst();
    return;
  }
  if (isTyping) return;
  if (event.key === "j" || event.key === "k") step(form, event.key === "j" ? 1 : -1);
  else if (event.key === "x") stepToDoubt(form);
  else {
    const button = form.querySelector<HTMLButtonElement>(`[data-key="${CSS.escape(event.key)}"]`);
    if (button === null || button.disabled || (chosen() === null && event.key !== "u")) return;
    button.click();
  }
  event.preventDefault();
  event.stopImmediatePropagation();
}
