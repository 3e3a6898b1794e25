import "./site-address";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CACHE_FOLDER, NEXT_FOLDER, OUT_FOLDER } from "../../lib/io/folders";
import { loadCorpus, loadInterview, loadPast } from "../../lib/io/load-corpus";
import { addressesOf } from "../../lib/reader/links/live-addresses";
import { pastSpeakerLeads } from "../../lib/reader/links/past-speakers";
import { redirectsOf } from "../../lib/reader/links/redirects";
import { drawCards } from "../cards/draw-cards";
import { environmentWith, settings } from "../environment";
import { headerRules, printHeaders } from "../export/headers";
import { printRedirects, writePastPages, writePastSpeakers } from "../export/past-pages";
import { precompress } from "../export/precompress";
import { fileOf, NOT_FOUND, stripRuntime } from "../export/strip-runtime";
import { UnknownShape } from "../export/strip-runtime-page";
import { bringUnchanged, type DrawnPages, drawnFrom, noteDrawn, skipUnchanged } from "../export/unchanged";
import { bundleScripts } from "./bundle-script";
import { bundleStyles } from "./bundle-styles";
import { stampOfProgram } from "./staleness";

const OLD_OUT = join(CACHE_FOLDER, "out-before");

/**
 * Builds the site from `public/data/` into `out/`. When that fails, `out/` is as it was before.
 *
 * @param precompressed whether compressed files are written too
 * @returns whether it succeeded
 */
export async function buildSite(precompressed = settings().precompress): Promise<boolean> {
  await bundleScripts();
  await bundleStyles();
  mkdirSync(CACHE_FOLDER, { recursive: true });
  // A build that was stopped half-way has left the good one here.
  if (existsSync(OLD_OUT)) putBack();
  if (existsSync(OUT_FOLDER)) renameSync(OUT_FOLDER, OLD_OUT);
  const drawn = drawnFrom(stampOfProgram());
  const unchanged = skipUnchanged(drawn, OLD_OUT);
  const next = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    stdio: ["ignore", "inherit", "inherit"],
    env: environmentWith({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" }),
  });
  if (next.status !== 0 || !existsSync(OUT_FOLDER) || !finish(unchanged, drawn, precompressed)) {
    noteDrawn(null);
    putBack();
    return false;
  }
  await drawCards(OUT_FOLDER);
  rmSync(OLD_OUT, { recursive: true, force: true });
  return true;
}

/** Turns what Next exported into what is published; false, with the reason said, when the export is not as it was. */
function finish(unchanged: readonly string[], drawn: DrawnPages, precompressed: boolean): boolean {
  const { basePath } = settings();
  try {
    bringUnchanged(unchanged, OLD_OUT, OUT_FOLDER);
    const { light, plain, whole } = stripRuntime(OUT_FOLDER, NEXT_FOLDER, basePath);
    process.stderr.write(
      `${light.length + plain.length} pages without a runtime, ${whole.length} with: ${whole.join(" ")}, ${unchanged.length} interviews not drawn again\n`,
    );
    const kept = new Map(whole.map((path) => [path, readFileSync(join(OUT_FOLDER, fileOf(path)), "utf8")]));
    writeFileSync(
      join(OUT_FOLDER, "_headers"),
      printHeaders(
        headerRules(
          basePath,
          [...light, ...plain].filter((path) => path !== NOT_FOUND.path),
          kept,
        ),
      ),
    );
    // GitHub Pages leaves out folders that begin with `_`, such as Next's, unless this file is there.
    writeFileSync(join(OUT_FOLDER, ".nojekyll"), "");
    writePast();
    noteDrawn(drawn);
    if (precompressed) process.stderr.write(`${precompress(OUT_FOLDER)} files compressed\n`);
    return true;
  } catch (error) {
    if (!(error instanceof UnknownShape)) throw error;
    process.stderr.write(
      [
        "Next exports other pages than this build knows how to strip of the runtime, and a page must not be broken by a guess.",
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
  const [{ interviews, speakers }, past] = [loadCorpus(), loadPast()];
  const addresses = addressesOf(interviews.map(({ slug }) => loadInterview(slug)));
  const written = writePastPages(redirectsOf(past, addresses), OUT_FOLDER);
  const people = writePastSpeakers(pastSpeakerLeads(past, speakers), OUT_FOLDER);
  const count = written.length + people.length;
  if (count === 0) return;
  writeFileSync(join(OUT_FOLDER, "_redirects"), printRedirects(written, people, settings().basePath));
  process.stderr.write(`${count} pages at addresses of the past\n`);
}

function putBack(): void {
  rmSync(OUT_FOLDER, { recursive: true, force: true });
  if (existsSync(OLD_OUT)) renameSync(OLD_OUT, OUT_FOLDER);
}
