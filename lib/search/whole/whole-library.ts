import { type SearchCorpus, type SearchTurn, turnKey } from "../documents";
import { mountEngine } from "../engine";
import { FactWriter, readFacts } from "../facts";
import { FoldedLater } from "../indexed-turn";
import type { Facts, Library, Texts } from "../library";
import { FiledTurns } from "../postings/filed-turns";
import { withQuestions } from "../questions";
import { lookalikesIn } from "./lookalikes";
import { WholePostings } from "./whole-postings";
import "../traditional";

/** Makes a corpus ready to be searched that is all at hand. It must not be changed afterwards. */
export async function makeLibrary(corpus: SearchCorpus): Promise<Library> {
  const filed = new FiledTurns();
  for (const [number, turn] of corpus.turns.entries()) filed.add(number, turn);
  const postings = new WholePostings(filed);
  const [engine, texts] = [await mountEngine(postings, corpus.turns.length), textsOf(corpus)];
  return {
    piecemeal: false,
    scope: { interviews: corpus.interviews.length, turns: corpus.turns.length },
    engine,
    facts: factsOf(corpus),
    texts,
    catalogue: async () => corpus,
    frequency: async (token) => postings.frequency(token),
    lookalikes: lookalikesIn(postings, engine, texts),
    recent: new Map(),
  };
}

/** The facts of all turns as one block. */
function factsOf(corpus: SearchCorpus): Facts {
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

function textsOf(corpus: SearchCorpus): Texts {
  const turns = corpus.turns.map((turn, number) => new FoldedLater(turn, number));
  const source = { corpus, byKey: new Map(turns.map((indexed) => [turnKey(indexed.turn), indexed])) };
  return {
    async turn(number) {
      const found = turns[number];
      if (found === undefined) throw new RangeError(`there is no turn ${number}`);
      return found;
    },
    sourceOf: (_: SearchTurn) => source,
  };
}
