import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";
import { context } from "esbuild";
import { editingBundle } from "./bundle-reader";
import { buildCorpusFolder, CONTENT_FOLDER, printReport } from "./corpus-build";

/** Editors save in several steps; this many milliseconds of quiet mean that the file is whole. */
const QUIET = 80;

/** Builds the corpus, then again whenever something in the content folder is saved; a problem is shown and nothing dies. */
function rebuild(): void {
  try {
    printReport(buildCorpusFolder({}), false);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}

rebuild();
const reader = await context(editingBundle);
await reader.watch();

let timer: NodeJS.Timeout | undefined;
watch(CONTENT_FOLDER, { recursive: true }, (_event, name) => {
  // The book of permalinks is written by the build itself.
  if (name === null || name.endsWith(".tmp") || name.endsWith("permalinks.lock.json")) return;
  clearTimeout(timer);
  timer = setTimeout(rebuild, QUIET);
});

const next: ChildProcess = spawn(
  process.execPath,
  ["node_modules/next/dist/bin/next", "dev", "-H", "localhost", "-p", process.env.PORT ?? "3000"],
  { stdio: "inherit", env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } },
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => next.kill(signal));
next.on("exit", (code) => process.exit(code ?? 0));
