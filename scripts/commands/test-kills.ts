import { command, wholeNumber } from "../command";

await command({
  usage: "npm run test:kills -- [--count NUMBER] [--seed NUMBER]",
  zh: "在项目的一份副本里一次次生成网站，在随机的时刻强行中止，看留下的是否总是完整的旧网站或新网站",
  en: "Builds a site in a copy of the project again and again, kills the build at a random moment, and looks whether what is left is always the old site or the new one, as a whole.",
  options: {
    count: { type: "string", default: "100", value: "NUMBER", zh: "多少次", en: "how many times" },
    seed: { type: "string", default: "1", value: "NUMBER", zh: "随机时刻的种子", en: "chooses the moments" },
  },
  takes: [0, 0],
  run: async ({ values }) => {
    const [count, seed] = [wholeNumber("--count", values.count, 1), wholeNumber("--seed", values.seed)];
    const { killBuilds } = await import("../testing/kill-builds");
    return killBuilds(count, seed);
  },
});
