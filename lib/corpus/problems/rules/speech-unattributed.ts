import type { Examples, Rule } from "./rule";
import { quoted, written } from "./wording";

/** A retelling quotes someone without saying whom. */
const examples: Examples = {
  ok: [
    {
      source: "# 书店\n\n林晓说：“涨水了，快搬书。”\n",
      sidecar: "form: narrative\nparticipants: { lin-xiao: guest }\n",
      people: "lin-xiao: { name: { zh: 林晓 } }\n",
    },
  ],
  notOk: [{ source: "# 书店\n\n河边传来一句：“涨水了，快搬书。”\n", sidecar: "form: narrative\n" }],
};

export const speechUnattributed: Rule = {
  severity: "warning",
  message: { zh: "不知道这句话是谁说的", en: "this speech is unattributed" },
  found: ({ quote = "" }) => quoted(quote),
  expected: () => ({
    zh: "“某某说：”这样的话，或 speech 里的一项",
    en: "an attribution such as “Lin said”, or an entry under speech",
  }),
  hint: ({ quote = "" }) => ({
    zh: `在 interview.yml 的 speech: 下写 - { words: ${written(quote)}, speaker: 说话人的 id }；虚构或无名的声音写 speaker: null，不是话写 speech: false`,
    en: `under speech: in interview.yml add - { words: ${written(quote)}, speaker: their-id }; for a fictional or unnamed voice, use speaker: null; if it is not speech, use speech: false`,
  }),
  examples,
};
