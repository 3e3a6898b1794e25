import { command, wholeNumber } from "../command";
import { newSeed } from "../fuzz/new-seed";

await command({
  usage:
    "npm run fuzz:permalinks -- [--seed NUMBER] [--scripts NUMBER] [--beside]\nnpm run bench:permalinks -- [--seed NUMBER] [--scripts NUMBER]",
  zh: "随机修改现有的访谈，一半中文、一半英文，看永久链接怎样随着走。丢失或引错的逐一列出，状态为 1",
  en: "Edits the interviews at random, half of them in Chinese and half in English, and shows how permalinks come through. One that is lost or leads to other words is named, and the exit status is 1.",
  options: {
    seed: {
      type: "string",
      default: newSeed(),
      value: "NUMBER",
      zh: "随机数的种子；不给就每次不同",
      en: "chooses the edits; another one each time unless given",
    },
    scripts: { type: "string", default: "10000", value: "NUMBER", zh: "多少次修改", en: "how many edits" },
    beside: {
      type: "boolean",
      default: false,
      zh: "旁边列出只看相似度的办法",
      en: "shows a plain similarity rule beside ours",
    },
  },
  takes: [0, 0],
  run: async ({ values }) => {
    const [seed, scripts] = [wholeNumber("--seed", values.seed), wholeNumber("--scripts", values.scripts, 1)];
    const { fuzzPermalinks } = await import("../fuzz/permalinks");
    return fuzzPermalinks(seed, scripts, values.beside);
  },
});
