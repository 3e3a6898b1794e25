import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { lengthOf } from "../../lib/corpus/build-corpus";
import { eachWithinLimit } from "../../lib/corpus/files/limit";
import { readInterview } from "../../lib/corpus/interview/read-interview";
import { loadLexicon } from "../../lib/io/load-lexicon";
import { readContent } from "../../lib/io/read-content";
import { openReadingCache } from "../../lib/io/reading-cache";
import { timeLimit } from "../../lib/io/time-limit";
import { steps } from "../progress";
import { CONTENT_FOLDER } from "./content-folder";
import { READINGS, stampOfReading } from "./stamp";

/**
 * `read-worker.ts LIST PART PARTS`: reads one part of the interviews that a file lists, and keeps the readings. The first part
 * begins the processes of the others. What is wrong with an interview is not said here: the build says it.
 */
const [list = "", part = "0", parts = "1"] = process.argv.slice(2);
const [own, count] = [Number(part), Number(parts)];

const others = Array.from({ length: own === 0 ? count - 1 : 0 }, (_, i) =>
  spawn(process.execPath, [...process.execArgv, import.meta.filename, list, String(i + 1), parts], {
    stdio: "inherit",
  }),
);
const ended = others.map((other) => once(other, "exit"));
const slugs = z.array(z.string()).parse(JSON.parse(readFileSync(list, "utf8")));
const { files } = readContent(CONTENT_FOLDER, new Set(slugs.filter((_, i) => i % count === own)));
const { recall } = openReadingCache(READINGS, stampOfReading(), files.people);
const step = own === 0 ? steps(slugs.length, "正在读访谈", "reading interviews", count) : () => {};
eachWithinLimit(timeLimit, files.interviews, lengthOf, (interview, limit) => {
  step();
  recall(interview, (one) => readInterview(one, files.people, loadLexicon, limit));
});
await Promise.all(ended);
