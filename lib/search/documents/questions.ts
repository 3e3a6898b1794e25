import type { SearchTurn } from "./documents";

/** A turn with the question that it answers. */
export interface AskedTurn {
  readonly turn: SearchTurn;
  readonly question: SearchTurn | undefined;
  /** How many turns back the question is; 0 when the turn answers none. */
  readonly distance: number;
}

/** Each turn with its question. Turns come interview by interview, in reading order. */
export function* withQuestions(turns: Iterable<SearchTurn>): Generator<AskedTurn> {
  const earlier = new Map<string | null, { readonly turn: SearchTurn; readonly number: number }>();
  let slug = "";
  let number = 0;
  for (const turn of turns) {
    // A question is in the same interview as its answer.
    if (turn.slug !== slug) earlier.clear();
    slug = turn.slug;
    const question = earlier.get(turn.question);
    yield { turn, question: question?.turn, distance: question === undefined ? 0 : number - question.number };
    earlier.set(turn.id, { turn, number });
    number += 1;
  }
}
