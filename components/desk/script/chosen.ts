/** What is chosen on the desk: a paragraph or a sentence, and the words of it that are quoted. */
let current: HTMLElement | null = null;

/** Under this name the choice outlives the page, which is drawn anew when something was written. */
const KEPT = "desk-chosen";
const NAMED = "desk-named";

export function chosen(): HTMLElement | null {
  return current;
}

/** Chooses a paragraph or sentence, and quotes its beginning. */
export function choose(form: HTMLFormElement, words: HTMLElement): void {
  current?.classList.remove("desk-chosen");
  current?.removeAttribute("aria-current");
  current = words;
  current.classList.add("desk-chosen");
  current.setAttribute("aria-current", "true");
  wordsField(form).value = words.dataset.quote ?? "";
  // Somebody new is most often the one whose label stands here.
  const label = words.dataset.label ?? "";
  const isHan = /\p{Script=Han}/u.test(label);
  for (const [name, value] of [
    ["zh", isHan ? label : ""],
    ["en", isHan ? "" : label],
  ] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  sessionStorage.setItem(KEPT, JSON.stringify([location.pathname, words.className.split(" ")[0], words.dataset.quote]));
}

/** Whoever was named last is often the one who is named next. */
export function rememberSpeaker(id: string): void {
  if (id !== "") sessionStorage.setItem(NAMED, id);
}

/** Chooses what was chosen before the page was drawn anew. */
export function chooseAgain(form: HTMLFormElement): void {
  const field = form.elements.namedItem("speaker");
  if (field instanceof HTMLInputElement) field.value = sessionStorage.getItem(NAMED) ?? "";
  const [path, kind, quote] = listIn(sessionStorage.getItem(KEPT));
  if (path !== location.pathname || typeof quote !== "string") return;
  const same = document.querySelector<HTMLElement>(`.${kind}[data-quote="${CSS.escape(quote)}"]`);
  if (same === null) return;
  const folded = same.closest("details");
  if (folded !== null) folded.open = true;
  choose(form, same);
}

/** Chooses the next or previous paragraph. */
export function step(form: HTMLFormElement, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(".desk-block")];
  const block = current?.classList.contains("desk-sentence") ? current.closest("[data-pair]")?.parentElement : current;
  const at = block === null || block === undefined ? -1 : all.findIndex((one) => one === block || block.contains(one));
  const next = at < 0 ? (all.find(isBelow) ?? all[0]) : all[at + by];
  if (next === undefined) return;
  choose(form, next);
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

/** What an editor should look at: what a problem is pinned to, and pairs that are not sure. */
const DOUBTFUL =
  ".desk-row:has(.desk-problem) .desk-block, .desk-unsure .desk-block, .desk-missing .desk-block, .desk-sides.desk-unsure > div > .desk-sentence";

/** Chooses the next doubtful paragraph or sentence, after the last one the first again. */
export function stepToDoubt(form: HTMLFormElement): void {
  const all = [...document.querySelectorAll<HTMLElement>(DOUBTFUL)];
  const at = current;
  const isAfter = (one: HTMLElement) =>
    at === null || (at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = all.find(isAfter) ?? all[0];
  if (next === undefined) return;
  const folded = next.closest("details");
  if (folded !== null) folded.open = true;
  choose(form, next);
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

function isBelow(one: HTMLElement): boolean {
  return one.getBoundingClientRect().top > 0;
}

/** Words that are selected, in what was written or read, are quoted instead of a beginning. */
export function watchSelection(form: HTMLFormElement): void {
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    const words = String(selection ?? "").trim();
    const within = selection?.anchorNode?.parentElement?.closest(".desk-row");
    if (words === "" || within === null || within === undefined) return;
    const block =
      selection?.anchorNode?.parentElement?.closest<HTMLElement>("[data-quote]") ??
      within.querySelector<HTMLElement>("[data-quote]");
    if (block !== null) choose(form, block);
    wordsField(form).value = words.split("\n")[0] ?? "";
  });
}

export function wordsField(form: HTMLFormElement): HTMLTextAreaElement {
  const field = form.elements.namedItem("words");
  if (!(field instanceof HTMLTextAreaElement)) throw new Error("the panel has no field for words");
  return field;
}

function listIn(text: string | null): unknown[] {
  const value: unknown = text === null ? [] : JSON.parse(text);
  return Array.isArray(value) ? value : [];
}
