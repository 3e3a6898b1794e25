import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { filesUnder } from "../../lib/io/files";
import { Slug, SpeakerId, TurnId } from "../../lib/schema/ids";
import type { Speaker } from "../../lib/schema/schema";
import type { SearchInterview, SearchTurn } from "../../lib/search/documents/documents";
import { generatedInterviewOf, generateSpeakers, turnsOf } from "./corpus";

/** What is searched: generated interviews, or those of a folder. */
export interface Material {
  readonly interviews: readonly SearchInterview[];
  readonly speakers: readonly Speaker[];
  readonly turnCount: number;
  /** The turns of the interview of a number. Generated ones are made anew each time. */
  readonly turnsOf: (number: number) => readonly SearchTurn[];
}

/** @param name how many interviews to generate, or the path of a folder of transcripts */
export function materialOf(name: string): Material {
  return /^\d+$/.test(name) ? generated(Number(name)) : readFolder(name);
}

function generated(size: number): Material {
  return {
    interviews: Array.from({ length: size }, (_, number) => generatedInterviewOf(number)),
    speakers: generateSpeakers(size),
    turnCount: size * turnsOf(0).length,
    turnsOf,
  };
}

/** A line that begins with a name in bold or in plain letters, then a colon. */
const LABEL = /^(?:\*\*([^*\n]{1,40}?)[:：]\*\*|\*\*([^*\n]{1,40}?)\*\*[:：]|(\p{Lu}[^\n:：]{1,30})[:：])\s*/u;

/**
 * Transcripts as turns, without the care of the site's own parser: every paragraph with a name before it begins a turn,
 * others continue it.
 */
function readFolder(folder: string): Material {
  const paths = filesUnder(folder)
    .filter((path) => /\.(md|txt)$/.test(path))
    .sort();
  const speakers = new Map<string, Speaker>();
  const turns = paths.map((path, number) => turnsIn(readFileSync(path, "utf8"), number, speakers));
  return {
    interviews: paths.map((path, number) => ({
      slug: slugOf(number),
      title: { en: basename(relative(folder, path)) },
      form: "dialogue",
      kinds: {},
    })),
    speakers: [...speakers.values()],
    turnCount: turns.reduce((sum, { length }) => sum + length, 0),
    turnsOf: (number) => turns[number] ?? [],
  };
}

const slugOf = (number: number) => Slug.parse(`interview-${String(number).padStart(5, "0")}`);

function turnsIn(source: string, number: number, speakers: Map<string, Speaker>): SearchTurn[] {
  const said: { speaker: Speaker | null; paragraphs: string[] }[] = [];
  for (const paragraph of source.split(/\n\s*\n/)) {
    const label = LABEL.exec(paragraph);
    const text = paragraph.slice(label?.[0].length ?? 0).trim();
    const name = label?.slice(1).find((part) => part !== undefined);
    if (name !== undefined) said.push({ speaker: speakerOf(name, speakers), paragraphs: [] });
    else if (said.length === 0) said.push({ speaker: null, paragraphs: [] });
    if (text !== "") said.at(-1)?.paragraphs.push(text);
  }
  return said.map(({ speaker, paragraphs }, at): SearchTurn => {
    const isChinese = /\p{Script=Han}/u.test(paragraphs.join(""));
    return {
      slug: slugOf(number),
      id: TurnId.parse(`t${number.toString(36).padStart(3, "0")}${at.toString(36).padStart(3, "0")}`),
      kind: "answer",
      speaker: speaker?.id ?? null,
      role: speaker === null ? null : "guest",
      quoted: [],
      question: null,
      rows: [isChinese ? { zh: paragraphs, en: [] } : { zh: [], en: paragraphs }],
    };
  });
}

function speakerOf(name: string, speakers: Map<string, Speaker>): Speaker {
  const known = speakers.get(name);
  if (known !== undefined) return known;
  const speaker = { id: SpeakerId.parse(`speaker-${speakers.size}`), name: { en: name }, aliases: [] };
  speakers.set(name, speaker);
  return speaker;
}
