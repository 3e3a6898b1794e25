import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Payload } from "./payloads";

/** The places of a source into which a payload is put; each is a block of its own. */
const IN_TEXT: readonly ((text: string) => string)[] = [
  (text) => `Said ${text} so`,
  (text) => `**${text}** so`,
  (text) => `*${text}*`,
  (text) => `[words](${text})`,
  (text) => `[words](<${text}> "${text}")`,
  (text) => `[${text}](https://example.org/)`,
  (text) => `[words][a]\n\n[a]: ${text} "${text}"`,
  (text) => `<${text}>`,
  (text) => `![${text}](x.png "${text}")`,
  (text) => `![words](${text})`,
  (text) => `> ${text}`,
  (text) => `- ${text}\n- words`,
  (text) => `1. ${text}\n2. words`,
  (text) => `| ${text} | b |\n|---|---|\n| ${text.replaceAll("|", "\\|")} | c |`,
  (text) => `\`${text}\``,
  (text) => `\`\`\`${text.replaceAll("`", "")}\n${text}\n\`\`\``,
  (text) => `Words[^1]\n\n[^1]: ${text}`,
  (text) => `图：${text}`,
  (text) => `Correction: ${text}`,
  (text) => `（${text}）`,
  (text) => `### ${text}`,
  (text) => `${text}：words behind it`,
  (text) => `<p title="${text}">words</p>`,
  (text) => `<Chat type="${text}">words</Chat>`,
  (text) => `<details><summary>${text}</summary>\n\n${text}\n\n</details>`,
  (text) => `See https://example.org/${text} and www.example.org/${text}`,
];

/** How many fields and places hold each payload: those above, and those of the files beside a source. */
export const POSITIONS = IN_TEXT.length + 14;

/** How many of them have a word behind them. */
export const PLACES = IN_TEXT.length;

/** The word behind a place: it must be on the page, whatever stands before it. */
export const wordBehind = ({ number }: Payload, place: number): string => `behind${number}at${place}`;

/** The folder of the interview that holds a payload. */
export const slugOf = ({ number }: Payload): string => `payload-${number}`;

/**
 * Writes a collection with an interview for each payload, which stands in every field that holds free text: titles, names,
 * labels, publishers, series, tags, credits, terms, every kind of block.
 *
 * @returns the number of interviews
 */
export function writeCollection(folder: string, payloads: readonly Payload[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const payload of payloads) {
    const own = join(folder, "interviews", slugOf(payload));
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "source.md"), sourceOf(payload));
    writeFileSync(join(own, "interview.yml"), stringify(sidecarOf(payload)));
  }
  const people = payloads.map(({ text, number }) => {
    return [
      `person-${number}`,
      { name: { zh: `名${number} ${text}`, en: `Name${number} ${text}` }, aliases: [`L${number}`] },
    ];
  });
  writeFileSync(join(folder, "people.yml"), stringify(Object.fromEntries(people)));
  const terms = payloads.map(({ text, number }) => [`词${number}${text}`, [`term ${number} ${text}`]]);
  writeFileSync(join(folder, "glossary.yml"), stringify(Object.fromEntries(terms)));
}

/** Every other interview has its title in the source, every third in its header. */
function sidecarOf({ text, number }: Payload): object {
  const both = { zh: `标题${number} ${text}`, en: `Title${number} ${text}` };
  return {
    form: "dialogue",
    images: "not-supplied",
    ...(number % 2 === 0 ? { title: both } : {}),
    publisher: both,
    series: both,
    tags: [both],
    // The language of most of the words: the other has too few for an edition.
    editions: [{ lang: /\p{Script=Han}{9}/u.test(text) ? "zh" : "en", kind: "original", credit: both }],
    people: { [`guest-${number}`]: { name: both, aliases: [`G${number}`] } },
    participants: { [`person-${number}`]: "interviewer", [`guest-${number}`]: "guest" },
  };
}

/** A few turns that hold no payload. */
const TALK: readonly (readonly [en: string, zh: string])[] = [
  ["How long has the shop stood by the river?", "书店在河边开了多久？"],
  ["For ten years, and it has never been closed.", "整整十年，一天也没有关过门。"],
];

function sourceOf(payload: Payload): string {
  const { number } = payload;
  // A file with this character is refused as no text.
  const text = payload.text.replaceAll("\0", "");
  const header =
    number % 3 === 0 ? `---\ntitle: ${JSON.stringify(text)}\nauthor: ${JSON.stringify(text)}\n---\n\n` : "";
  const places = IN_TEXT.map((place, i) => `${place(text)}\n\n${wordBehind(payload, i)}\n`);
  return [
    `${header}# Title${number} ${text}\n`,
    `Lead ${text}\n`,
    ...TALK.map(([en, zh], i) => `**${i % 2 === 0 ? "L" : "G"}${number}：** ${en}\n\n${zh}\n`),
    ...places,
    `## ${text}\n`,
    `**L${number}：** ${text}\n`,
    `**G${number}：** ${text}\n`,
    `**${text}：** Who says so?\n`,
    `**G${number}：** The last words.\n`,
    // What opens a block and never closes it takes all that follows.
    `${text}\n`,
  ].join("\n");
}
