import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildCorpus } from "../lib/corpus/build-corpus";
import { EMPTY_LOCKFILE } from "../lib/corpus/permalinks/assign-ids";
import type { Problem } from "../lib/corpus/problems/problems";
import { readYaml, Sidecar } from "../lib/corpus/sidecar/sidecar";
import { makeSource, type Source } from "../lib/corpus/text/source";
import { Slug } from "../lib/schema/ids";
import type { Interview } from "../lib/schema/schema";

const FOLDER = join(import.meta.dirname, "transcripts");

/** A turn as a person found it in a transcript. */
export interface TrueTurn {
  /** 1-based line of its label, or of its first words if it has none. */
  readonly line: number;
  readonly label: string;
  readonly speaker: string;
  /** Turns with the same number may be read as one: nobody else speaks between them. */
  readonly group: string;
  /** Its label in the other language and that label's line, where both languages are labelled. */
  readonly other?: { readonly line: number; readonly label: string };
}

/** A transcript written to be measured on, and what a person found in it. */
export interface Transcript {
  /** The number in its file's name, with a letter for the second of a number: `09b`. */
  readonly id: string;
  readonly source: Source;
  /** Empty for a text without turns. */
  readonly turns: readonly TrueTurn[];
}

/** The transcripts with truth, and the texts that have no turns, in the order of their names. */
export function readTranscripts(): { transcripts: Transcript[]; without: Transcript[] } {
  const documents = [...documentsIn(FOLDER), ...documentsIn(join(FOLDER, "none"))];
  return {
    transcripts: documents.filter(({ turns }) => turns.length > 0),
    without: documents.filter(({ turns }) => turns.length === 0),
  };
}

function documentsIn(folder: string): Transcript[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "README.md")
    .map(({ name }) => name)
    .toSorted()
    .map((name) => {
      const id = /^\d+[a-z]?(?=-)/.exec(name)?.[0] ?? name;
      return { id, source: makeSource(name, readFileSync(join(folder, name), "utf8")), turns: readTruth(id) };
    });
}

function readTruth(id: string): TrueTurn[] {
  const path = join(FOLDER, "truth", `${id}.turns.tsv`);
  if (!existsSync(path)) return [];
  const [, ...rows] = readFileSync(path, "utf8").trim().split(/\r?\n/);
  return rows.map((row) => {
    const [, line, label = "", speaker = "", group = "", otherLine, otherLabel] = row.split("\t");
    const turn = { line: Number(line), label, speaker, group };
    if (otherLine === undefined || otherLabel === undefined) return turn;
    return { ...turn, other: { line: Number(otherLine), label: otherLabel } };
  });
}

/** Reads a text as `npm run corpus` reads a new interview: with an empty sidecar, and nobody known. */
export function reportOf(source: Source): { interview: Interview | null; problems: readonly Problem[] } {
  const sidecar = readYaml(Sidecar, "interview.yml", "");
  if ("problems" in sidecar) throw new Error("an empty sidecar is not valid");
  const interview = { slug: Slug.parse("transcript"), source, edition: null, sidecar: sidecar.checked };
  const content = { interviews: [interview], people: {}, glossary: {}, lockfile: EMPTY_LOCKFILE };
  const { interviews, problems } = buildCorpus({ ...content, unread: new Set<Slug>() });
  return { interview: interviews[0] ?? null, problems };
}

/** The interview as which a text is read. */
export function interviewOf(source: Source): Interview | null {
  return reportOf(source).interview;
}
