import { command } from "../command";

await command({
  usage: "npm run --silent corpus:align -- ZH EN",
  zh: "对齐两个纯文本文件，一行一句；每行打印一组对应的行号，从 0 数起",
  en: "Aligns two plain-text files, one sentence a line, and prints the lines that correspond, counted from 0.",
  options: {},
  takes: [2, 2],
  run: async ({ positionals: [first = "", second = ""] }) => {
    const { alignFiles } = await import("../content/align-files");
    return alignFiles(first, second);
  },
});
