import { buildingAlone } from "../building-alone";
import { command, WrongUse } from "../command";

await command({
  usage:
    "npm run corpus:new -- FILE [FILE] [--slug SLUG] [--original LANG] [--date DATE] [--person WHO] [--draft]\nnpm run corpus:new -- --translation FILE SLUG\nnpm run corpus:new -- --translation en|zh SLUG",
  zh: "把一份新稿放进 content/：照原样复制，写好旁注文件和永久链接，列出还要人决定的事。两个文件是同一篇访谈的两种语言，先写原文。.docx 和 .html 转成 Markdown，原件放在旁边",
  en: "Takes a new source into content/: copies it byte for byte, writes its sidecar and permalinks, and lists what a person still has to decide. Two files are the two languages of one interview, the original first. A .docx or .html is made into Markdown and kept beside it.",
  options: {
    slug: {
      type: "string",
      value: "SLUG",
      zh: "网址；默认是文件名",
      en: "its address; the name of the file otherwise",
    },
    original: {
      type: "string",
      value: "LANG",
      zh: "哪种语言是原文：zh 或 en；有终端时不写会问",
      en: "which language is the original: zh or en; asked on a terminal",
    },
    date: {
      type: "string",
      value: "DATE",
      zh: "发表的日子，如 2024-05-03；原文里没有时会问",
      en: "the day it was published, as 2024-05-03; asked on a terminal where the text has none",
    },
    person: {
      type: "string",
      multiple: true,
      value: "WHO",
      zh: '名字是谁，如 "林晓=lin-xiao, Lin Xiao"；可写几次；不认识的会问',
      en: 'who a label is, as "林晓=lin-xiao, Lin Xiao"; may be given several times; asked of those who are not known',
    },
    draft: {
      type: "boolean",
      default: false,
      zh: "还不发布：写上 status: draft，不给永久链接",
      en: "not to be published yet: writes status: draft, and gives no permalinks",
    },
    translation: {
      type: "string",
      value: "FILE|LANG",
      zh: "给已有的一篇加上另一种语言的文件；只写 en 或 zh，就写一个译文的空稿",
      en: "adds a file in the other language to an interview that is there; en or zh alone writes the file that a translator fills in",
    },
  },
  takes: [1, 2],
  run: async ({ values: { slug, translation, original, date, person, draft }, positionals: [named = "", second] }) => {
    if (translation === undefined) {
      const { takeSource } = await import("../new/source");
      return buildingAlone(() => takeSource(named, second, slug, { original, date, person, draft }));
    }
    if (second !== undefined) throw new WrongUse(`不认识「${second}」 · unknown argument ${JSON.stringify(second)}`);
    if (slug !== undefined) throw new WrongUse("--slug 与 --translation 不能同用 · not both --slug and --translation");
    const { writeTranslation } = await import("../new/translation");
    if (/^[a-z]{2}$/.test(translation)) {
      writeTranslation(named, translation);
      return 0;
    }
    const { takeTranslation } = await import("../new/edition");
    return buildingAlone(() => takeTranslation(translation, named));
  },
});
