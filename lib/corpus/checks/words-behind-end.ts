import { standsAround } from "../asides/apparatus";
import { isEnd } from "../asides/end-marks";
import type { Passage } from "../markdown/passages";
import { countedLines, firstNamed } from "../problems/counted-lines";
import { type Problem, problem } from "../problems/problems";
import { turnsLine } from "../sidecar/settling-lines";
import { lineAt, placeAt, type Source } from "../text/source";
import { speaksAsOne } from "../turns/faq";
import { asks } from "../turns/unlabelled";
import { quoteAt } from "./quote-at";

/**
 * Reports words behind an end mark that seem to be said, once: somebody asks there, or speaks of themselves.
 *
 * @param back the back matter of a conversation
 * @param ends UTF-16 offset at which the interview ends, if the editor says so
 */
export function wordsBehindEnd(source: Source, back: readonly Passage[], ends: number | null): Problem[] {
  const mark = back.findIndex(({ words }) => isEnd(words.text));
  if (mark < 0 || (ends !== null && (back[mark]?.start ?? 0) >= ends)) return [];
  const said = back
    .slice(mark + 1)
    .filter((passage) => passage.kind === "paragraph" && !standsAround(passage))
    .filter((passage) => asks(passage) || speaksAsOne(passage.words.text));
  const [first] = said;
  if (first === undefined) return [];
  const facts = {
    ...countedLines(said.map(({ start }) => lineAt(source, start))),
    line: turnsLine(firstNamed(said).map(({ start }) => ({ at: quoteAt(source, start), speaker: "guest" }))),
    ends: quoteAt(source, back[mark]?.start ?? 0),
  };
  return [problem("words-behind-end", placeAt(source, first.start), facts)];
}
