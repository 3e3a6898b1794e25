import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { filesUnder } from "../../lib/io/files";
import { Refusal, say } from "../command";
import { environmentWith, settings } from "../environment";

/** A browser that starts on this machine, with the arguments and the environment that it was started with. */
export interface FoundChromium {
  readonly path: string;
  readonly args: readonly string[];
  /** Variables that it needs besides those of this process. */
  readonly env: Readonly<Record<string, string>>;
}

/** No sandbox, because tests also run as root in a container; the rest keeps the browser from calling home. */
const QUIET_ARGS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];
const SYSTEM_FONTS = "/usr/share/fonts";
const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Finds a Chromium for the browser tests: the one of `CHROMIUM_PATH` and no other, or the one that comes inside a registry
 * package, one that Playwright installed, one of the system. Each is started once before it is believed.
 *
 * @throws Refusal when none starts, with what to install
 */
export async function findChromium(): Promise<FoundChromium> {
  const failures: string[] = [];
  for await (const found of candidates()) {
    const failure = await startOnce(found);
    if (failure === null) return found;
    failures.push(`${found.path}: ${failure}`);
  }
  const reasons = failures.map((failure) => `\n  ${failure}`).join("");
  throw new Refusal(
    "这里没有能启动的 Chromium：用 CHROMIUM_PATH 指定一个，或安装一个，如 apt-get install chromium",
    `no Chromium starts here: name one in CHROMIUM_PATH, or install one, as with apt-get install chromium${reasons}`,
  );
}

/**
 * In the order of preference. The packaged one is the same on every machine, and being Chromium without the windows, it opens
 * a page in half of the time: a new page took .34 s, in a whole Chromium 1.1 s; a first search 2.0 and 4.1 s (two busy cores).
 */
async function* candidates(): AsyncGenerator<FoundChromium> {
  const given = settings().chromiumPath;
  if (given !== "") return yield { path: given, args: QUIET_ARGS, env: {} };
  if (process.platform === "linux" && process.arch === "x64") yield await packaged();
  const system = SYSTEM_NAMES.map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout.trim());
  for (const path of [chromium.executablePath(), ...system]) {
    if (path !== "" && existsSync(path)) yield { path, args: QUIET_ARGS, env: {} };
  }
}

/**
 * Unpacks the packaged browser, with the libraries and the font that a bare machine lacks, into a new folder of our own: one
 * that lies unpacked elsewhere is not trusted. The folder goes when this process ends.
 */
async function packaged(): Promise<FoundChromium> {
  say("正在解开随包带来的 Chromium", "unpacking the Chromium that npm brought");
  const folder = mkdtempSync(join(tmpdir(), "duidu-chromium-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  const path = await unpackInto(folder);
  const env = { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), ...fontsFor(folder) };
  // Its own default arguments switch web security off, so only this one is used.
  return { path, args: ["--no-sandbox"], env };
}

/** The packaged font for a machine that has none at all: there, text would have no height. */
function fontsFor(folder: string): Record<string, string> {
  if (filesUnder(SYSTEM_FONTS).length > 0) return {};
  // The configuration in the package names folders of another kind of machine.
  const file = join(folder, "fonts.conf");
  writeFileSync(file, `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>\n`);
  return { FONTCONFIG_FILE: file };
}

/** Unpacks everything that the package holds; it knows no folder but that for temporary files. */
async function unpackInto(folder: string): Promise<string> {
  const { default: sparticuz, inflate } = await import("@sparticuz/chromium");
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await inflate(fileURLToPath(new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium"))));
    return await sparticuz.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Starts a browser as it was found to start. */
export function launch({ path, args, env }: FoundChromium): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: [...args], env: { ...environmentWith(env) } });
}

async function startOnce(found: FoundChromium): Promise<string | null> {
  try {
    const browser = await launch(found);
    await browser.close();
    return null;
  } catch (error) {
    return String(error).split("\n").slice(0, 3).join(" ");
  }
}
