import type { TurnId } from "../../schema/ids";
import type { Row, Turn } from "../../schema/schema";
import type { Passage } from "../markdown/passages";
import { type BlockContext, type FixedPair, makeRows, type SettledPairs } from "../pairing/pair-rows";
import type { PairedTurn } from "../pairing/paired";
import type { ReportedTurn } from "../pairing/report-pairs";
import type { Problem } from "../problems/problems";
import type { QuotedWords } from "../speech/speech";
import { lineAt, type Source } from "../text/source";
import type { PrintedTurn } from "../turns/read-turns";
import { speechOf } from "./compose-speech";
import type { Draft } from "./draft";

/** Shared input for composing the turns of an interview. */
export interface TurnTools {
  readonly context: BlockContext;
  readonly settled: SettledPairs;
  /** What is quoted in narration, by passage. */
  readonly quotations: ReadonlyMap<Passage, readonly QuotedWords[]>;
}

/** A turn, its rows for the report, and its problems. */
export interface ComposedTurn {
  readonly turn: Turn;
  readonly reported: ReportedTurn;
  /** The pairs of sentences that are as the editor settled them. */
  readonly sentences: readonly FixedPair[];
  readonly problems: readonly Problem[];
}

/**
 * The side of a turn that comes first in the source: the permalink follows its words.
 *
 * @param source the main file of the interview, which comes before that of an edition
 */
export function firstPrinted({ zh, en }: PairedTurn, source: Source): PrintedTurn {
  const rank = (turn: PrintedTurn) => (turn.source === source ? 0 : 1);
  const sides = [zh, en].filter((turn) => turn !== null);
  const [first] = sides.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start);
  if (first === undefined) throw new Error("a paired turn has at least one side");
  return first;
}

/** Makes a turn from its sides: pairs and renders paragraphs, and in narration finds speech. */
export function composeTurn(draft: Draft, paired: PairedTurn, id: TurnId, tools: TurnTools): ComposedTurn {
  const first = firstPrinted(paired, draft.source);
  const speaker = draft.cast.speakerOf(first);
  const sides = { zh: sideOf(paired.zh, first), en: sideOf(paired.en, first) };
  const paragraphs = makeRows(id, sides, draft.editions.list.length > 1, tools.settled, tools.context);
  const made =
    draft.cast.kindOf(speaker) === "editorial" ? { ...paragraphs, rows: withoutGaps(paragraphs.rows) } : paragraphs;
  // When one label is above both editions, the time may be in the row of either.
  const timed = [paired.zh, paired.en].find((turn) => turn?.start === first.start && turn.time !== null);
  const time = timed?.time ?? null;
  const turn: Turn = {
    id,
    kind: draft.cast.kindOf(speaker),
    speaker,
    ...(first.printed === null ? {} : { label: first.printed }),
    ...(time === null ? {} : { time }),
    line: lineAt(first.source, first.start),
    rows: made.rows,
  };
  const { sentences } = made;
  if (turn.kind !== "narration") return { turn, reported: made, sentences, problems: made.problems };
  const { quotes, problems } = speechOf(paired, first, made.rows, tools.quotations);
  return {
    turn: quotes.length > 0 ? { ...turn, quotes } : turn,
    reported: made,
    sentences,
    problems: [...made.problems, ...problems],
  };
}

/** A caption or card that only one edition has is not a gap in the other. */
function withoutGaps(rows: readonly Row[]): Row[] {
  return rows.map(({ match, ...row }) => (match === undefined || match === "missing" ? row : { ...row, match }));
}

/** The passages of one side of a turn; the time next to a label that is not shown moves to its first words. */
function sideOf(turn: PrintedTurn | null, shown: PrintedTurn): readonly Passage[] {
  const [first, ...rest] = turn?.passages ?? [];
  if (turn === null || first === undefined) return [];
  const isShown = turn.start === shown.start || turn.time === null;
  return isShown ? turn.passages : [{ ...first, time: [turn.time, first.time].filter(Boolean).join(" ") }, ...rest];
}
