import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { measure } from "./measure";
import { copyProject, SITE, writeContent } from "./project";
import { writeSection } from "./readme";

/**
 * `npm run bench:answers`: Next's build of some ten thousand pages of answers, beside the same build without them. The data
 * are made before, and the pictures of the words after that: neither is measured here.
 */
const INTERVIEWS = 300;
const PAGES = "interviews/[slug]/[turn]";

async function build(kept: readonly string[]) {
  copyProject(kept);
  writeContent(INTERVIEWS);
  await measure(["node_modules/tsx/dist/cli.mjs", "scripts/commands/corpus.ts"], SITE, { CONTENT_DIR: "content" });
  return measure(["node_modules/next/dist/bin/next", "build"], SITE, { NEXT_TELEMETRY_DISABLED: "1" });
}

const without = await build([]);
const together = await build([PAGES]);
const entries = readdirSync(join(SITE, "out/interviews"), { recursive: true, withFileTypes: true });
const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
const pages = names.filter((name) => name === "index.html").length;
const answers = pages - INTERVIEWS;
const seconds = together.seconds - without.seconds;
const row = `| ${answers} | ${seconds.toFixed(1)} | ${((seconds / answers) * 10_000).toFixed(1)} | ${together.megabytes.toFixed(0)} | ${names.length - pages} |`;
process.stdout.write(`${row}\n`);
writeSection(
  "answers",
  `${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.versions.node}; once, less the build without them (${without.seconds.toFixed(1)} s).\n\n| answers | s | s for 10,000 | MB, all processes | files besides their pages |\n|---:|---:|---:|---:|---:|\n${row}`,
);
