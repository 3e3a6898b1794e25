import type { Passage } from "./passages";
import type { Words } from "./words";

/** What looks like a speaker label at the beginning of a paragraph. */
export interface LabelCandidate {
  /** The name as printed, without colon and marks. */
  readonly name: string;
  /** UTF-16 offset in the source of the name's first character. */
  readonly start: number;
  /** Word position behind the label, its colon and any white space. */
  readonly end: number;
  /** Whether the name is printed in bold. */
  readonly bold: boolean;
  /** Whether a quotation follows at once, as in the narration `勒昆回答：“…”`: no evidence that the name is a label. */
  readonly leadsToQuotation: boolean;
}

/**
 * A name of up to 30 characters without the marks of a sentence, then a colon. Left-over asterisks of broken bold
 * (`****Name：****`) are markup wherever they touch the label.
 */
const LABEL =
  /^[\s*]*(?<name>[^\s*：:，。！？；、,;!?"“”「」《》()（）[\]{}|/\\<>][^*：:，。！？；,;!?"“”\n]{0,29}?)[\s*]*[：:][\s*]*/u;

/** Keys of metadata and notes, which have the shape of a label and are none. */
const NEVER =
  /^(?:注|备注|编者按|按|译注|译者注|来源|原文|出处|链接|视频|音频|图|图片|封面图链接|原?视?频?原?文?链接|作者|文章作者|编辑|编译|翻译|译者|校对|排版|策划|整理|记录|发布时间|发布地|发布日期|日期|时间|地点|标题|摘要|关键词|标签|全文|note|notes|source|link|links|date|author|by|editor|translator|title|tags|summary|http|https|mailto|ftp)$/iu;

/** A conventional label of an unnamed voice: it needs no second occurrence to be believed. */
const CONVENTIONAL =
  /^(?:q|a|问|答|提问|回答|主持人?|记者|采访者|受访者|嘉宾|(?:观众|听众)\s*\d*|interviewer|interviewee|host|guest|moderator|audience(?: member)?(?: \d+)?)$/iu;

/** Finds what may be a label at the beginning of a paragraph's words. */
export function labelCandidate(words: Words): LabelCandidate | null {
  const match = LABEL.exec(words.text);
  const name = match?.groups?.name?.trim() ?? "";
  if (match === null || name === "" || NEVER.test(name) || /^\d+$/.test(name)) return null;
  const position = match[0].indexOf(name);
  const bold = words.strong.slice(position, position + name.length).every(Boolean);
  const leadsToQuotation = !bold && /^["“「『]/u.test(words.text.slice(match[0].length));
  return { name, start: words.at[position] ?? 0, end: match[0].length, bold, leadsToQuotation };
}

/**
 * Decides which of the names that stand like labels are labels. A name is believed when it is known, when it is a
 * conventional label, when it is bold and stands so at least twice, or when it stands so plainly at least three times: a
 * list lead-in or a note occurs once or twice, a speaker again and again.
 */
export function labelNames(passages: readonly Passage[], isKnown: (name: string) => boolean): ReadonlySet<string> {
  const seen = new Map<string, { bold: number; plain: number }>();
  for (const passage of passages) {
    const candidate = passage.kind === "paragraph" ? labelCandidate(passage.words) : null;
    if (candidate === null || candidate.leadsToQuotation) continue;
    const counts = seen.get(candidate.name) ?? { bold: 0, plain: 0 };
    counts[candidate.bold ? "bold" : "plain"] += 1;
    seen.set(candidate.name, counts);
  }
  const believed = [...seen].filter(
    ([name, { bold, plain }]) => isKnown(name) || CONVENTIONAL.test(name) || bold >= 2 || bold + plain >= 3,
  );
  // One label alone is no conversation: a single known name before a colon is more likely prose.
  const total = believed.reduce((sum, [, { bold, plain }]) => sum + bold + plain, 0);
  return total < 2 ? new Set() : new Set(believed.map(([name]) => name));
}
