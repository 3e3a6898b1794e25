import { buildingAlone } from "../building-alone";
import { command } from "../command";

await command({
  usage: "npm run corpus -- [--frozen] [--check] [--json]",
  zh: "把 content/ 读成 public/data/ 里的 JSON，并记下永久链接；有错误时状态为 1",
  en: "Reads content/ into JSON under public/data/ and keeps the book of permalinks; with an error the exit status is 1.",
  options: {
    frozen: {
      type: "boolean",
      default: false,
      zh: "什么也不写；账本若要改变就是错误",
      en: "writes nothing; that the book would change is an error",
    },
    check: { type: "boolean", default: false, zh: "只报告，什么也不写", en: "only reports, and writes nothing" },
    json: { type: "boolean", default: false, zh: "报告打印成 JSON", en: "prints the report as JSON" },
  },
  takes: [0, 0],
  run: async ({ values: { frozen, check, json } }) => {
    const { buildCorpusFolder, printReport } = await import("../content/build-content");
    const report =
      frozen || check
        ? buildCorpusFolder(frozen ? "freeze" : "check")
        : await buildingAlone(() => buildCorpusFolder("publish"));
    printReport(report, json);
    return report.failed ? 1 : 0;
  },
});
