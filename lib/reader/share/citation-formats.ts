import type { Lang } from "../../schema/schema";
import { escapeBibtex, escapeHtml, escapeMarkdown } from "../../text/escape";
import { dateWords } from "../words/dates";
import { inLanguage } from "../words/names";
import type { Cited, CitedSide } from "./citation";

/** The forms in which a turn can be copied. */
export const FORMS = ["link", "text", "markdown", "html", "bibtex"] as const;
export type CitationForm = (typeof FORMS)[number];

/**
 * A turn in one of the forms and in the given languages, as far as it has them. Every form but the link gives the
 * speaker, the source, the date and the kind of translation.
 */
export function citation(cited: Cited, form: CitationForm, languages: readonly Lang[]): string {
  const sides = cited.sides.filter(({ lang }) => languages.includes(lang));
  if (form === "link") return cited.address;
  if (form === "bibtex") return bibtex(cited, sides);
  const quoted = sides.map((side) => WRITERS[form](side, sourceOf(cited, side), cited));
  return form === "html" ? quoted.join("\n") : [...quoted, ...(form === "text" ? [cited.address] : [])].join("\n\n");
}

/** The attribution below the words: the speaker with the mark of a translation, the title, and publisher and date. */
interface Source {
  readonly who: string;
  readonly title: string;
  readonly facts: readonly string[];
}

function sourceOf({ title, publisher, date }: Cited, { lang, speaker, mark }: CitedSide): Source {
  const marked = mark === "" ? "" : lang === "zh" ? `（${mark}）` : ` (${mark})`;
  const published = publisher === null ? [] : [inLanguage(publisher, lang).text];
  const day = date === null ? [] : [dateWords(date)[lang]];
  return {
    who: `${speaker ?? ""}${marked}`.trim(),
    title: inLanguage(title, lang).text,
    facts: [...published, ...day],
  };
}

type Writer = (side: CitedSide, source: Source, cited: Cited) => string;

const WRITERS: Readonly<Record<"text" | "markdown" | "html", Writer>> = {
  text: ({ lang, paragraphs }, { who, title, facts }) => {
    const words = paragraphs.join("\n\n");
    const where = lang === "zh" ? [`《${title}》`, ...facts].join("，") : [title, ...facts].join(", ");
    if (lang === "zh") return `“${words}”\n——${[who, where].filter(Boolean).join("，")}`;
    return `“${words}”\n— ${[who, where].filter(Boolean).join(", ")}`;
  },
  markdown: ({ lang, paragraphs }, { who, title, facts }, { address }) => {
    const comma = lang === "zh" ? "，" : ", ";
    const link = `[${escapeMarkdown(title)}](<${address}>)`;
    const below = [who, ...facts].filter(Boolean).map(escapeMarkdown);
    const source = [...below.slice(0, who === "" ? 0 : 1), link, ...below.slice(who === "" ? 0 : 1)].join(comma);
    const lines = [...paragraphs.map(escapeMarkdown), `${lang === "zh" ? "——" : "— "}${source}`];
    return lines.map((line) => `> ${line}`).join("\n>\n");
  },
  html: ({ lang, htmlLang, paragraphs }, { who, title, facts }, { address }) => {
    const comma = lang === "zh" ? "，" : ", ";
    const words = paragraphs.map((words) => `  <p>${escapeHtml(words)}</p>`).join("\n");
    const cite = `<cite><a href="${escapeHtml(address)}">${escapeHtml(title)}</a></cite>`;
    const source = [...(who === "" ? [] : [escapeHtml(who)]), cite, ...facts.map(escapeHtml)].join(comma);
    const footer = `  <footer>${lang === "zh" ? "——" : "— "}${source}</footer>`;
    return `<blockquote lang="${htmlLang}" cite="${escapeHtml(address)}">\n${words}\n${footer}\n</blockquote>`;
  },
};

/**
 * One entry for all languages, since they share an address. `note` gives the kinds of translation, `annotation` the
 * words.
 */
function bibtex({ id, address, title, publisher, date }: Cited, sides: readonly CitedSide[]): string {
  const [first] = sides;
  const lang = first?.lang ?? "en";
  const authors = first?.speaker ?? null;
  const kinds = sides.map(({ lang: side, mark }) => (mark === "" ? "" : `${side}: ${mark}`)).filter(Boolean);
  const words = sides.map(({ paragraphs, lang: side }) =>
    side === "zh" ? `“${paragraphs.join("")}”` : `“${paragraphs.join(" ")}”`,
  );
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["author", authors === null ? null : `{${escapeBibtex(authors)}}`],
    ["title", `{${escapeBibtex(inLanguage(title, lang).text)}}`],
    ["publisher", publisher === null ? null : escapeBibtex(inLanguage(publisher, lang).text)],
    ["year", date?.slice(0, 4) ?? null],
    ["date", date],
    ["url", address.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign))],
    ["langid", lang === "zh" ? "chinese" : "english"],
    ["note", kinds.length === 0 ? null : escapeBibtex(kinds.join("; "))],
    ["annotation", escapeBibtex(words.join(" "))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@misc{duidu-${id},\n${lines.join("")}}`;
}
