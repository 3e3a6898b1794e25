import { command, wholeNumber } from "../command";
import { newSeed } from "../fuzz/new-seed";

await command({
  usage: "npm run fuzz -- [--seed NUMBER] [--runs NUMBER] [--path PATH]",
  zh: "用随机拼成的文稿试读：从不抛出异常，原文每个字都恰在一处。失败时打印可以重现它的种子和路径，状态为 1",
  en: "Reads documents put together at random: reading never throws, and every character of a source is in exactly one place. A failure is printed with the seed and the path that lead back to it, and the exit status is 1.",
  options: {
    seed: {
      type: "string",
      default: newSeed(),
      value: "NUMBER",
      zh: "随机数的种子；不给就每次不同",
      en: "chooses the documents; another one each time unless given",
    },
    runs: { type: "string", default: "100000", value: "NUMBER", zh: "多少篇", en: "how many documents" },
    path: { type: "string", value: "PATH", zh: "重现一次失败", en: "leads back to a failure" },
  },
  takes: [0, 0],
  run: async ({ values }) => {
    const [seed, runs] = [wholeNumber("--seed", values.seed), wholeNumber("--runs", values.runs, 1)];
    const { fuzzDocuments } = await import("../fuzz/documents");
    return fuzzDocuments(seed, runs, values.path);
  },
});
