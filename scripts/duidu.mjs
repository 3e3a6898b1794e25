#!/usr/bin/env node
// `npx duidu`: starts `duidu.ts`, in plain JavaScript because Node 20 reads no TypeScript. The loader is given as an argument of
// Node, from which the processes that read interviews get it on.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const args = ["--import", import.meta.resolve("tsx"), here("duidu.ts"), ...process.argv.slice(2)];
const child = spawn(process.execPath, args, {
  stdio: "inherit",
  env: { ...process.env, TSX_TSCONFIG_PATH: here("../tsconfig.json") },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));
