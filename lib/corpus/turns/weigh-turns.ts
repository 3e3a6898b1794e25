import { endsInQuestion } from "../../text/sentence-end";
import { hasText, type Passage } from "../markdown/passages";

/** A turn as one way of reading proposes it. */
interface ProposedTurn {
  readonly voice: string;
  readonly text: string;
}

/** What is seen of the turns that one way of reading proposes. */
export interface TurnEvidence {
  readonly turns: "few" | "some" | "many";
  /** How often a turn follows one of somebody else. */
  readonly alternates: "always" | "mostly" | "seldom";
  /** How many of the turns of the voice that asks most end in a question. */
  readonly asked: "nearly all" | "most" | "some" | "hardly any";
  /** How many of the turns of the others do. */
  readonly answersAsk: "seldom" | "often";
  /** How much of the words of the text they hold. */
  readonly covers: "most" | "part" | "little";
}

/** Logarithms (natural) of how much likelier each is of turns than of other words; see `docs/label-model.md`. */
export const TURN_WEIGHTS: { readonly [Part in keyof TurnEvidence]: Readonly<Record<TurnEvidence[Part], number>> } = {
  turns: { few: -1, some: 0.5, many: 1.5 },
  alternates: { always: 1, mostly: 0.5, seldom: -1.5 },
  asked: { "nearly all": 2, most: 1, some: 0, "hardly any": -1.5 },
  answersAsk: { seldom: 0.5, often: -0.5 },
  covers: { most: 1, part: -1.5, little: -2.5 },
};

/** The turns of a text in which the beginnings of turns are marked, with all words up to the next one. */
function proposedTurns(passages: readonly Passage[]): ProposedTurn[] {
  const turns: { voice: string; text: string }[] = [];
  for (const { opens, words, aside } of passages) {
    const last = turns.at(-1);
    if (opens !== undefined) turns.push({ voice: opens.label ?? opens.voice ?? "", text: words.text });
    else if (last !== undefined && aside !== true) last.text += `\n${words.text}`;
  }
  return turns;
}

/** What is seen of the turns that begin in these passages; null if there are none. */
export function turnEvidence(passages: readonly Passage[]): TurnEvidence | null {
  const turns = proposedTurns(passages);
  if (turns.length === 0) return null;
  const changes =
    turns.filter(({ voice }, i) => i > 0 && voice !== turns[i - 1]?.voice).length / (turns.length - 1 || 1);
  const voices = [...new Set(turns.map(({ voice }) => voice))];
  const asking = (own: readonly ProposedTurn[]) =>
    own.filter(({ text }) => endsInQuestion(text)).length / Math.max(1, own.length);
  const [asker] = voices.toSorted((a, b) => asking(turnsOf(turns, b)) - asking(turnsOf(turns, a)));
  const asked = asking(turnsOf(turns, asker));
  const others = asking(turns.filter(({ voice }) => voice !== asker));
  const all = passages.filter((passage) => passage.aside !== true && hasText(passage));
  const total = all.reduce((sum, { words }) => sum + words.text.length, 0);
  const covered = turns.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, total);
  return {
    turns: turns.length >= 8 ? "many" : turns.length >= 4 ? "some" : "few",
    alternates: changes >= 0.9 ? "always" : changes >= 0.5 ? "mostly" : "seldom",
    asked: asked >= 0.9 ? "nearly all" : asked >= 0.6 ? "most" : asked >= 0.2 ? "some" : "hardly any",
    answersAsk: others <= 0.3 ? "seldom" : "often",
    covers: covered >= 0.5 ? "most" : covered >= 0.2 ? "part" : "little",
  };
}

function turnsOf(turns: readonly ProposedTurn[], voice: string | undefined): ProposedTurn[] {
  return turns.filter((turn) => turn.voice === voice);
}

/** The logarithm of the odds that what begins in these passages are turns. */
export function weighTurns(evidence: TurnEvidence): number {
  const { turns, alternates, asked, answersAsk, covers } = evidence;
  return (
    TURN_WEIGHTS.turns[turns] +
    TURN_WEIGHTS.alternates[alternates] +
    TURN_WEIGHTS.asked[asked] +
    TURN_WEIGHTS.answersAsk[answersAsk] +
    TURN_WEIGHTS.covers[covers]
  );
}
