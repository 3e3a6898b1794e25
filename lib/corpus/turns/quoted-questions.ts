import { standsAround } from "../asides/apparatus";
import { plainLabelsIn } from "../labels/candidates";
import { hasText, type Passage, type TextPassage } from "../markdown/passages";
import { isBlockQuote, unquoted } from "../markdown/unquoted";
import { cutAtFirst } from "./label-turns";
import { ASKING_SHARE, asks, FEWEST, openByForm } from "./unlabelled";

/** If at least this share of the quoted questions begin with the name of who asks, it is a label. */
const NAMED_SHARE = 0.8;

/**
 * Begins turns where block quotes ask and plain paragraphs answer, as where the questions of readers are quoted. A name before
 * a colon at the beginning of nearly all of them is that of who asks.
 *
 * @returns the passages unchanged where it is not so
 */
export function openQuotedQuestions(passages: readonly Passage[]): readonly Passage[] {
  const quotes = passages.filter((passage, i) => isBlockQuote(passage) && isAnswer(passages[i + 1]));
  const asking = new Set(quotes.filter(asks));
  if (asking.size < FEWEST || asking.size < quotes.length * ASKING_SHARE) return passages;
  const isNumbered = quotes.filter(beginsWithNumber).length >= quotes.length * NAMED_SHARE;
  for (const quote of quotes) if (unquoted(quote).some(asks) || (isNumbered && hasNumber(quote))) asking.add(quote);
  const labelOf = (passage: Passage) =>
    firstOf(passage).flatMap((one) => plainLabelsIn(one).filter(({ from }) => from === 0));
  const isNamed = [...asking].filter((one) => labelOf(one).length > 0).length >= asking.size * NAMED_SHARE;
  let asked = false;
  return passages.flatMap((passage): readonly Passage[] => {
    const isQuestion = asking.has(passage);
    const opens = isQuestion ? "interviewer" : asked && isAnswer(passage) ? "guest" : null;
    asked = isQuestion || (asked && opens === null);
    if (opens === null) return [passage];
    const [label] = isNamed && isQuestion ? labelOf(passage) : [];
    const [first, ...rest] = unquoted(passage);
    if (label === undefined || first === undefined || first.kind === "whole")
      return openByForm(passage, new Map([[passage, opens]]));
    return [...cutAtFirst(first, label), ...rest];
  });
}

/** A question with its number, for Markdown the beginning of a list. */
function isNumberedItem(passage: Passage | undefined): boolean {
  return passage?.kind === "whole" && passage.node.type === "list" && passage.node.ordered === true;
}

function beginsWithNumber(quote: Passage): boolean {
  return isNumberedItem(unquoted(quote)[0]);
}

/** Whether a quotation holds a question with its number, if only behind what it quotes of an earlier letter. */
function hasNumber(quote: Passage): boolean {
  return unquoted(quote).some(isNumberedItem);
}

function firstOf(passage: Passage): TextPassage[] {
  const [first] = unquoted(passage);
  return first === undefined || first.kind === "whole" ? [] : [first];
}

function isAnswer(passage: Passage | undefined): boolean {
  return passage?.kind === "paragraph" && passage.aside !== true && hasText(passage) && !standsAround(passage);
}
