import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { command } from "../command";
import { environmentWith, settings } from "../environment";
import { requireSite } from "../site/require-site";

/** What the tests open first; a page that development has not shown yet is compiled when it is asked for. */
const TO_COMPILE = ["", "search/", "about/", "speakers/", "interviews/kai-fu-lee-peoples-daily/"];
/** Milliseconds for starting and compiling, on a slow machine that does something else besides. */
const PATIENCE = 240_000;

interface Site {
  readonly url: string;
  readonly end: () => void;
}

async function published(): Promise<Site> {
  const { serveOut } = await import("../site/serve-out");
  const { server, url } = await serveOut(0);
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url, end };
}

async function development(): Promise<Site> {
  const port = await freePort();
  const env = environmentWith({ PORT: String(port) });
  const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/commands/dev.ts"], {
    stdio: "ignore",
    env,
  });
  const url = `http://localhost:${port}${settings().basePath}/`;
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

/** Finds a browser, starts the site and runs the tests; ends what it started. */
async function test(inDevelopment: boolean, args: readonly string[]): Promise<number> {
  requireSite();
  const { findChromium } = await import("../dev/find-chromium");
  const browser = await findChromium();
  const { url, end } = await (inDevelopment ? development() : published());
  process.stderr.write(`${browser.path}\n${url}\n`);
  const tests = spawn(process.execPath, ["node_modules/@playwright/test/cli.js", "test", ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    env: environmentWith({
      ...browser.env,
      ...(inDevelopment ? { E2E_DEVELOPMENT: "1" } : {}),
      E2E_URL: url,
      E2E_CHROMIUM: browser.path,
      E2E_CHROMIUM_ARGS: browser.args.join(" "),
    }),
  });
  const [code] = await once(tests, "exit");
  end();
  return typeof code === "number" ? code : 1;
}

await command({
  usage: "npm run e2e -- [--dev] [FILE …] [-- PLAYWRIGHT'S OPTIONS]",
  zh: "在真的浏览器里测试 out/ 里的网站；FILE 是 e2e/ 里测试文件的名字",
  en: "Tests the site in out/ in a real browser. FILE is the name of a file of tests in e2e/, or how it begins.",
  options: {
    dev: {
      type: "boolean",
      default: false,
      zh: "测试 npm run dev 显示的网站",
      en: "tests what npm run dev shows, which must behave as what is published",
    },
  },
  takes: [0, Number.POSITIVE_INFINITY],
  run: ({ values, positionals }) => test(values.dev, positionals),
});
