import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";
import { context } from "esbuild";
import { buildCorpusFolder, printReport } from "../content/build-content";
import { CONTENT_FOLDER } from "../content/content-folder";
import { survive, watchContent } from "../dev/watch-content";
import { editingBundle } from "../site/bundle-script";
import { bundleStyles } from "../site/bundle-styles";

/** Builds the corpus; a problem is shown in the terminal and, by way of `report.json`, on the open page. */
const rebuild = () => printReport(buildCorpusFolder({}), false);

survive(rebuild);
const reader = await context(editingBundle);
await reader.watch();
await bundleStyles();
for (const folder of ["app", "components"])
  watch(folder, { recursive: true }, () => void bundleStyles().catch(console.error));

watchContent(CONTENT_FOLDER, rebuild);

const next: ChildProcess = spawn(
  process.execPath,
  ["node_modules/next/dist/bin/next", "dev", "-H", "localhost", "-p", process.env.PORT ?? "3000"],
  { stdio: "inherit", env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } },
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => next.kill(signal));
next.on("exit", (code) => process.exit(code ?? 0));
