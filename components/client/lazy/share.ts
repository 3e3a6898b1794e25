import { type Cited, citedOf } from "../../../lib/reader/share/citation";
import { type CitationForm, citation, FORMS } from "../../../lib/reader/share/citation-formats";
import { WHOLE_FORMS, wholeText } from "../../../lib/reader/share/whole-text";
import { type InterfaceText, LANGUAGE_WORDS, type SpeakerNames, speakerNames } from "../../../lib/reader/words/names";
import { languagesOf } from "../../../lib/reader/words/sides";
import type { Corpus, Interview, Lang, Localized } from "../../../lib/schema/schema";
import { copyText } from "../dom/copy";
import { dataOf, interviewData, type Missing } from "../dom/data";
import { button, choice, dialogOf, heading } from "../dom/elements";
import { sayMissing, sayOutdated } from "../dom/missing";

const FORM_WORDS: Readonly<Record<CitationForm, InterfaceText>> = {
  link: { zh: "链接", en: "Link" },
  text: { zh: "纯文本", en: "Plain text" },
  markdown: { zh: "Markdown", en: "Markdown" },
  html: { zh: "HTML", en: "HTML" },
  bibtex: { zh: "BibTeX", en: "BibTeX" },
};

/** What is copied or shared: a turn or a whole interview, in one of several forms and languages. */
interface Quotable {
  readonly heading: InterfaceText;
  readonly forms: readonly CitationForm[];
  readonly languages: readonly Lang[];
  readonly title: Localized;
  readonly address: string;
  readonly print: (form: CitationForm, languages: readonly Lang[]) => string;
}

/**
 * Opens the dialog for copying or sharing the turn of the pressed button, or its whole interview. If the data cannot be
 * fetched, or are no longer those of the page, that is said.
 */
export async function showForms(pressed: HTMLElement): Promise<void> {
  const path = pressed.dataset.cite ?? "";
  const quotable = await quotableAt(pressed, new URL(path, location.href).href);
  if (quotable === "missing") return sayMissing();
  if (quotable === "other build") return sayOutdated();
  const text = document.createElement("textarea");
  text.readOnly = true;
  text.rows = 8;
  text.setAttribute("aria-label", "引文 Quotation");
  const choices = document.createElement("form");
  const draw = () => {
    const chosen = new FormData(choices);
    const form = quotable.forms.find((name) => name === chosen.get("form")) ?? "text";
    const languages = quotable.languages.filter((lang) => [lang, "both"].includes(`${chosen.get("language")}`));
    text.value = quotable.print(form, languages);
  };
  choices.append(formChoice(quotable), languageChoice(quotable));
  choices.addEventListener("input", draw);
  draw();
  const { zh, en } = quotable.heading;
  const copy = button("复制", "Copy", () => void copyText(text.value, "引文已复制", "Quotation copied"));
  dialogOf("share", [heading(zh, en), choices, text, copy, ...shareButton(quotable, text)]).showModal();
}

async function quotableAt(pressed: HTMLElement, address: string): Promise<Quotable | Missing> {
  const of = pressed.closest<HTMLElement>("[data-interview]");
  if (of === null) return "missing";
  const [interview, corpus] = await Promise.all([
    interviewData<Interview>("interviews", of),
    dataOf<Corpus>("corpus.json"),
  ]);
  if (typeof interview === "string") return interview;
  if (corpus === null) return "missing";
  const names = speakerNames(corpus.speakers);
  const id = pressed.closest(".turn")?.id;
  if (id === undefined) return wholeOf(interview, names, address);
  const turn = interview.sections.flatMap(({ turns }) => turns).find((one) => one.id === id);
  return turn === undefined ? "missing" : turnOf(citedOf(interview, turn, names, address));
}

function turnOf(cited: Cited): Quotable {
  return {
    heading: { zh: "引用", en: "Cite" },
    forms: FORMS,
    languages: cited.sides.map(({ lang }) => lang),
    title: cited.title,
    address: cited.address,
    print: (form, languages) => citation(cited, form, languages),
  };
}

function wholeOf(interview: Interview, names: SpeakerNames, address: string): Quotable {
  return {
    heading: { zh: "复制全文", en: "Copy the whole" },
    forms: WHOLE_FORMS,
    languages: languagesOf(interview),
    title: interview.title,
    address,
    print: (form, languages) =>
      wholeText({ interview, names, languages, address }, form === "markdown" ? form : "text"),
  };
}

function formChoice({ forms }: Quotable): HTMLElement {
  return choice(
    "form",
    { zh: "格式", en: "Format" },
    forms.map((form) => [form, FORM_WORDS[form]]),
    "text",
  );
}

/** The languages there are; with “Both” if there are two. */
function languageChoice({ languages }: Quotable): HTMLElement {
  const each = languages.map((lang): [Lang, InterfaceText] => [lang, LANGUAGE_WORDS[lang]]);
  const both: [string, InterfaceText][] = languages.length > 1 ? [["both", { zh: "两种", en: "Both" }]] : [];
  return choice(
    "language",
    { zh: "语言", en: "Language" },
    [...both, ...each],
    both.length > 0 ? "both" : (languages[0] ?? ""),
  );
}

/** A button for the system's share sheet, if there is one. */
function shareButton({ address, title }: Quotable, text: HTMLTextAreaElement): HTMLElement[] {
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
