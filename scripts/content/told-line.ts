import type { Bilingual } from "../../lib/corpus/problems/rules/rule";
import type { Interview, TurnForm } from "../../lib/schema/schema";

/** What tells turns apart, in the words of a message. */
const FORMS: Readonly<Record<TurnForm, Bilingual>> = {
  labels: { zh: "名字", en: "labels" },
  attribute: { zh: "组件的属性", en: "an attribute of components" },
  "bold questions": { zh: "加粗的提问", en: "bold questions" },
  "italic questions": { zh: "斜体的提问", en: "italic questions" },
  "numbered questions": { zh: "编号的提问", en: "numbered questions" },
  "marked questions": { zh: "提问前的记号", en: "a mark before every question" },
  headings: { zh: "标题里的提问", en: "headings" },
  "quoted answers": { zh: "引用块里的回答", en: "answers in block quotes" },
  "quoted questions": { zh: "引用块里的提问", en: "questions in block quotes" },
  "plain questions": { zh: "单独成段的问句", en: "paragraphs that ask" },
  dashes: { zh: "段首的破折号", en: "dashes" },
  letters: { zh: "书信的署名", en: "the signatures of letters" },
  settled: { zh: " interview.yml ", en: "interview.yml" },
};

/** How the turns of an interview were told, in one line and both languages. */
export function toldLine({ told, form }: Interview): string {
  if (told === undefined) return `form: ${form}，没有分话轮 · no turns`;
  const { by, turns, odds, rival } = told;
  const sure = odds === undefined ? { zh: "", en: "" } : { zh: `，对数几率 ${odds}`, en: `, log odds ${odds}` };
  const next =
    rival === undefined
      ? { zh: "", en: "" }
      : {
          zh: `；其次凭${FORMS[rival.by].zh}，低 ${rival.margin}`,
          en: `; next by ${FORMS[rival.by].en}, ${rival.margin} lower`,
        };
  const zh = `${turns} 个话轮，凭${FORMS[by].zh}区分${sure.zh}${next.zh}`;
  const en = `${turns} turns, told by ${FORMS[by].en}${sure.en}${next.en}`;
  return `form: ${form}，${zh} · ${en}`;
}
