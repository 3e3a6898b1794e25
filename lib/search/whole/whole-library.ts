import type { SearchCorpus } from "../documents/documents";
import { type Holdings, HoldingsCounter } from "../documents/held-words";
import { ReadLater, type TurnSource } from "../documents/indexed-turn";
import { withQuestions } from "../documents/questions";
import { Budget } from "../index/budget";
import { FactWriter } from "../index/fact-writer";
import { readFacts } from "../index/facts";
import type { Library, TurnFacts, TurnTexts } from "../index/library";
import { lookalikesIn, wordsLikeIn } from "./lookalikes";
import { WholeEngine } from "./whole-engine";
import "../fold/traditional";

/** Makes a library of a corpus in memory, which must not be changed afterwards. */
export async function makeLibrary(corpus: SearchCorpus): Promise<Library> {
  const engine = new WholeEngine(corpus.turns);
  const facts = factsOf(corpus);
  const texts = textsOf(corpus, facts);
  return {
    piecemeal: false,
    budget: new Budget(),
    scope: { interviews: corpus.interviews.length, turns: corpus.turns.length },
    engine,
    facts,
    texts,
    catalogue: async () => corpus,
    holdings: async () => holdingsOf(corpus),
    frequency: async (token) => (await engine.propose([token])).length,
    proves: async () => true,
    lookalikes: lookalikesIn(engine, texts),
    wordsLike: wordsLikeIn(corpus.turns.length, texts),
    recent: new Map(),
  };
}

/** The facts of all turns as one block. */
function factsOf(corpus: SearchCorpus): TurnFacts {
  const writer = new FactWriter(corpus);
  for (const { turn, distance } of withQuestions(corpus.turns)) writer.add(turn, distance);
  const { classes, classOf, question } = readFacts(writer.written());
  return {
    classes,
    fetch: async () => {},
    classOf: (turn) => classOf[turn] ?? 0,
    questionOf(turn) {
      const distance = question[turn] ?? 0;
      return distance === 0 ? null : turn - distance;
    },
  };
}

function holdingsOf({ interviews, turns }: SearchCorpus): Holdings {
  const kinds = new Map(interviews.map((interview) => [interview.slug, interview.kinds]));
  const counter = new HoldingsCounter();
  for (const turn of turns) counter.add(turn, kinds.get(turn.slug) ?? {});
  return counter.counted();
}

function textsOf(corpus: SearchCorpus, facts: TurnFacts): TurnTexts {
  const source: TurnSource = {
    read(number) {
      const turn = corpus.turns[number];
      if (turn === undefined) throw new RangeError(`there is no turn ${number}`);
      return turn;
    },
    questionOf(number) {
      const question = facts.questionOf(number);
      return question === null ? null : (turns[question] ?? null);
    },
    names: () => corpus,
  };
  const turns = corpus.turns.map((_, number) => new ReadLater(number, source));
  return { turn: async (number) => turns[number] ?? new ReadLater(number, source), blockOf: () => 0 };
}
