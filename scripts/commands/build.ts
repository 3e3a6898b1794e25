import { command, Refusal } from "../command";
import { settings } from "../environment";

await command({
  usage: "npm run build -- [--precompress]",
  zh: "从 content/ 生成整个网站，放在 out/",
  en: "Builds the site from content/ into out/.",
  options: {
    precompress: {
      type: "boolean",
      default: false,
      zh: "另写 .gz 和 .br 文件",
      en: "writes .gz and .br files beside the others",
    },
  },
  takes: [0, 0],
  run: async ({ values: { precompress } }) => {
    const { buildCorpusFolder, printReport } = await import("../content/build-content");
    const report = buildCorpusFolder({});
    printReport(report, false);
    if (report.failed) throw new Refusal("未生成网站，out/ 保持原样", "the site was not built; out/ is as it was");
    const { buildSite } = await import("../site/build-site");
    if (!(await buildSite(precompress || settings().precompress))) return 1;
    const { markBuilt } = await import("../site/staleness");
    markBuilt();
    return 0;
  },
});
