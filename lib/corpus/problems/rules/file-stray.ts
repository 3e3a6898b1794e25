import type { Bilingual, Examples, Rule } from "./rule";

/** A file in a folder of interviews that nothing reads: its editor may think that it counts. */
const examples: Examples = {
  elsewhere: "needs a folder with such a file",
};

/** By what the file seems to be: what is said of it, and what to do. */
const KINDS: Readonly<Record<string, readonly [found: Bilingual, hint: Bilingual]>> = {
  sidecar: [
    { zh: "像是 interview.yml 的另一种写法", en: "what looks like interview.yml under another name" },
    { zh: "改名为 interview.yml", en: "rename it to interview.yml" },
  ],
  document: [
    { zh: "文字处理或网页的文件", en: "a file of a word processor or a page of the web" },
    {
      zh: "在原来的程序里另存为纯文本（UTF-8）或 Markdown，名字用 source.txt 或 source.md",
      en: "in the program that made it save it as plain text (UTF-8) or Markdown, named source.txt or source.md",
    },
  ],
  captions: [
    { zh: "字幕", en: "captions" },
    {
      zh: "要读它，就另取一个名字收进来：npm run corpus:new -- 文件；否则移到文件夹外面",
      en: "to have it read, take it in under a name of its own: npm run corpus:new -- FILE; otherwise move it out of the folder",
    },
  ],
  text: [
    { zh: "一个文字文件", en: "a text" },
    {
      zh: "译文只有一个，名字用 en.md 或 zh.md；别的移到文件夹外面",
      en: "a translation is one file, named en.md or zh.md; move any other out of the folder",
    },
  ],
  loose: [
    { zh: "一个不在访谈文件夹里的文件", en: "a file outside of any interview's folder" },
    {
      zh: "每篇访谈有自己的文件夹：npm run corpus:new -- 文件",
      en: "every interview has a folder of its own: npm run corpus:new -- FILE",
    },
  ],
  other: [
    { zh: "别的文件", en: "some other file" },
    { zh: "移到文件夹外面", en: "move it out of the folder" },
  ],
};

const kindOf = (kind = "other") => KINDS[kind] ?? KINDS.other ?? [];

export const fileStray: Rule = {
  severity: "warning",
  message: { zh: "这个文件没有读", en: "this file was not read" },
  found: ({ kind }) => kindOf(kind)[0] ?? { zh: "", en: "" },
  expected: () => ({
    zh: "source.md 或 source.txt、interview.yml、en.md 或 zh.md，以及图片",
    en: "source.md or source.txt, interview.yml, en.md or zh.md, and pictures",
  }),
  hint: ({ kind }) => kindOf(kind)[1] ?? { zh: "", en: "" },
  examples,
};
