import { command } from "../command";

await command({
  usage: "npm run --silent corpus:parse -- FILE [FILE] [--sidecar FILE]",
  zh: "读一个不在 content/ 里的文件，或一篇访谈的两种语言，打印一篇访谈的 JSON；有错误时状态为 1",
  en: "Parses a file that is not in content/, or the two languages of one interview, and prints one interview as JSON; with an error the exit status is 1.",
  options: {
    sidecar: {
      type: "string",
      value: "FILE",
      zh: "照这个 interview.yml 来读",
      en: "read it with this interview.yml",
    },
  },
  takes: [1, 2],
  run: async ({ positionals: [file = "", second], values: { sidecar } }) => {
    const { printParsed } = await import("../content/parse-files");
    return printParsed(file, second, sidecar);
  },
});
