import { type Cited, citedOf } from "../../../lib/reader/share/citation";
import { type CitationForm, citation, FORMS } from "../../../lib/reader/share/citation-formats";
import { type InterfaceText, LANGUAGE_WORDS, speakerNames } from "../../../lib/reader/words/names";
import type { Corpus, Interview, Lang } from "../../../lib/schema/schema";
import { copyLink, copyText } from "../dom/copy";
import { dataOf } from "../dom/data";
import { bilingual, button, dialogOf, heading } from "../dom/elements";

const FORM_WORDS: Readonly<Record<CitationForm, InterfaceText>> = {
  link: { zh: "链接", en: "Link" },
  text: { zh: "纯文本", en: "Plain text" },
  markdown: { zh: "Markdown", en: "Markdown" },
  html: { zh: "HTML", en: "HTML" },
  bibtex: { zh: "BibTeX", en: "BibTeX" },
};

/** Opens the dialog for copying or sharing a turn; if its data cannot be fetched, copies its link. */
export async function showForms(pressed: HTMLElement): Promise<void> {
  const path = pressed.dataset.cite ?? "";
  const cited = await citedAt(pressed, new URL(path, location.href).href);
  if (cited === null) return copyLink(path);
  const text = document.createElement("textarea");
  text.readOnly = true;
  text.rows = 8;
  text.setAttribute("aria-label", "引文 Quotation");
  const choices = document.createElement("form");
  const draw = () => {
    const chosen = new FormData(choices);
    const form = FORMS.find((name) => name === chosen.get("form")) ?? "text";
    const languages = cited.sides
      .map(({ lang }) => lang)
      .filter((lang) => [lang, "both"].includes(`${chosen.get("language")}`));
    text.value = citation(cited, form, languages);
  };
  choices.append(formChoice(), languageChoice(cited));
  choices.addEventListener("input", draw);
  draw();
  const copy = button("复制", "Copy", () => void copyText(text.value, "引文已复制", "Quotation copied"));
  const dialog = dialogOf("share", [heading("引用", "Cite"), choices, text, copy, ...shareButton(cited, text)]);
  dialog.showModal();
}

async function citedAt(pressed: HTMLElement, address: string): Promise<Cited | null> {
  const slug = pressed.closest<HTMLElement>("[data-interview]")?.dataset.interview;
  const id = pressed.closest(".turn")?.id;
  const [interview, corpus] = await Promise.all([
    dataOf<Interview>(`interviews/${slug}.json`),
    dataOf<Corpus>("corpus.json"),
  ]);
  const turn = interview?.sections.flatMap(({ turns }) => turns).find((one) => one.id === id);
  if (!interview || !corpus || !turn) return null;
  return citedOf(interview, turn, speakerNames(corpus.speakers), address);
}

function formChoice(): HTMLElement {
  return choice(
    "form",
    { zh: "格式", en: "Format" },
    FORMS.map((form) => [form, FORM_WORDS[form]]),
    "text",
  );
}

/** The languages of the turn; with “Both” if there are two. */
function languageChoice({ sides }: Cited): HTMLElement {
  const each = sides.map(({ lang }): [Lang, InterfaceText] => [lang, LANGUAGE_WORDS[lang]]);
  const both: [string, InterfaceText][] = sides.length > 1 ? [["both", { zh: "两种", en: "Both" }]] : [];
  return choice(
    "language",
    { zh: "语言", en: "Language" },
    [...both, ...each],
    both.length > 0 ? "both" : (each[0]?.[0] ?? ""),
  );
}

function choice(
  name: string,
  title: InterfaceText,
  options: readonly (readonly [string, InterfaceText])[],
  chosen: string,
): HTMLElement {
  const group = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.append(...bilingual(title.zh, title.en));
  const labels = options.map(([value, words]) => {
    const label = document.createElement("label");
    const input = document.createElement("input");
    Object.assign(input, { type: "radio", name, value, checked: value === chosen });
    input.defaultChecked = value === chosen;
    label.append(input, ...bilingual(words.zh, words.en));
    return label;
  });
  group.append(legend, ...labels);
  return group;
}

/** A button for the system's share sheet, if there is one. */
function shareButton({ address, title }: Cited, text: HTMLTextAreaElement): HTMLElement[] {
  if (!("share" in navigator)) return [];
  const open = async () => {
    try {
      const words = text.value === address ? {} : { text: text.value };
      await navigator.share({ title: title.zh ?? title.en ?? "", url: address, ...words });
    } catch {
      // The reader cancelled.
    }
  };
  return [button("分享…", "Share…", () => void open())];
}
