import { command, wholeNumber } from "../command";

await command({
  usage: "npm run translation:pick -- [--seed NUMBER] [--each NUMBER]",
  zh: "从我们自己的译文里随机抽几段，中文在上，英文在下，供人对照着读",
  en: "Prints passages of the translations that are ours, picked at random, the Chinese above the English, for somebody to read one against the other.",
  options: {
    seed: { type: "string", default: "1", value: "NUMBER", zh: "随机数的种子", en: "chooses the passages" },
    each: { type: "string", default: "3", value: "NUMBER", zh: "每篇几段", en: "passages of each interview" },
  },
  takes: [0, 0],
  run: async ({ values }) => {
    const [seed, each] = [wholeNumber("--seed", values.seed), wholeNumber("--each", values.each, 1)];
    const { pickPassages } = await import("../review/pick-passages");
    pickPassages(seed, each);
    return 0;
  },
});
