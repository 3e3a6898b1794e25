import type { Examples, Rule } from "./rule";

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
  message: ({ quote }) => ({ zh: `不知道这句话是谁说的：「${quote}」`, en: `nothing says who speaks: "${quote}"` }),
  hint: () => ({
    zh: "在 interview.yml 的 speech 里写 { words: …, speaker: … }；虚构的声音写 speaker: null",
    en: "write { words: …, speaker: … } under speech in interview.yml; a made-up voice is speaker: null",
  }),
  examples,
};
