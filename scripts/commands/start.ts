import { existsSync } from "node:fs";
import { buildCorpusFolder, printReport } from "../content/build-content";
import { buildSite } from "../site/build-site";
import { serveOut } from "../site/serve-out";
import { isStale, markBuilt } from "../site/staleness";

/** Builds what is missing or stale, then serves `out/`. A source that cannot be read is reported, and the rest is served. */
if (isStale()) {
  const report = buildCorpusFolder({});
  printReport(report, false);
  const built = await buildSite();
  // With an error the next start looks again: the file may have been mended by then.
  if (built && !report.failed) markBuilt();
  if (!existsSync("out/index.html")) process.exit(1);
}
const { url } = await serveOut(Number(process.env.PORT ?? 3000));
process.stdout.write(`Duidu 对读: ${url}\n`);
