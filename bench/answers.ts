import { cpus } from "node:os";
import { basename, join } from "node:path";
import { filesUnder } from "../lib/io/files";
import { OUT_FOLDER } from "../lib/io/folders";
import { command } from "../scripts/command";
import { measure } from "./measure";
import { copyForBench, SITE, writeContent } from "./project";
import { writeSection } from "./readme";

const INTERVIEWS = 300;
const PAGES = "interviews/[slug]/[turn]";

async function build(kept: readonly string[]) {
  copyForBench(kept);
  writeContent(INTERVIEWS);
  await measure(["node_modules/tsx/dist/cli.mjs", "scripts/commands/corpus.ts"], SITE, { CONTENT_DIR: "content" });
  return measure(["node_modules/next/dist/bin/next", "build"], SITE, { NEXT_TELEMETRY_DISABLED: "1" });
}

/** Measures both, and writes what was seen into the README. */
async function main(): Promise<number> {
  const without = await build([]);
  const together = await build([PAGES]);
  const files = filesUnder(join(SITE, OUT_FOLDER, "interviews"));
  const pages = files.filter((file) => basename(file) === "index.html").length;
  const answers = pages - INTERVIEWS;
  const seconds = together.seconds - without.seconds;
  const row = `| ${answers} | ${seconds.toFixed(1)} | ${((seconds / answers) * 10_000).toFixed(1)} | ${together.megabytes.toFixed(0)} | ${files.length - pages} |`;
  process.stdout.write(`${row}\n`);
  writeSection(
    "answers",
    `${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.versions.node}; once, less the build without them (${without.seconds.toFixed(1)} s).\n\n| answers | s | s for 10,000 | MB, all processes | files besides their pages |\n|---:|---:|---:|---:|---:|\n${row}`,
  );
  return 0;
}

await command({
  usage: "npm run bench:answers",
  zh: "Next 生成约一万个回答页面要多久",
  en: "Measures Next's build of some ten thousand pages of answers, beside the same build without them. The data are made before, and the pictures of the words after that: neither is measured here.",
  options: {},
  takes: [0, 0],
  run: main,
});
