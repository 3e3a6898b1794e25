import type { Examples, Rule } from "./rule";
import { written } from "./wording";

const TALK = "# 书店\n\n**问：**开了多久？\n\n**答：**整整十年。\n\n（完）\n";

/** Behind an end mark are credits, links and notes, no words of the interview. */
const examples: Examples = {
  ok: [
    { source: `${TALK}\n林晓，书店店主，住在河边。\n` },
    { source: `${TALK}\n后来我又想起一件事。\n`, sidecar: "corrections: [{ ends: （完） }]\n" },
    { source: `${TALK}\n后来我又想起一件事。\n`, sidecar: "turns: [{ at: 后来我又, speaker: 答 }]\n" },
  ],
  notOk: [{ source: `${TALK}\n后来我又想起一件事。\n` }, { source: `${TALK}\n明年还开吗？\n\n开。\n` }],
};

export const wordsBehindEnd: Rule = {
  severity: "warning",
  message: {
    zh: "结束标记之后还有像是访谈里的话",
    en: "words behind the end mark seem to belong to the interview",
  },
  found: ({ count = "", lines = "" }) => ({
    zh: `${count} 段，在第 ${lines} 行，没有放进访谈`,
    en: `${count} paragraphs, on lines ${lines}, which are not part of the interview`,
  }),
  expected: () => ({ zh: "署名、链接或说明", en: "credits, links or notes" }),
  hint: ({ line = "", ends = "" }) => ({
    zh: `若是访谈里的话，在 interview.yml 里写 ${line}（改成说话的人，并补全）；若不是，写 corrections: [{ ends: ${written(ends)} }]`,
    en: `if they belong to the interview, write ${line} in interview.yml, with whoever says them, and complete it; if not, write corrections: [{ ends: ${written(ends)} }]`,
  }),
  examples,
};
