import { command } from "../command";

await command({
  usage: 'npm run --silent quote -- "WORDS" [--by SPEAKER] [--in INTERVIEW] [--json]',
  zh: "查一句话有没有人说过，把结论打印成 JSON；一字不差时状态为 0，不是则为 1",
  en: "Tells whether words were said, and prints the verdict as JSON; the exit status is 0 if they were said word for word, and 1 if not.",
  options: {
    by: {
      type: "string",
      value: "SPEAKER",
      zh: "据说是谁说的：名字或 id",
      en: "who is said to have said them: a name or id",
    },
    in: {
      type: "string",
      value: "INTERVIEW",
      zh: "据说出自哪一篇：文件夹的名字",
      en: "in which interview: the name of its folder",
    },
    json: {
      type: "boolean",
      default: false,
      zh: "只打印 JSON，不另用文字说明",
      en: "prints only the JSON, and does not explain it on standard error",
    },
  },
  takes: [1, 1],
  run: async ({ positionals: [words = ""], values: { by, in: slug, json } }) => {
    const { checkQuotation } = await import("../content/check-quotation");
    return checkQuotation(words, { by, in: slug, json });
  },
});
