import { markAsides } from "../lib/corpus/asides/asides";
import { readFrontMatter } from "../lib/corpus/files/front-matter";
import type { LabelCandidate } from "../lib/corpus/labels/grammar";
import type { Judged } from "../lib/corpus/labels/model";
import { lettersOf } from "../lib/corpus/labels/names";
import { unglueHeadings } from "../lib/corpus/markdown/glued-headings";
import { takeRunningHeads } from "../lib/corpus/markdown/not-text/running-heads";
import type { Passage } from "../lib/corpus/markdown/passages";
import { readPassages } from "../lib/corpus/parallel/read-passages";
import { lineAt, type Source } from "../lib/corpus/text/source";
import { proposeTurns } from "../lib/corpus/turns/mark-turns";
import { takeTitle } from "../lib/corpus/turns/title";
import { turnEvidence } from "../lib/corpus/turns/weigh-turns";
import type { Seen } from "./ratios";
import { type ReadTurn, scoreTurns } from "./score-turns";
import type { Transcript, TrueTurn } from "./transcripts";

/** The passages of a text in which turns are looked for. */
function passagesOf(source: Source): Passage[] {
  const { passages } = readPassages(source, readFrontMatter(source).end);
  const { rest } = takeTitle(unglueHeadings(takeRunningHeads(passages).passages));
  return markAsides(rest.filter((passage) => passage.kind !== "whole" || passage.node.type !== "footnoteDefinition"));
}

const knowsNobody = () => false;

/** What is seen of the names of a transcript, and of all turns proposed for it. */
export function evidenceIn({ source, turns }: Transcript): { names: Seen[]; readings: Seen[] } {
  const { proposals, judged } = proposeTurns(passagesOf(source), knowsNobody, false);
  const labels = judged.filter((one) => isTrueName(one, source, turns));
  const starts = new Set(labels.flatMap((one) => startsOf(one)));
  const others = judged.filter((one) => !labels.includes(one) && !startsOf(one).every((start) => starts.has(start)));
  return {
    names: [
      ...labels.map(({ evidence }) => ({ isTrue: true, parts: { ...evidence } })),
      ...others.map(({ evidence }) => ({ isTrue: false, parts: { ...evidence } })),
    ],
    readings: proposals.flatMap(({ passages }) => {
      const evidence = turnEvidence(passages);
      return evidence === null ? [] : [{ isTrue: isRightReading(passages, source, turns), parts: { ...evidence } }];
    }),
  };
}

/** Where a name stands. Another reading of the places of a label, such as `Lin 0` of `Lin 0:12`, is not counted. */
function startsOf({ name }: Judged): number[] {
  return name.places.map(({ label }) => label.start);
}

/** Whether most of the places at which a name stands like a label are labels, with this name or the beginning or end of it. */
function isTrueName({ name: { places } }: Judged, source: Source, turns: readonly TrueTurn[]): boolean {
  const labels = turns.flatMap(({ other, ...own }) => (other === undefined ? [own] : [own, other]));
  const isLabel = ({ start, name }: LabelCandidate) => {
    const line = lineAt(source, start);
    return labels.some((one) => one.line === line && isSame(bare(name), bare(one.label)));
  };
  return places.filter(({ label }) => isLabel(label)).length > places.length / 2;
}

/** Whether two names are the same, or one is part of the other: `Q1 Chair` and `Chair`. A letter at the end shows nothing. */
function isSame(name: string, label: string): boolean {
  if (name === "") return false;
  const isLong = Math.min(name.length, label.length) > 1;
  return label.startsWith(name) || (isLong && (label.endsWith(name) || name.endsWith(label)));
}

/** The letters of a name that tell it from others, without brackets. */
function bare(name: string): string {
  return lettersOf(name).replace(/[^\p{L}\p{N}]/gu, "");
}

/** A reading with a lower score is not that of the text. */
const RIGHT = 0.9;

function isRightReading(passages: readonly Passage[], source: Source, turns: readonly TrueTurn[]): boolean {
  const read = passages.flatMap(({ opens, start }): ReadTurn[] => {
    if (opens === undefined) return [];
    const lines = [opens.start, start].map((offset) => lineAt(source, offset));
    return [{ lines, speaker: opens.label ?? opens.voice ?? "" }];
  });
  return turns.length > 0 && scoreTurns(read, turns).f1 >= RIGHT;
}
