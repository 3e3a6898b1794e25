import { command, wholeNumber } from "../command";

await command({
  usage: "npm run test:hostile -- [--one-of NUMBER] [--seed NUMBER]",
  zh: "把几百段恶意文本放进每个字段，生成网站，在浏览器里打开每一页，看有没有什么被执行、发往别处或丢失",
  en: "Puts several hundred texts that mean harm into every field, builds the site, opens every page in a browser, and looks whether anything runs, is sent elsewhere or is lost.",
  options: {
    "one-of": {
      type: "string",
      default: "1",
      value: "NUMBER",
      zh: "几段里取一段",
      en: "one of so many texts is tried",
    },
    seed: { type: "string", default: "1", value: "NUMBER", zh: "抽样的种子", en: "chooses them" },
  },
  takes: [0, 0],
  run: async ({ values }) => {
    const [oneOf, seed] = [wholeNumber("--one-of", values["one-of"], 1), wholeNumber("--seed", values.seed)];
    const { tryPayloads } = await import("../testing/hostile/try-payloads");
    return tryPayloads(oneOf, seed);
  },
});
