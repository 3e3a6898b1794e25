import { hasText, type Passage } from "../markdown/passages";
import { countedLines, firstNamed } from "../problems/counted-lines";
import { type Problem, problem } from "../problems/problems";
import type { Settled } from "../sidecar/settled";
import { turnsLine } from "../sidecar/settling-lines";
import { lineAt, placeAt } from "../text/source";
import type { PrintedSection, PrintedTurn } from "../turns/read-turns";
import { asks } from "../turns/unlabelled";
import { quoteAt } from "./quote-at";

/** An answer that no label begins. */
interface Answer {
  readonly turn: PrintedTurn;
  /** UTF-16 offset of its first words. */
  readonly offset: number;
  /** Whose it was taken for. */
  readonly speaker: string;
}

/**
 * Reports the answers without a label among labelled turns, once: those that were given to somebody, those of somebody
 * unknown, and those that were left to the voice that asks.
 *
 * @param settled turns that begin where an editor says so are nobody's guess
 */
export function unlabelledAnswers(sections: readonly PrintedSection[], settled: Settled): Problem[] {
  const isSettled = ({ start }: PrintedTurn) => settled.turns.some(({ at: [from, to] }) => start >= from && start < to);
  const turns = sections
    .flatMap((section) => section.turns)
    .filter((turn) => (turn.label !== null || turn.voice !== null) && !isSettled(turn));
  const labels = new Set(turns.flatMap(({ label, printed }) => (printed === null ? [] : (label ?? []))));
  // Where only one voice has labels, it is the form of the whole text that tells the answers.
  if (labels.size < 2) return [];
  const askers: ReadonlySet<string | null | undefined> = new Set(
    [...labels].filter((label) => isAsker(turns.filter((turn) => turn.label === label))),
  );
  const answers = turns.flatMap((turn, i): Answer[] => {
    if (turn.printed === null) {
      const isDoubtful = turn.label === null || askers.has(turns[i - 1]?.label);
      return isDoubtful && turn.voice !== "interviewer"
        ? [{ turn, offset: turn.start, speaker: turn.label ?? "guest" }]
        : [];
    }
    const next = turns[i + 1];
    const answer = askers.has(turn.label) && (next === undefined || next.label === turn.label) && answerIn(turn);
    const other = [...labels].find((label) => label !== turn.label) ?? "guest";
    return answer ? [{ turn, offset: answer.start, speaker: other }] : [];
  });
  // A name without its mark is reported as such.
  const isNamed = ({ turn, offset }: Answer) => {
    const passage = turn.passages.find(({ start }) => start === offset);
    const text = passage?.words.text.replace(/^[\s\p{P}]+/u, "") ?? "";
    return [...labels].some((label) => text.startsWith(label));
  };
  const unnamed = answers.filter((answer) => !isNamed(answer));
  const [first] = unnamed;
  if (first === undefined) return [];
  const facts = {
    ...countedLines(unnamed.map(({ turn, offset }) => lineAt(turn.source, offset))),
    speaker: [
      ...new Set(unnamed.map(({ turn }) => (turn.printed === null ? (turn.label ?? "guest") : turn.label))),
    ].join("、"),
    line: turnsLine(
      firstNamed(unnamed).map(({ turn, offset, speaker }) => ({ at: quoteAt(turn.source, offset), speaker })),
    ),
  };
  return [problem("answer-unlabelled", placeAt(first.turn.source, first.offset), facts)];
}

/** The share of the turns of a voice that begin with a question, from which on it is the one that asks. */
const ASKING_SHARE = 0.8;

function isAsker(turns: readonly PrintedTurn[]): boolean {
  const asking = turns.filter(({ passages: [first] }) => first !== undefined && asks(first));
  return turns.length > 1 && asking.length >= turns.length * ASKING_SHARE;
}

/** The first paragraph of a question that asks nothing, if none behind it asks: it seems to answer. */
function answerIn({ passages }: PrintedTurn): Passage | undefined {
  const said = passages.filter((passage) => hasText(passage) && passage.aside !== true);
  const [question, answer, ...rest] = said;
  if (question === undefined || answer === undefined || !asks(question)) return undefined;
  return [answer, ...rest].some(asks) ? undefined : answer;
}
