import type { Block, Interview, Lang, Row, SentencePair } from "../../lib/schema/schema";
import { escapeHtml } from "../../lib/text/escape";

type Match = NonNullable<Row["match"]>;

/** A pair to look at: a row, or sentences within one. */
interface Reviewed {
  readonly slug: string;
  readonly match: Match;
  readonly zh: string;
  readonly en: string;
  readonly lines: string;
  /** What to write in the sidecar to settle it; for a pair of sentences nothing: they follow from their paragraphs. */
  readonly settle: string | null;
}

const ORDER: readonly Match[] = ["unsure", "missing", "sure"];
const NAMES: Readonly<Record<Match, string>> = { unsure: "不确定 unsure", missing: "缺 missing", sure: "确定 sure" };

/**
 * A page that shows every pair of every interview with two languages, doubtful ones first: paragraphs, and under them
 * sentences. It stands by itself: no script, nothing fetched.
 */
export function reviewPage(interviews: readonly Interview[]): string {
  const bilingual = interviews.filter(({ editions }) => editions.length > 1);
  const rows = bilingual.flatMap((interview) => rowsOf(interview).map((row) => reviewRow(interview.slug, row)));
  const sentences = bilingual.flatMap((interview) =>
    rowsOf(interview).flatMap((row) => (row.sentences ?? []).map((pair) => reviewSentences(interview.slug, row, pair))),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>对读：配对 / Pairs to review</title>
<style>${STYLE}</style></head><body>
<h1>配对 / Pairs</h1>
<p>最不确定的在最前面。要定下一对，把右边的一行写进 <code>interview.yml</code> 的 <code>pairs:</code>，引号里是各段的开头。</p>
<p>Doubtful ones come first. To settle a pair, write its line under <code>pairs:</code> in <code>interview.yml</code>; each quote begins a paragraph and must stand in its file once.</p>
${part("段落 / Paragraphs", rows)}
${part("句子 / Sentences", sentences)}
</body></html>
`;
}

const STYLE = `
body{font:16px/1.6 system-ui,sans-serif;max-width:90rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{vertical-align:top;text-align:left;padding:.5rem;border-top:1px solid #ccc}
col.where{width:12rem}code{white-space:pre-wrap;overflow-wrap:anywhere}summary{cursor:pointer;font-size:1.2rem;margin:1rem 0}
.unsure{background:#fff6dd}.missing{background:#fdeaea}
@media(prefers-color-scheme:dark){body{color:#ddd;background:#161616}.unsure{background:#3a3110}.missing{background:#3b1c1c}td,th{border-color:#444}}
@media(max-width:50rem){table,tbody,tr,td{display:block}thead{display:none}}`;

function rowsOf(interview: Interview): Row[] {
  return interview.sections.flatMap(({ turns }) => turns.flatMap(({ rows }) => rows));
}

function reviewRow(slug: string, row: Row): Reviewed {
  return {
    slug,
    match: row.match ?? "missing",
    zh: textOf(row.zh),
    en: textOf(row.en),
    lines: placeOf([...row.zh.slice(0, 1), ...row.en.slice(0, 1)]),
    settle: `- { zh: ${quotes(row.zh)}, en: ${quotes(row.en)} }`,
  };
}

function reviewSentences(slug: string, row: Row, pair: SentencePair): Reviewed {
  const text = (lang: Lang) =>
    pair[lang].map(([block, start, end]) => row[lang][block]?.text.slice(start, end) ?? "").join(" ⏐ ");
  const lines = placeOf([...row.zh.slice(0, 1), ...row.en.slice(0, 1)]);
  return { slug, match: pair.match, zh: text("zh"), en: text("en"), lines, settle: null };
}

function placeOf(blocks: readonly Block[]): string {
  return blocks.map(({ file, line }) => `${file}:${line}`).join(" ");
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join("\n");
}

/** The openings of blocks as YAML. */
function quotes(blocks: readonly Block[]): string {
  return `[${blocks.map(({ text }) => JSON.stringify((text.split("\n")[0] ?? "").slice(0, 24))).join(", ")}]`;
}

/** One table for each confidence; those that are sure are folded away. */
function part(title: string, pairs: readonly Reviewed[]): string {
  const tables = ORDER.map((match) => {
    const own = pairs.filter((pair) => pair.match === match);
    if (own.length === 0) return "";
    const open = match === "sure" ? "" : " open";
    return `<details${open}><summary>${NAMES[match]} (${own.length})</summary>
<table><colgroup><col class="where"><col><col></colgroup><thead><tr><th>在 where</th><th>中文</th><th>English</th></tr></thead><tbody>
${own.map(tableRow).join("\n")}
</tbody></table></details>`;
  });
  return `<h2>${title}</h2>\n${tables.filter((table) => table !== "").join("\n")}`;
}

function tableRow({ slug, match, zh, en, lines, settle }: Reviewed): string {
  const hint = settle === null || match === "sure" ? "" : `<br><code>${linesOf(settle)}</code>`;
  return `<tr class="${match}"><td>${linesOf(slug)}<br>${linesOf(lines)}${hint}</td><td lang="zh-Hans">${linesOf(zh)}</td><td lang="en">${linesOf(en)}</td></tr>`;
}

/** A text whose lines stand below each other. */
function linesOf(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>");
}
