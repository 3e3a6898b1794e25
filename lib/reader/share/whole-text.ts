import type { SpeakerId } from "../../schema/ids";
import type { Interview, Lang, Row, Turn } from "../../schema/schema";
import { escapeMarkdown } from "../../text/escape";
import { isNamed } from "../page/named";
import { dateWords } from "../words/dates";
import { editionNote, markOf } from "../words/edition-notes";
import { inLanguage, type SpeakerNames, speakerName } from "../words/names";
import { editionOf } from "../words/sides";

/** The forms in which a whole interview can be copied. */
export const WHOLE_FORMS = ["text", "markdown"] as const;
export type WholeForm = (typeof WHOLE_FORMS)[number];

/** How a form writes what an interview is made of. */
interface Writer {
  readonly title: (words: string) => string;
  readonly heading: (words: string) => string;
  readonly address: (address: string) => string;
  readonly name: (words: string) => string;
  readonly words: (words: string) => string;
}

const same = (words: string) => words;

const WRITERS: Readonly<Record<WholeForm, Writer>> = {
  text: { title: same, heading: same, address: same, name: same, words: same },
  markdown: {
    title: (words) => `# ${escapeMarkdown(words)}`,
    heading: (words) => `## ${escapeMarkdown(words)}`,
    address: (address) => `<${address}>`,
    // The colon stands outside: between a sign and a Chinese character, two asterisks end nothing.
    name: (words) => `**${escapeMarkdown(words)}**`,
    words: escapeMarkdown,
  },
};

/** What is written, and how. */
interface Writing {
  readonly interview: Interview;
  readonly names: SpeakerNames;
  /** Those of the interview that are wanted, Chinese first. */
  readonly languages: readonly Lang[];
  /** The absolute address of its page. */
  readonly address: string;
}

/**
 * A whole interview as text: what it is and where it was published, then who says what, row by row, Chinese before English.
 * Blank lines stand between paragraphs.
 */
export function wholeText(writing: Writing, form: WholeForm): string {
  const { interview, languages, address } = writing;
  const write = WRITERS[form];
  const around = (rows: readonly Row[]) => paragraphsIn(rows, languages).map(({ text }) => write.words(text));
  const paragraphs = [
    ...headOf(writing, write),
    write.address(address),
    ...around(interview.front),
    ...interview.sections.flatMap(({ heading, turns }) => [
      ...languages.flatMap((lang) => (heading?.[lang] === undefined ? [] : [write.heading(heading[lang])])),
      ...turns.flatMap((turn, index) =>
        said(turn, isNamed(turn, turns[index - 1], interview.form) ? turn.speaker : null, writing, write),
      ),
    ]),
    ...around(interview.back),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** The titles, the publisher and the date, and what each edition is. */
function headOf({ interview, languages }: Writing, write: Writer): string[] {
  const { title, publisher, date } = interview;
  const titles = languages.map((lang) => inLanguage(title, lang).text);
  const facts = languages.map((lang) => {
    const published = publisher === undefined ? [] : [inLanguage(publisher, lang).text];
    const day = date === undefined ? [] : [dateWords(date)[lang]];
    return [...published, ...day].join(lang === "zh" ? "，" : ", ");
  });
  const notes = languages.map((lang) => editionNote(interview)[lang]);
  const below = new Set([...facts, ...notes].filter((words) => words !== ""));
  return [...[...new Set(titles)].map(write.title), ...[...below].map(write.words)];
}

/** The paragraphs of a turn, the first in each language behind the name of who speaks. */
function said(turn: Turn, speaker: SpeakerId | null, writing: Writing, write: Writer): string[] {
  const paragraphs = paragraphsIn(turn.rows, writing.languages);
  return paragraphs.map(({ lang, text }, index) => {
    const isFirst = paragraphs.findIndex((other) => other.lang === lang) === index;
    return `${isFirst ? prefixOf(turn, speaker, lang, writing, write) : ""}${write.words(text)}`;
  });
}

/** Who speaks, and what the words are where they are not what the edition otherwise is. */
function prefixOf(
  turn: Turn,
  speaker: SpeakerId | null,
  lang: Lang,
  { interview, names }: Writing,
  write: Writer,
): string {
  const edition = interview.editions.find((candidate) => candidate.lang === lang);
  const mark = editionOf(turn.rows, lang) === edition?.kind ? "" : markOf(interview, turn, lang);
  const note = mark === "" ? "" : lang === "zh" ? `（${mark}）` : ` (${mark})`;
  const who = speaker === null ? "" : write.name(inLanguage(speakerName(names, speaker), lang).text);
  if (`${who}${note}` === "") return "";
  return lang === "zh" ? `${who}${note}：` : `${who}${note}: `.trimStart();
}

function paragraphsIn(rows: readonly Row[], languages: readonly Lang[]): { lang: Lang; text: string }[] {
  return rows.flatMap((row) => languages.flatMap((lang) => row[lang].map(({ text }) => ({ lang, text }))));
}
