import "./site-address";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadCorpus, loadInterview, loadPast } from "../../lib/io/load-corpus";
import { addressesOf } from "../../lib/reader/links/live-addresses";
import { leadsOf } from "../../lib/reader/links/redirects";
import { drawCards } from "../cards/draw-cards";
import { headerRules, printHeaders } from "../export/headers";
import { printRedirects, writePastPages } from "../export/past-pages";
import { precompress } from "../export/precompress";
import { fileOf, lightenExport, NOT_FOUND } from "../export/strip-runtime";
import { UnknownShape } from "../export/strip-runtime-page";
import { bringUnchanged, type Drawn, drawnFrom, noteDrawn, skipUnchanged } from "../export/unchanged";
import { bundleReader } from "./bundle-script";
import { bundleStyles } from "./bundle-styles";
import { BASE_PATH } from "./site-address";
import { stampOfProgram } from "./staleness";

const OUT = "out";
/** Asked for with `npm run build -- --precompress`, or where no argument can be given. */
const PRECOMPRESS = process.argv.includes("--precompress") || process.env.PRECOMPRESS === "1";
const OLD_OUT = ".cache/out-before";

/**
 * Builds the site from `public/data/` into `out/`. When that fails, `out/` is as it was before.
 *
 * @returns whether it succeeded
 */
export async function buildSite(): Promise<boolean> {
  await bundleReader();
  await bundleStyles();
  mkdirSync(".cache", { recursive: true });
  // A build that was stopped half-way has left the good one here.
  if (existsSync(OLD_OUT)) putBack();
  if (existsSync(OUT)) renameSync(OUT, OLD_OUT);
  const drawn = drawnFrom(stampOfProgram());
  const unchanged = skipUnchanged(drawn, OLD_OUT);
  const next = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (next.status !== 0 || !existsSync(OUT) || !finish(unchanged, drawn)) {
    noteDrawn(null);
    putBack();
    return false;
  }
  await drawCards(OUT);
  rmSync(OLD_OUT, { recursive: true, force: true });
  return true;
}

/** Turns what Next exported into what is published; false, with the reason said, when the export is not as it was. */
function finish(unchanged: readonly string[], drawn: Drawn): boolean {
  try {
    bringUnchanged(unchanged, OLD_OUT, OUT);
    const { light, plain, whole } = lightenExport(OUT, ".next", BASE_PATH);
    process.stderr.write(
      `${light.length + plain.length} pages without a runtime, ${whole.length} with: ${whole.join(" ")}, ${unchanged.length} interviews not drawn again\n`,
    );
    const kept = new Map(whole.map((path) => [path, readFileSync(join(OUT, fileOf(path)), "utf8")]));
    writeFileSync(
      join(OUT, "_headers"),
      printHeaders(
        headerRules(
          BASE_PATH,
          [...light, ...plain].filter((path) => path !== NOT_FOUND.path),
          kept,
        ),
      ),
    );
    // GitHub Pages leaves out folders that begin with `_`, such as Next's, unless this file is there.
    writeFileSync(join(OUT, ".nojekyll"), "");
    writePast();
    noteDrawn(drawn);
    if (PRECOMPRESS) process.stderr.write(`${precompress(OUT)} files compressed\n`);
    return true;
  } catch (error) {
    if (!(error instanceof UnknownShape)) throw error;
    process.stderr.write(
      [
        "Next exports other pages than this build knows how to lighten, and a page must not be broken by a guess.",
        "导出的页面与本程序所知的不同，为免改坏，已停止。",
        `  ${error.message}`,
        "See scripts/export/, and docs/design.md, “Light pages”.\n",
      ].join("\n"),
    );
    return false;
  }
}

/** Pages, and redirects for hosts that know them, at the addresses of the past. */
function writePast(): void {
  const addresses = addressesOf(loadCorpus().interviews.map(({ slug }) => loadInterview(slug)));
  const written = writePastPages(leadsOf(loadPast(), addresses), OUT);
  if (written.length === 0) return;
  writeFileSync(join(OUT, "_redirects"), printRedirects(written, BASE_PATH));
  process.stderr.write(`${written.length} pages at addresses of the past\n`);
}

function putBack(): void {
  rmSync(OUT, { recursive: true, force: true });
  if (existsSync(OLD_OUT)) renameSync(OLD_OUT, OUT);
}
