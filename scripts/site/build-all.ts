import { buildCorpusFolder, printReport } from "../content/build-content";
import { makeWorkFolder } from "../own-folder/make-work-folder";
import { Refusal } from "../refusal";
import { buildSite } from "./build-site";
import { markBuilt, stampOfInputs, stampOfSources } from "./staleness";

interface Options {
  readonly precompressed: boolean;
  /** Builds the site of what could be read, too, where some source has an error. */
  readonly despiteErrors: boolean;
}

/**
 * Reads the content, prints the report and builds the site.
 *
 * @throws Refusal where there is no interview yet
 */
export async function buildAll({
  precompressed,
  despiteErrors,
}: Options): Promise<"built" | "failed" | "source-errors"> {
  makeWorkFolder();
  const before = stampOfSources();
  const report = buildCorpusFolder("publish");
  printReport(report);
  if (report.failed && !despiteErrors) return "source-errors";
  // Next exports no kind of page of which there is none.
  if (report.interviews === 0) {
    throw new Refusal(
      "还没有可以发布的访谈，out/ 保持原样：先收进一份稿子，npm run corpus:new -- 文件",
      "there is no interview to publish, and out/ is as it was: take a source in first, npm run corpus:new -- FILE",
    );
  }
  const inputs = stampOfInputs();
  // What was saved while the content was read may have been read or not.
  const isKnown = stampOfSources() === before;
  if (!(await buildSite(precompressed))) return "failed";
  // With an error the next start looks again: the file may have been mended by then.
  if (isKnown && !report.failed) markBuilt(inputs);
  return "built";
}
