import type { SpeakerId } from "../../schema/ids";
import { otherLang } from "../../schema/languages";
import type { Block, Interview, Lang, Localized, Row, Turn } from "../../schema/schema";

/** The label of an unnamed voice. */
const UNNAMED: ReadonlyMap<string, Localized> = new Map([
  ["interviewer", { zh: "问", en: "Q" }],
  ["guest", { zh: "答", en: "A" }],
]);

const NOTES: Readonly<Record<Lang, string>> = {
  zh: [
    "请把译文写在每条注释下面的空行上；标题照样以 # 开头。写好一处，就删去那条注释：还有 TODO 的，就是还没译的。",
    "空着的地方在网站上显示为缺译。署名、链接、广告不必译。访谈之后的文字不在这里。",
  ].join("\n"),
  en: [
    "Write below each comment, on the empty line; a heading begins with its # signs again. Delete the comment when its",
    "place is filled: what still says TODO is still to do. A place left empty is shown as missing. Bylines, links and",
    "advertising need no translation. Text after the interview is left out.",
  ].join("\n"),
};

/**
 * Makes the file that a translator fills in: the title, the front matter, and every heading and turn in order, in the
 * label grammar of a source. Each place to fill is a comment, followed by an empty line or a label:
 *
 *     <!-- TODO source.md:5
 *     整整十年。
 *     -->
 *
 *     **A:**
 *
 * Outside comments, the file has only labels, and the title if known. So an unfilled place puts no words on the site: the
 * build reports the label without words, and the paragraph without counterpart. The comments quote the plain text of the
 * source; its markup can be seen on the line that the comment names.
 *
 * @param names of the speakers; one without a name in the language keeps the label of the source
 * @param to the target language; the interview is in the other one
 */
export function translationSkeleton(interview: Interview, names: ReadonlyMap<SpeakerId, Localized>, to: Lang): string {
  const from = otherLang(to);
  // Turns of letters and retellings have no labels.
  const isLabelled = interview.form === "dialogue";
  const { zh, en } = interview.title;
  const [title, given = ""] = to === "zh" ? [zh, en] : [en, zh];
  const parts = [
    comment(NOTES[to]),
    title === undefined ? place(`TODO ${interview.slug}`, `# ${given}`) : `# ${title}`,
    ...interview.front.flatMap((row) => placeOfRow(row, from) ?? []),
    ...interview.sections.flatMap(({ heading, turns }) => [
      ...(heading?.[from] === undefined ? [] : [place("TODO", `## ${heading[from]}`)]),
      ...turns.flatMap((turn) => placesOfTurn(turn, from, isLabelled ? labelOf(turn, names, to) : null)),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The places of a turn, with its label below the first. */
function placesOfTurn(turn: Turn, from: Lang, label: string | null): string[] {
  const places = turn.rows.flatMap((row) => placeOfRow(row, from) ?? []);
  const [first, ...rest] = places;
  return first === undefined || label === null ? places : [`${first}${label}`, ...rest];
}

/** The place of a row; null when it has no words, like that of an image. */
function placeOfRow(row: Row, from: Lang): string | null {
  const blocks = row[from].filter(({ text }) => text !== "");
  const [first] = blocks;
  if (first === undefined) return null;
  return place(`TODO ${first.file}:${first.line}`, blocks.map(wordsOf).join("\n\n"));
}

/** The words of a block; a heading keeps its mark, so that the translator writes a heading. */
function wordsOf({ text, html }: Block): string {
  return /^<h[1-6]/.test(html) ? `## ${text}` : text;
}

/** A comment and the empty line below it. */
function place(mark: string, words: string): string {
  return `${comment(`${mark}\n${words}`)}\n\n`;
}

/** `-->` would end the comment early. */
function comment(text: string): string {
  return `<!-- ${text.replaceAll("-->", "-- >")}\n-->`;
}

/** The label of a turn in a conversation; null when it has no speaker. */
function labelOf(turn: Turn, names: ReadonlyMap<SpeakerId, Localized>, to: Lang): string | null {
  const { speaker, label } = turn;
  if (speaker === null) return null;
  const name = names.get(speaker)?.[to] ?? UNNAMED.get(speaker)?.[to] ?? label;
  if (name === undefined) return null;
  return to === "zh" ? `**${name}：**` : `**${name}:**`;
}
