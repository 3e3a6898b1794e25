import type { Examples, Rule } from "./rule";
import { same } from "./wording";

const TALK = "# 书店\n\n问：开了多久？\n\n答：整整十年。\n";

/** A picture of which nobody says what it shows, so that some readers get nothing of it. */
const examples: Examples = {
  ok: [
    { source: `${TALK}\n![河](river.png)\n`, beside: ["river.png"] },
    {
      source: `${TALK}\n![](river.png)\n`,
      sidecar: "pictures: { river.png: { zh: 门口的河 } }\n",
      beside: ["river.png"],
    },
  ],
  notOk: [{ source: `${TALK}\n![](river.png)\n`, beside: ["river.png"] }],
};

export const pictureUndescribed: Rule = {
  severity: "warning",
  message: { zh: "没有说明图片上是什么", en: "nothing says what a picture shows" },
  found: ({ found = "" }) => same(found),
  expected: () => ({ zh: "给看不见图的人读的一句话", en: "a sentence for those who do not see it" }),
  hint: ({ found = "" }) => ({
    zh: `在 interview.yml 里写 pictures: { ${JSON.stringify(found)}: { zh: …… } }`,
    en: `write pictures: { ${JSON.stringify(found)}: { en: … } } in interview.yml`,
  }),
  examples,
};
