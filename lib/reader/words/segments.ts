const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });
/** What must not begin a line, and what must not end one. */
const CLOSES = /^[\s\p{Pe}\p{Pf}，。！？；：、…—·・,.!?;:%]+$/u;
const OPENS = /[\p{Ps}\p{Pi}·・]$/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;

/**
 * A Chinese text cut between words (UAX #29, with the dictionary of the system), such that no part begins with a closing mark
 * or ends with an opening one. Letters stay with the Chinese beside them: a browser sets a thin space between these, but not
 * over a cut.
 */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of SEGMENTER.segment(text)) {
    const last = words.at(-1);
    if (last !== undefined && belong(last, segment)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

function belong(before: string, after: string): boolean {
  const [end, start] = [before.at(-1) ?? "", after.at(0) ?? ""];
  const isMixed = (HAN.test(end) && LATIN.test(start)) || (LATIN.test(end) && HAN.test(start));
  return CLOSES.test(after) || OPENS.test(before) || isMixed;
}
