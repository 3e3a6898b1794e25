import { parseArgs } from "node:util";
import { buildCorpusFolder, printReport } from "../content/build-content";

const { values } = parseArgs({
  options: {
    frozen: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

const report = buildCorpusFolder({ frozen: values.frozen, write: !values.check });
printReport(report, values.json);
process.exitCode = report.failed ? 1 : 0;
