import type { Examples, Rule } from "./rule";
import { same } from "./wording";

const TALK = "# 书店\n\n问：开了多久？\n\n答：整整十年。\n";

/** A file beside the source that a page cannot show. */
const examples: Examples = {
  ok: [{ source: `${TALK}\n![河](river.png)\n`, beside: ["river.png"] }],
  notOk: [{ source: `${TALK}\n![河](river.tiff)\n`, beside: ["river.tiff"] }],
};

export const pictureUnusable: Rule = {
  severity: "warning",
  message: { zh: "这个图片文件不能显示", en: "this image cannot be shown" },
  found: ({ found = "" }) => same(found),
  expected: () => ({
    zh: "访谈文件夹里的 PNG、JPEG、GIF、WebP 或 AVIF，不超过 20 MB，不是链接",
    en: "a PNG, JPEG, GIF, WebP or AVIF in the folder of the interview, of 20 MB at most, and no link",
  }),
  hint: () => ({
    zh: "换成其中一种格式，文件名照原文；网页上现在只写它的名字",
    en: "save it in one of these formats under the name that the source has; until then its name is shown",
  }),
  examples,
};
