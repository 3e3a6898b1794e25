import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { findChromium } from "../dev/find-chromium";
import { serveOut } from "../site/serve-out";

/**
 * Runs the browser tests: finds a browser, serves `out/` on a free port, ends both. With `--dev` first, the same tests run
 * against `npm run dev`, which must behave as what is published.
 */
const [first, ...rest] = process.argv.slice(2);
const inDevelopment = first === "--dev";
/** What the tests open first; a page that development has not shown yet is compiled when it is asked for. */
const TO_COMPILE = ["", "search/", "about/", "speakers/", "interviews/kai-fu-lee-peoples-daily/"];
/** Milliseconds for starting and compiling, on a slow machine that does something else besides. */
const PATIENCE = 240_000;

interface Site {
  readonly url: string;
  readonly end: () => void;
}

async function published(): Promise<Site> {
  const { server, url } = await serveOut(0);
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url, end };
}

async function development(): Promise<Site> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port) };
  const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/commands/dev.ts"], {
    stdio: "ignore",
    env,
  });
  const url = `http://localhost:${port}${(process.env.BASE_PATH ?? "").replace(/\/+$/, "")}/`;
  for (const path of TO_COMPILE) await answered(`${url}${path}`, child);
  return { url, end: () => void child.kill("SIGTERM") };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** Waits until a page is there. */
async function answered(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && server.exitCode === null) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  server.kill("SIGTERM");
  throw new Error(`npm run dev does not show ${url}`);
}

if (!existsSync("out/index.html")) throw new Error("There is no out/: run `npm run build` first.");
const browser = await findChromium();
const { url, end } = await (inDevelopment ? development() : published());
process.stderr.write(`${browser.path}\n${url}\n`);
const args = inDevelopment ? rest : process.argv.slice(2);
const tests = spawn(process.execPath, ["node_modules/@playwright/test/cli.js", "test", ...args], {
  stdio: ["ignore", "inherit", "inherit"],
  env: {
    ...process.env,
    ...(inDevelopment ? { E2E_DEVELOPMENT: "1" } : {}),
    E2E_URL: url,
    E2E_CHROMIUM: browser.path,
    E2E_CHROMIUM_ARGS: browser.args.join(" "),
  },
});
tests.on("exit", (code) => {
  end();
  process.exitCode = code ?? 1;
});
