import type { Examples, Rule } from "./rule";
import { same } from "./wording";

const TALK = "# 书店\n\n问：开了多久？\n\n答：整整十年。\n";

/** A local image that was not supplied with the source. */
const examples: Examples = {
  ok: [
    { source: `${TALK}\n![河](https://example.org/river.png)\n`, beside: [] },
    { source: `${TALK}\n![河](river.png)\n`, beside: ["river.png"] },
    { source: `${TALK}\n![河](river.png)\n`, sidecar: "images: not-supplied\n", beside: [] },
  ],
  notOk: [
    { source: `${TALK}\n![河](river.png)\n`, beside: [] },
    { source: `${TALK}\n- 书 ![](images/river.png)\n`, beside: [] },
  ],
};

export const imageMissing: Rule = {
  severity: "warning",
  message: { zh: "图片不在", en: "an image is missing" },
  found: ({ found = "" }) => same(found),
  expected: () => ({ zh: "原文旁边的这个文件", en: "this file, relative to the source" }),
  hint: () => ({
    zh: "把图片文件放到这个位置；拿不到，就在 interview.yml 里写 images: not-supplied",
    en: "put the image there; if it is not available, write images: not-supplied in interview.yml",
  }),
  examples,
};
