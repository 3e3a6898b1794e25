import { command, wholeNumber } from "../command";

await command({
  usage: "npm run mutants -- [--seed NUMBER] [--count NUMBER] [FOLDER …]",
  zh: "把核心代码逐处改坏，看测试能发现多少；FOLDER 只试抽中的、在这些文件夹里的",
  en: "Breaks the code of the core in one place after another and prints the share that the tests notice. With a FOLDER, those of the sample that are in it.",
  options: {
    seed: { type: "string", default: "1", value: "NUMBER", zh: "抽样的种子", en: "chooses the sample" },
    count: { type: "string", default: "1500", value: "NUMBER", zh: "多少处", en: "how many places" },
  },
  takes: [0, Number.POSITIVE_INFINITY],
  run: async ({ values, positionals }) => {
    const [seed, count] = [wholeNumber("--seed", values.seed), wholeNumber("--count", values.count, 1)];
    const { tryMutants } = await import("../mutants/try-mutants");
    await tryMutants(seed, count, positionals);
    return 0;
  },
});
