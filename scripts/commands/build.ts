import { buildCorpusFolder, printReport } from "../content/build-content";
import { buildSite } from "../site/build-site";
import { markBuilt } from "../site/staleness";

const report = buildCorpusFolder({});
printReport(report, false);
if (report.failed) {
  process.stderr.write("The site was not built; out/ is as it was. · 未生成网站，out/ 保持原样。\n");
  process.exitCode = 1;
} else if (await buildSite()) {
  markBuilt();
} else {
  process.exitCode = 1;
}
