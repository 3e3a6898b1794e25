import { generatedName, hanWord, latinWord, randomOf } from "./words";

/** The files of an interview folder. */
export interface GeneratedInterview {
  readonly slug: string;
  /** `source.md` */
  readonly source: string;
  /** `interview.yml` */
  readonly sidecar: string;
}

type Lang = "zh" | "en";
type Random = () => number;

/** Number of guests and of hosts. */
const GUESTS = 800;
const HOSTS = 40;
/** Bytes of UTF-8 in a source. */
const SIZE = 20_480;

/**
 * The interview of a number, reproducible for the same number and seed: seven in ten are Chinese, two English, one in
 * both languages paragraph by paragraph; one in eight is a retelling. Turns, paragraphs, lists, quotations, bold, links
 * and numbers are about as frequent as in published interviews.
 */
export function generateInterview(number: number, seed = 1, size = SIZE): GeneratedInterview {
  const random = randomOf(seed * 1_000_003 + number);
  const tenth = number % 10;
  const langs: readonly Lang[] = tenth < 7 ? ["zh"] : tenth < 9 ? ["en"] : ["zh", "en"];
  const [lang = "zh"] = langs;
  const isRetelling = number % 8 === 5 && langs.length === 1;
  const [guest, host] = [Math.floor(random() * GUESTS), Math.floor(random() * HOSTS)];
  const head = `---\ntitle: ${title(random, lang)}\ndate: ${date(random)}\n---\n\n`;
  const body = isRetelling ? retelling(random, lang, size) : dialogue(random, langs, guest, host, size);
  const roles = isRetelling ? "" : `participants: { host-${host}: interviewer, guest-${guest}: guest }\n`;
  const editions =
    langs.length > 1
      ? "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]"
      : `editions: [{ lang: ${lang}, kind: original }]`;
  return {
    slug: `interview-${String(number).padStart(5, "0")}`,
    source: head + body,
    sidecar: `form: ${isRetelling ? "narrative" : "dialogue"}\n${roles}${editions}\n`,
  };
}

/** `people.yml` for all of them. */
export function generatePeople(): string {
  const person = (id: string, number: number) => {
    const { zh, en } = generatedName(number);
    return `${id}:\n  name: { zh: ${zh}, en: ${en} }\n`;
  };
  const guests = Array.from({ length: GUESTS }, (_, i) => person(`guest-${i}`, i));
  const hosts = Array.from({ length: HOSTS }, (_, i) => person(`host-${i}`, GUESTS + i));
  return [...guests, ...hosts].join("");
}

function dialogue(random: Random, langs: readonly Lang[], guest: number, host: number, size: number): string {
  const blocks: string[] = [];
  const label = labelStyle(random);
  for (let bytes = 0; bytes < size; ) {
    const before = blocks.length;
    if (random() < 0.06) blocks.push(`## ${title(random, langs[0] ?? "zh")}`);
    const asks = langs.map((lang) => label(generatedName(GUESTS + host)[lang], lang) + sentence(random, lang, true));
    const answers = langs.flatMap((lang) => {
      const [first = "", ...rest] = paragraphs(random, lang);
      return [label(generatedName(guest)[lang], lang) + first, ...rest];
    });
    blocks.push(...asks, ...answers);
    bytes += blocks.slice(before).reduce((sum, block) => sum + Buffer.byteLength(block) + 2, 0);
  }
  return `${blocks.join("\n\n")}\n`;
}

function retelling(random: Random, lang: Lang, size: number): string {
  const blocks: string[] = [];
  for (let bytes = 0; bytes < size; ) {
    const block = random() < 0.05 ? `## ${title(random, lang)}` : paragraph(random, lang);
    blocks.push(block);
    bytes += Buffer.byteLength(block) + 2;
  }
  return `${blocks.join("\n\n")}\n`;
}

/** One to four paragraphs, sometimes followed by a list or a quotation. */
function paragraphs(random: Random, lang: Lang): string[] {
  const said = Array.from({ length: 1 + Math.floor(random() ** 2 * 4) }, () => paragraph(random, lang));
  if (random() < 0.04) said.push(Array.from({ length: 3 }, () => `- ${sentence(random, lang)}`).join("\n"));
  if (random() < 0.03) said.push(`> ${sentence(random, lang)}`);
  return said;
}

function paragraph(random: Random, lang: Lang): string {
  const sentences = Array.from({ length: 2 + Math.floor(random() * 5) }, () => sentence(random, lang));
  return sentences.join(lang === "zh" ? "" : " ");
}

function sentence(random: Random, lang: Lang, asks = false): string {
  const count = 6 + Math.floor(random() * 16);
  const words = Array.from({ length: count }, () => word(random, lang));
  const comma = 3 + Math.floor(random() * count);
  if (comma < count) words[comma - 1] += lang === "zh" ? "，" : ",";
  if (lang === "zh") return words.join("") + (asks ? "？" : "。");
  return words.join(" ").replace(/^./, (letter) => letter.toUpperCase()) + (asks ? "?" : ".");
}

function word(random: Random, lang: Lang): string {
  const chance = random();
  const plain = lang === "zh" && chance > 0.02 ? hanWord(random) : latinWord(random);
  if (chance < 0.028) return `**${plain}**`;
  if (chance < 0.032) return `[${plain}](https://example.org/${latinWord(random)})`;
  return chance < 0.045 ? String(1950 + Math.floor(random() * 80)) : plain;
}

function title(random: Random, lang: Lang): string {
  const words = Array.from({ length: 5 }, () => (lang === "zh" ? hanWord(random) : latinWord(random)));
  return words.join(lang === "zh" ? "" : " ");
}

function date(random: Random): string {
  const two = (number: number) => String(1 + Math.floor(number)).padStart(2, "0");
  return `${2000 + Math.floor(random() * 25)}-${two(random() * 12)}-${two(random() * 28)}`;
}

/** A way in which publishers print names; a document keeps to one. */
function labelStyle(random: Random): (name: string, lang: Lang) => string {
  const styles: ((name: string, colon: string) => string)[] = [
    (name, colon) => `**${name}${colon}**`,
    (name, colon) => `**${name}**${colon}`,
    (name, colon) => `${name}${colon}`,
  ];
  const style = styles[Math.floor(random() * styles.length)] ?? ((name, colon) => `${name}${colon}`);
  return (name, lang) => (lang === "zh" ? style(name, "：") : `${style(name, ":")} `);
}
