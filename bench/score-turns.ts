import type { Interview, Lang } from "../lib/schema/schema";
import type { TrueTurn } from "./transcripts";

/** A turn as it was read: the lines on which it may be said to begin, and who speaks. */
export interface ReadTurn {
  readonly lines: readonly number[];
  readonly speaker: string;
}

/** How well turns were read. Both are shares, from 0 to 1. */
export interface TurnScore {
  readonly f1: number;
  /** Of the turns found, those whose speaker is right, after the best one-to-one naming. */
  readonly speakers: number;
}

const LANGS: readonly Lang[] = ["zh", "en"];

/** The turns of an interview that somebody speaks. A turn begins at its label, or at its first words in either language. */
export function turnsRead(interview: Interview | null): ReadTurn[] {
  const turns = interview?.form === "dialogue" ? interview.sections.flatMap((section) => section.turns) : [];
  return turns.flatMap(({ speaker, line, rows }) => {
    const first = LANGS.flatMap((lang) => rows.flatMap((row) => row[lang]).slice(0, 1));
    return speaker === null ? [] : [{ speaker, lines: [line, ...first.map((block) => block.line)] }];
  });
}

/** Words may stand so many lines below their label. */
const BELOW = 3;

/**
 * Scores turns against the truth. Turns that may be read as one are scored both ways, and the better score counts.
 */
export function scoreTurns(read: readonly ReadTurn[], truth: readonly TrueTurn[]): TurnScore {
  const joined = truth.filter(({ group }, i) => group !== truth[i - 1]?.group);
  const [apart, together] = [scoreAgainst(read, truth), scoreAgainst(read, joined)];
  return together.f1 > apart.f1 ? together : apart;
}

/** The lines of the turns that were found and have the words of several people, or only some of one person's words. */
export function misnamedLines(read: readonly ReadTurn[], truth: readonly TrueTurn[]): number[] {
  const hits = hitsOf(read, truth);
  const isMisnamed = (hit: Hit) => hits.some((other) => (other.read === hit.read) !== (other.right === hit.right));
  return hits.filter(isMisnamed).flatMap(({ lines }) => lines);
}

/** A turn that was found, with who speaks as it was read, and in truth. */
interface Hit {
  readonly read: string;
  readonly right: string;
  readonly lines: readonly number[];
}

function hitsOf(read: readonly ReadTurn[], truth: readonly TrueTurn[]): Hit[] {
  const left = new Set(read);
  return truth.flatMap(({ line, speaker }, i) => {
    const last = Math.max(line, Math.min(line + BELOW, (truth[i + 1]?.line ?? Number.POSITIVE_INFINITY) - 1));
    const hit = [...left].find(({ lines }) => lines.some((one) => one >= line && one <= last));
    if (hit === undefined) return [];
    left.delete(hit);
    return [{ read: hit.speaker, right: speaker, lines: hit.lines }];
  });
}

function scoreAgainst(read: readonly ReadTurn[], truth: readonly TrueTurn[]): TurnScore {
  const hits = hitsOf(read, truth).map(({ read: own, right }) => ({ read: own, right }));
  const all = read.length + truth.length;
  return {
    f1: all === 0 ? 1 : (2 * hits.length) / all,
    speakers: hits.length === 0 ? 0 : namedRight(hits) / hits.length,
  };
}

/** How many turns have the right speaker when each name that was read stands for the one it meets most often. */
function namedRight(hits: readonly { read: string; right: string }[]): number {
  const counts = new Map<string, { read: string; right: string; count: number }>();
  for (const hit of hits) {
    const key = JSON.stringify(hit);
    counts.set(key, { ...hit, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [taken, named] = [new Set<string>(), new Set<string>()];
  let sum = 0;
  for (const { read, right, count } of [...counts.values()].toSorted((a, b) => b.count - a.count)) {
    if (taken.has(read) || named.has(right)) continue;
    taken.add(read);
    named.add(right);
    sum += count;
  }
  return sum;
}
