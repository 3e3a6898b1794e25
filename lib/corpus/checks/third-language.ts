import type { Lang } from "../../schema/schema";
import { isInThirdLanguage } from "../asides/third-language";
import { hasText, type Passage } from "../markdown/passages";
import { countedLines } from "../problems/counted-lines";
import { type Problem, problem } from "../problems/problems";
import { lineAt, placeAt, type Source } from "../text/source";
import { languageOfAll } from "../turns/read-turns";

/** Fewer paragraphs may be quotations, or misjudged. */
const FEWEST = 3;
/** A smaller share of the paragraphs is a passing phrase, as for the other language of an interview. */
const SHARE = 0.1;

/**
 * Reports, once for a text, the paragraphs that are in neither Chinese nor English, at the first of them.
 *
 * @param mainLang the edition under which words without Chinese characters or Latin letters are shown
 */
export function thirdLanguage(source: Source, passages: readonly Passage[], mainLang: Lang): Problem[] {
  const said = passages.filter(hasText);
  const third = said.filter(({ words }) => isInThirdLanguage(words));
  const [first] = third;
  if (first === undefined || third.length < FEWEST || third.length < said.length * SHARE) return [];
  const facts = {
    ...countedLines(third.map((passage) => lineAt(source, startOf(passage)))),
    total: String(said.length),
    lang: languageOfAll(third) ?? mainLang,
  };
  return [problem("language-third", placeAt(source, startOf(first)), facts)];
}

function startOf({ words, start }: Passage): number {
  return words.at[0] ?? start;
}
