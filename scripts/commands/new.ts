import { buildingAlone } from "../building-alone";
import { command, WrongUse } from "../command";

await command({
  usage: "npm run corpus:new -- FILE [FILE] [--slug SLUG]\nnpm run corpus:new -- --translation en|zh SLUG",
  zh: "把一份新稿放进 content/：照原样复制，写好旁注文件和永久链接，列出还要人决定的事。两个文件是同一篇访谈的两种语言，先写原文。.docx 和 .html 转成 Markdown，原件放在旁边",
  en: "Takes a new source into content/: copies it byte for byte, writes its sidecar and permalinks, and lists what a person still has to decide. Two files are the two languages of one interview, the original first. A .docx or .html is made into Markdown and kept beside it.",
  options: {
    slug: {
      type: "string",
      value: "SLUG",
      zh: "网址；默认是文件名",
      en: "its address; the name of the file otherwise",
    },
    translation: {
      type: "string",
      value: "LANG",
      zh: "写一个译文的空稿",
      en: "writes the file that a translator fills in",
    },
  },
  takes: [1, 2],
  run: async ({ values: { slug, translation }, positionals: [named = "", second] }) => {
    if (translation === undefined) {
      const { takeSource } = await import("../new/source");
      return buildingAlone(() => takeSource(named, second, slug));
    }
    if (second !== undefined) throw new WrongUse(`不认识「${second}」 · unknown argument ${JSON.stringify(second)}`);
    if (slug !== undefined) throw new WrongUse("--slug 与 --translation 不能同用 · not both --slug and --translation");
    const { writeTranslation } = await import("../new/translation");
    writeTranslation(named, translation);
    return 0;
  },
});
