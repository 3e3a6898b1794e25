import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium";
import { serveOut } from "./serve-out";

/** Runs the browser tests against the exported site: finds a browser, serves `out/` on a free port, ends both. */
if (!existsSync("out/index.html")) throw new Error("There is no out/: run `npm run build` first.");
const browser = await findChromium();
const { server, url } = await serveOut(0);
process.stderr.write(`${browser.path}\n${url}\n`);
const tests = spawn(process.execPath, ["node_modules/@playwright/test/cli.js", "test", ...process.argv.slice(2)], {
  stdio: ["ignore", "inherit", "inherit"],
  env: { ...process.env, E2E_URL: url, E2E_CHROMIUM: browser.path, E2E_CHROMIUM_ARGS: browser.args.join(" ") },
});
tests.on("exit", (code) => {
  server.close();
  server.closeAllConnections();
  process.exitCode = code ?? 1;
});
