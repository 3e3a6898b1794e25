import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";

/** A browser that starts on this machine, and the arguments that it was started with. */
export interface FoundChromium {
  readonly path: string;
  readonly args: readonly string[];
}

/** No sandbox, because tests also run as root in a container; the rest keeps the browser from calling home. */
const QUIET_ARGS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];
const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Finds a Chromium for the browser tests: `CHROMIUM_PATH`, one that Playwright installed, one of the system, and at last
 * the one that comes inside a registry package. Each is started once before it is believed.
 *
 * @throws when none starts, with what to install
 */
export async function findChromium(): Promise<FoundChromium> {
  const failures: string[] = [];
  for await (const { path, args } of candidates()) {
    const failure = await startOnce(path, args);
    if (failure === null) return { path, args };
    failures.push(`${path}: ${failure}`);
  }
  throw new Error(
    [
      "No Chromium starts here. Set CHROMIUM_PATH, or install one: `apt-get install chromium`, or `npx playwright install",
      "--with-deps chromium`. The one inside @sparticuz/chromium needs libnss3, libnspr4 and libexpat1 of the system.",
      ...failures,
    ].join("\n"),
  );
}

/** In the order of preference; the packaged one is only unpacked when nothing before it starts. */
async function* candidates(): AsyncGenerator<FoundChromium> {
  const given = process.env.CHROMIUM_PATH ?? "";
  const system = SYSTEM_NAMES.map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout.trim());
  for (const path of [given, chromium.executablePath(), ...system]) {
    if (path !== "" && existsSync(path)) yield { path, args: QUIET_ARGS };
  }
  yield await packaged();
}

/** Unpacks the packaged browser into a new folder of our own: one that lies unpacked elsewhere is not trusted. */
async function packaged(): Promise<FoundChromium> {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), "duidu-chromium-"));
  const { default: sparticuz } = await import("@sparticuz/chromium");
  // Its own default arguments switch web security off, so only this one is used.
  return { path: await sparticuz.executablePath(), args: ["--no-sandbox"] };
}

async function startOnce(executablePath: string, args: readonly string[]): Promise<string | null> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...args] });
    await browser.close();
    return null;
  } catch (error) {
    return String(error).split("\n").slice(0, 3).join(" ");
  }
}
