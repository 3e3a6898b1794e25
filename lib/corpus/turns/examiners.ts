import { examinationIn } from "../asides/examinations";
import type { Passage } from "../markdown/passages";
import { anyOf } from "../text/phrases";
import { ANSWERS, QUESTIONS, WITNESSES } from "../vocabulary/voices";

const QUESTION = new RegExp(`^${anyOf(QUESTIONS)}$`, "iu");
const ANSWER = new RegExp(`^${anyOf(ANSWERS)}$`, "iu");
const WITNESS = new RegExp(`^${anyOf(WITNESSES)}$`, "iu");

/** Those who are named as asking the questions of an examination. */
export function examinersIn(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ words }) => examinationIn(words.text)?.by ?? []));
}

/**
 * A court transcript says once who asks, before the questions (`BY MR. TOVEY:`), and prints `Q` from there on: those
 * questions are that person's, up to the next such line. `A` is whom it calls `THE WITNESS` elsewhere.
 */
export function nameExaminers(passages: readonly Passage[]): Passage[] {
  const witness = passages.map(({ opens }) => opens?.label).find((label) => label != null && WITNESS.test(label));
  let examiner: string | null = null;
  return passages.map((passage) => {
    examiner = examinationIn(passage.words.text)?.by ?? examiner;
    const label = passage.opens?.label;
    if (examiner === null || passage.opens === undefined || label == null) return passage;
    const name = QUESTION.test(label) ? examiner : ANSWER.test(label) ? witness : undefined;
    return name === undefined ? passage : { ...passage, opens: { ...passage.opens, label: name } };
  });
}
