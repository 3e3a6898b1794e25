import { buildCorpusFolder, printReport } from "../content/build-content";
import { makeWorkFolder } from "../own-folder/make-work-folder";
import { buildSite } from "./build-site";
import { markBuilt, stampOfInputs, stampOfSources } from "./staleness";

interface Options {
  readonly precompressed: boolean;
  /** Builds the site of what could be read, too, where some source has an error. */
  readonly despiteErrors: boolean;
}

/** Reads the content, prints the report and builds the site. */
export async function buildAll({
  precompressed,
  despiteErrors,
}: Options): Promise<"built" | "failed" | "source-errors"> {
  makeWorkFolder();
  const before = stampOfSources();
  const report = buildCorpusFolder("publish");
  printReport(report);
  if (report.failed && !despiteErrors) return "source-errors";
  const inputs = stampOfInputs();
  // What was saved while the content was read may have been read or not.
  const isKnown = stampOfSources() === before;
  if (!(await buildSite(precompressed))) return "failed";
  // With an error the next start looks again: the file may have been mended by then.
  if (isKnown && !report.failed) markBuilt(inputs);
  return "built";
}
