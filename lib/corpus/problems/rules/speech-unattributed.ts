import type { Examples, Rule } from "./rule";
import { quoted, written } from "./wording";

/** A retelling quotes somebody and does not say whom. */
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
  message: { zh: "不知道这句话是谁说的", en: "nothing says who speaks" },
  found: ({ quote = "" }) => quoted(quote),
  expected: () => ({
    zh: "“某某说：”这样的话，或 speech 里的一项",
    en: "words such as “Lin said”, or an entry under speech",
  }),
  hint: ({ quote = "" }) => ({
    zh: `在 interview.yml 的 speech: 下写 - { words: ${written(quote)}, speaker: 说话人的 id }；虚构或无名的声音写 speaker: null，不是话写 speech: false`,
    en: `under speech: in interview.yml write - { words: ${written(quote)}, speaker: their-id }; for a made-up or unnamed voice speaker: null, for no speech at all speech: false`,
  }),
  examples,
};
