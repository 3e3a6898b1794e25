import { buildingAlone } from "../building-alone";
import { command, WrongUse } from "../command";

await command({
  usage:
    'npm run corpus:settle -- ID withdrawn\nnpm run corpus:settle -- ID OTHER-ID\nnpm run corpus:settle -- ID "HOW THE WORDS BEGIN"\nnpm run corpus:settle -- INTERVIEW withdrawn',
  zh: "把 npm run corpus 问到的一个永久链接、或一篇访谈少了的各段的去向写进账本",
  en: "Writes into the book of permalinks what became of an id that npm run corpus asks about, or that the turns are withdrawn which an interview has lost.",
  options: {},
  takes: [2, Number.POSITIVE_INFINITY],
  run: async ({ positionals: [id = "", ...words] }) => {
    const decision = words.join(" ").trim();
    if (decision === "") throw new WrongUse("没有写去向 · what became of it is missing");
    const { settlePermalink } = await import("../content/settle-permalink");
    await buildingAlone(() => settlePermalink(id, decision));
    return 0;
  },
});
