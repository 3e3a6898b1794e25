import { buildingAlone } from "../building-alone";
import { command, Refusal } from "../command";
import { settings } from "../environment";

await command({
  usage: "npm run build -- [--precompress] [--when-stale]",
  zh: "从 content/ 生成整个网站，放在 out/",
  en: "Builds the site from content/ into out/.",
  options: {
    precompress: {
      type: "boolean",
      default: false,
      zh: "另写 .gz 和 .br 文件",
      en: "writes .gz and .br files beside the others",
    },
    "when-stale": {
      type: "boolean",
      default: false,
      zh: "out/ 若已是最新，什么也不做",
      en: "does nothing when out/ was made from the files as they are",
    },
  },
  takes: [0, 0],
  run: ({ values: { precompress, "when-stale": whenStale } }) =>
    buildingAlone(async () => {
      const { isStale } = await import("../site/staleness");
      if (whenStale && !isStale()) return 0;
      const { buildAll } = await import("../site/build-all");
      const outcome = await buildAll({ precompressed: precompress || settings().precompress, despiteErrors: false });
      if (outcome === "source-errors") {
        throw new Refusal("未生成网站，out/ 保持原样", "the site was not built; out/ is as it was");
      }
      return outcome === "built" ? 0 : 1;
    }),
});
