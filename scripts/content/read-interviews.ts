import { type BuiltCorpus, buildCorpus, type ReadingCache, withoutDrafts } from "../../lib/corpus/build-corpus";
import { readContent } from "../../lib/io/read-content";
import { openReadingCache } from "../../lib/io/reading-cache";
import { timeLimit } from "../../lib/io/time-limit";
import type { Interview } from "../../lib/schema/schema";
import { Refusal } from "../command";
import { steps } from "../progress";
import { CONTENT_FOLDER } from "./content-folder";
import { READINGS, stampOfReading } from "./stamp";

/**
 * The interviews of the content folder, those left out that have an error: `npm run corpus` says which.
 *
 * @throws Refusal where there is none
 */
export function readInterviews(): readonly Interview[] {
  return readCorpus().interviews;
}

/** Likewise, with their speakers. What was read before and has not changed since is not read again. */
export function readCorpus(): Pick<BuiltCorpus, "corpus" | "interviews"> {
  const files = withoutDrafts(readContent(CONTENT_FOLDER).files);
  const { recall } = openReadingCache(READINGS, stampOfReading(), files.people);
  const built = buildCorpus(files, timeLimit, sayingHowFar(files.interviews.length, recall));
  if (built.interviews.length > 0) return built;
  throw new Refusal(
    `${CONTENT_FOLDER} 里没有可以读的访谈：看 npm run corpus 的报告`,
    `there is no interview in ${CONTENT_FOLDER} that can be read: see what npm run corpus reports`,
  );
}

/** Says how far reading has come where it takes long. */
export function sayingHowFar(total: number, recall: ReadingCache = (files, read) => read(files)): ReadingCache {
  const step = steps(total, "正在读访谈", "reading interviews");
  return (files, read) => {
    const reading = recall(files, read);
    step();
    return reading;
  };
}
