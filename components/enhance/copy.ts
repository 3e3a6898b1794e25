/** How long the confirmation stays in sight, in milliseconds: time to read five words twice. */
const SHOWN_FOR = 4000;

let clearing = 0;

/** Copies the absolute link that a button stands for, and says so, aloud too. */
export async function copyLink(path: string): Promise<void> {
  await copyText(new URL(path, location.href).href, "链接已复制", "Link copied");
}

async function copyText(text: string, zh: string, en: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(document.documentElement.dataset.ui === "zh" ? zh : en);
  } catch {
    // No clipboard outside https, or not allowed: give the text to be copied by hand.
    say(text);
  }
}

/**
 * Copies the words of a turn as a quotation: those of the languages that are shown, each with who says them, what kind of
 * words they are, and where. A translation is never copied without the mark that says so.
 */
export async function copyQuotation(button: HTMLElement): Promise<void> {
  const turn = button.closest(".turn");
  const path = button.dataset.quote;
  if (turn === null || path === undefined) return;
  const sides = [...turn.querySelectorAll<HTMLElement>(".said .cell")].filter(isShown).map((head) => {
    const words = [...turn.querySelectorAll<HTMLElement>(`:scope > .row .cell[lang="${head.lang}"]`)];
    const name = head.querySelector("b")?.textContent ?? "";
    const mark = head.querySelector(".mark")?.textContent ?? "";
    const said = words.flatMap((cell) => [...cell.children].map(({ textContent }) => textContent.trim())).join("\n\n");
    return head.lang === "en" ? `“${said}”\n— ${name} (${mark})` : `“${said}”\n——${name}（${mark}）`;
  });
  await copyText(
    [...sides, document.title, new URL(path, location.href).href].join("\n\n"),
    "引文已复制",
    "Quotation copied",
  );
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

function say(words: string): void {
  const status = document.getElementById("status");
  if (!status) return;
  status.textContent = words;
  clearTimeout(clearing);
  clearing = window.setTimeout(() => {
    status.textContent = "";
  }, SHOWN_FOR);
}
