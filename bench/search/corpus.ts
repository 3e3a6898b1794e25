import { Slug, SpeakerId, TurnId } from "../../lib/schema/ids";
import type { Speaker } from "../../lib/schema/schema";
import type { SearchInterview, SearchTurn } from "../../lib/search/documents/documents";
import { generatedName, randomOf, rankOf } from "../words";
import { rankAfter, spelled, toTraditional } from "./words";

type Random = () => number;
type Lang = "zh" | "en";

const TURNS = 150;
/** Bytes of UTF-8 in a question and an answer: on average 433 for a turn, 65 KB for an interview. */
const SIZES = { question: 120, answer: 746 };
/** Number of words that an interview is about, and how often it uses them. */
const TOPICS = 60;
const ON_TOPIC = 0.15;
/** How often a turn takes up two words that it said before. */
const AGAIN = 0.06;
/** Interviews per guest and per host. */
const [GUESTS, HOSTS] = [2, 20];
/** One Chinese interview in ten is written in traditional characters. */
const TRADITIONAL = 10;

const guestOf = (number: number) => SpeakerId.parse(`guest-${Math.floor(number / GUESTS)}`);
const hostOf = (number: number) => SpeakerId.parse(`host-${number % Math.ceil((number + 1) / HOSTS)}`);

/** Everyone who speaks in this many interviews. */
export function generateSpeakers(interviews: number): Speaker[] {
  const guests = Array.from({ length: Math.ceil(interviews / GUESTS) }, (_, at) => `guest-${at}`);
  const hosts = Array.from({ length: Math.ceil(interviews / HOSTS) }, (_, at) => `host-${at}`);
  return [...guests, ...hosts].map((id, at) => ({ id: SpeakerId.parse(id), name: generatedName(at), aliases: [] }));
}

/** The metadata of an interview, without its turns. */
export function generatedInterviewOf(number: number): SearchInterview {
  const random = randomOf(9_000_000 + number);
  const langs = langsOf(number);
  const title = Object.fromEntries(langs.map((lang) => [lang, sentence(random, lang, [], 24, [])]));
  return {
    slug: Slug.parse(`interview-${String(number).padStart(5, "0")}`),
    title,
    ...(number % 5 === 0 ? {} : { date: `${2000 + (number % 25)}-0${1 + (number % 9)}-1${number % 10}` }),
    form: "dialogue",
    kinds: Object.fromEntries(langs.map((lang, at) => [lang, at === 0 ? "original" : "published-translation"])),
  };
}

/** The turns of the interview of a number, alternating questions and answers; reproducible. */
export function turnsOf(number: number): SearchTurn[] {
  const random = randomOf(number);
  const langs = langsOf(number);
  const simple = number % TRADITIONAL !== 3;
  const topics = Array.from({ length: TOPICS }, () => rankOf(random));
  const slug = Slug.parse(`interview-${String(number).padStart(5, "0")}`);
  const idOf = (at: number) =>
    TurnId.parse(`t${number.toString(36).padStart(4, "0")}${at.toString(36).padStart(2, "0")}`);
  const say = (lang: Lang, bytes: number) => {
    const text = sentences(random, lang, topics, bytes / langs.length);
    return lang === "zh" && !simple ? toTraditional(text) : text;
  };
  return Array.from({ length: TURNS }, (_, at): SearchTurn => {
    const asks = at % 2 === 0;
    const said = (lang: Lang) => (langs.includes(lang) ? [say(lang, asks ? SIZES.question : SIZES.answer)] : []);
    return {
      slug,
      id: idOf(at),
      kind: asks ? "question" : "answer",
      speaker: asks ? hostOf(number) : guestOf(number),
      role: asks ? "interviewer" : "guest",
      quoted: [],
      question: asks ? null : idOf(at - 1),
      rows: [{ zh: said("zh"), en: said("en") }],
    };
  });
}

function langsOf(number: number): readonly Lang[] {
  const tenth = number % 10;
  return tenth < 7 ? ["zh"] : tenth < 9 ? ["en"] : ["zh", "en"];
}

function sentences(random: Random, lang: Lang, topics: readonly number[], bytes: number): string {
  let text = "";
  const said: number[] = [];
  const most = bytes * (0.4 + 1.2 * random());
  while (Buffer.byteLength(text) < most) text += sentence(random, lang, topics, 30 + random() * 120, said);
  return text.trim();
}

/** @param said the ranks of the words of the turn so far, to which it adds its own */
function sentence(random: Random, lang: Lang, topics: readonly number[], bytes: number, said: number[]): string {
  const words: string[] = [];
  for (let length = 0; length < bytes; ) {
    for (const rank of nextRanks(random, topics, said)) {
      const next = spelled(rank, lang);
      said.push(rank);
      length += Buffer.byteLength(next) + (lang === "zh" ? 0 : 1);
      words.push(random() < 0.1 ? next + (lang === "zh" ? "，" : ",") : next);
    }
  }
  return lang === "zh" ? `${words.join("")}。` : `${words.join(" ").replace(/^./, (first) => first.toUpperCase())}. `;
}

/** The next word, or two that the turn said before: one of the topics, or what may follow the last word. */
function nextRanks(random: Random, topics: readonly number[], said: readonly number[]): readonly number[] {
  const chance = random();
  const at = Math.floor(random() * said.length);
  if (chance < AGAIN && at + 1 < said.length) return said.slice(at, at + 2);
  if (chance < AGAIN + ON_TOPIC) return [topics[at % topics.length] ?? rankOf(random)];
  const last = said.at(-1);
  return [last === undefined ? rankOf(random) : rankAfter(random, last)];
}
