import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { command, Refusal } from "../command";
import { environmentWith } from "../environment";
import { BROWSERS, type TestedBrowser } from "../settings";
import { copyProject } from "../site/copy-project";
import { buildCopy, type Copy, type ServedSite, serveCopy } from "../site/copy-server";
import { E2E_CONTENT, E2E_SITE } from "../site/e2e-site";

/** What the tests open first; a page that development has not shown yet is compiled when it is asked for. */
const TO_COMPILE = ["", "search/", "about/", "speakers/", "interviews/keeping-a-lamp/"];
/** What the main pages look like, as it was accepted. */
const PICTURES = join("e2e", "pictures");
const COPY: Copy = { folder: E2E_SITE, content: E2E_CONTENT };

function build(): void {
  const { status } = buildCopy(COPY, { args: ["--when-stale"], shown: true });
  if (status !== 0) throw new Refusal("e2e/site/ 的网站没能生成", "the site of e2e/site/ could not be built");
}

/** Which site is tested, with which tests, in which browser. */
interface Kind {
  readonly dev: boolean;
  readonly sweep: boolean;
  readonly browser: string;
  /** Whether the editor's desk is tested, in a copy whose content the tests edit. */
  readonly desk: boolean;
  /** Whether what the pages look like now is what they shall look like. */
  readonly accept: boolean;
}

/** What Debian calls the programs that drive each of the other browsers, and the packages that they are in. */
const PROGRAMS = {
  firefox: { programs: ["firefox-esr"], packages: "firefox-esr" },
  webkit: { programs: ["WebKitWebDriver", "Xvfb"], packages: "webkit2gtk-driver xvfb" },
};

/** The variables that name the browser to the tests. */
async function variablesFor(browser: TestedBrowser): Promise<Record<string, string>> {
  if (browser === "chromium") {
    const { findChromium } = await import("../dev/find-chromium");
    const { path, args, env } = await findChromium();
    process.stderr.write(`${path}\n`);
    return { ...env, E2E_CHROMIUM: path, E2E_CHROMIUM_ARGS: args.join(" ") };
  }
  const { programs, packages } = PROGRAMS[browser];
  const missing = programs.filter((program) => spawnSync("which", [program]).status !== 0).join(", ");
  if (missing === "") return { E2E_BROWSER: browser };
  throw new Refusal(
    `没有 ${missing}：apt-get install ${packages}`,
    `${missing} is not there: apt-get install ${packages}`,
  );
}

/** Finds the browser, starts the site and runs the tests; ends what it started. */
async function test(kind: Kind, given: readonly string[]): Promise<number> {
  const { browser, accept } = kind;
  const args = accept ? ["pictures.spec.ts", "--update-snapshots=changed"] : given;
  const tested = BROWSERS.find((one) => one === browser);
  if (tested === undefined) {
    const known = BROWSERS.join(" | ");
    throw new Refusal(`--browser：${known}，没有 ${browser}`, `--browser takes ${known}, not ${browser}`);
  }
  const variables = await variablesFor(tested);
  const { site, more } = await serve(kind);
  process.stderr.write(`${site.url}\n`);
  const tests = spawn(process.execPath, ["node_modules/@playwright/test/cli.js", "test", ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    env: environmentWith({ ...variables, ...more, E2E_URL: site.url }),
  });
  const [code] = await once(tests, "exit");
  site.end();
  if (accept && code === 0) await (await import("../testing/shrink-pictures")).shrinkPictures(PICTURES);
  return typeof code === "number" ? code : 1;
}

/** Starts what is tested, and gives the variables that tell the tests what it is. */
async function serve({ dev, sweep, desk }: Kind): Promise<{ site: ServedSite; more: Record<string, string> }> {
  if (desk) {
    const { deskCopy } = await import("../testing/desk-copy");
    const copy = await deskCopy();
    return { site: await serveCopy(copy, "dev", ["desk/"]), more: { E2E_DEVELOPMENT: "1", E2E_DESK: copy.folder } };
  }
  copyProject(E2E_SITE);
  if (!dev) build();
  return {
    site: await (dev ? serveCopy(COPY, "dev", TO_COMPILE) : serveCopy(COPY, "start", [""])),
    more: { ...(dev ? { E2E_DEVELOPMENT: "1" } : {}), ...(sweep ? { E2E_SWEEP: "1" } : {}) },
  };
}

await command({
  usage: "npm run e2e -- [--dev] [--desk] [--sweep] [--accept] [--browser NAME] [FILE …] [-- PLAYWRIGHT'S OPTIONS]",
  zh: "在真的浏览器里测试 e2e/site/ 的网站；FILE 是 e2e/ 里测试文件的名字",
  en: "Tests the site of e2e/site/, built in a copy of the project, in a real browser. FILE is the name of a file of tests in e2e/, or how it begins.",
  options: {
    dev: {
      type: "boolean",
      default: false,
      zh: "测试 npm run dev 显示的网站",
      en: "tests what npm run dev shows, which must behave as what is published",
    },
    desk: {
      type: "boolean",
      default: false,
      zh: "测试编辑台：收进两份 Word 文件，在那里定下几处，再发布",
      en: "tests the editor's desk: takes in two Word documents, settles what is doubtful there, and publishes",
    },
    sweep: {
      type: "boolean",
      default: false,
      zh: "只做那些要花几分钟的：每个请求各出一次每种错",
      en: "runs only what takes minutes: each request fails once in each way",
    },
    accept: {
      type: "boolean",
      default: false,
      zh: "把主要页面现在的样子存成图，往后的测试以它们为准",
      en: "keeps pictures of what the main pages look like now, for later tests to compare with",
    },
    browser: {
      type: "string",
      default: "chromium",
      value: "NAME",
      zh: "哪个浏览器：chromium、firefox、webkit；后两个只做 e2e/browsers/ 里的",
      en: "which browser: chromium, firefox or webkit; the last two run what is in e2e/browsers/",
    },
  },
  takes: [0, Number.POSITIVE_INFINITY],
  run: ({ values, positionals }) => test(values, positionals),
});
