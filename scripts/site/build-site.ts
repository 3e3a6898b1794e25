import "./site-address";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../../lib/io/files";
import { NEXT_FOLDER, OUT_FOLDER } from "../../lib/io/folders";
import { loadCorpus, loadInterview, loadPast, loadSite } from "../../lib/io/load-corpus";
import { dropStaged, stageFolder, swapIn } from "../../lib/io/replace-folder";
import { addressesOf } from "../../lib/reader/links/live-addresses";
import { pastSpeakerLeads } from "../../lib/reader/links/past-speakers";
import { redirectsOf } from "../../lib/reader/links/redirects";
import type { HostName, Site } from "../../lib/schema/site";
import { drawCards } from "../cards/draw-cards";
import { say } from "../command";
import { settings } from "../environment";
import { bundleFirstScript, withFirstScript } from "../export/first-script";
import { headerRules, printHeaders } from "../export/headers";
import { writeLists } from "../export/lists";
import { writeOfflineFiles } from "../export/offline-files";
import { printRedirects, writePastPages, writePastSpeakers } from "../export/past-pages";
import { scriptHashes, withPolicy } from "../export/policy";
import { precompress } from "../export/precompress";
import { fileOf, NOT_FOUND, stripRuntime } from "../export/strip-runtime";
import { UnknownShape } from "../export/strip-runtime-page";
import { bringUnchanged, drawnFrom, dropUnchangedList, noteDrawn, skipUnchanged } from "../export/unchanged";
import { withVersions } from "../export/versions";
import { HOST_LIMITS } from "../hosts/hosts";
import { refusalsOfHost } from "../hosts/refusals-of-host";
import { formatWeight, weighSite } from "../hosts/site-weight";
import { bundleScripts } from "./bundle-script";
import { bundleStyles } from "./bundle-styles";
import { exportPages } from "./export-pages";
import { markUnknown, stampOfProgram } from "./staleness";

/**
 * Builds the site from `public/data/` into `out/`, which is replaced as a whole at the end; when that fails, it is as it was.
 *
 * @param precompressed whether compressed files are written too
 * @returns whether it succeeded
 */
export async function buildSite(precompressed = settings().precompress): Promise<boolean> {
  const site = loadSite();
  await bundleScripts(site.offline);
  await bundleStyles(site.colours);
  const out = stageFolder(OUT_FOLDER);
  const drawn = drawnFrom(stampOfProgram());
  const unchanged = skipUnchanged(drawn, OUT_FOLDER);
  const exported = await exportPages(out);
  dropUnchangedList();
  if (!exported || !finish(out, site, unchanged, precompressed)) {
    dropStaged();
    return false;
  }
  await drawCards(out);
  if (!fitsHost(out, site.host)) {
    dropStaged();
    return false;
  }
  // Killed from here on, nothing is known of what `out/` holds, and the next build starts afresh.
  markUnknown();
  noteDrawn(null);
  swapIn(OUT_FOLDER);
  noteDrawn(drawn);
  return true;
}

/** Says what the site weighs, and whether the host takes it; where it would not, why, and which switch helps. */
function fitsHost(out: string, host: HostName): boolean {
  const weight = weighSite(out);
  process.stderr.write(`${formatWeight(weight)}\n`);
  const refusals = refusalsOfHost(host, weight);
  for (const { zh, en } of refusals) say(zh, en);
  return refusals.length === 0;
}

/** Turns what Next exported into what is published; false, with the reason said, when the export is not as it was. */
function finish(out: string, site: Site, unchanged: readonly string[], precompressed: boolean): boolean {
  const { basePath } = settings();
  try {
    bringUnchanged(unchanged, OUT_FOLDER, out);
    const { light, plain, whole } = stripRuntime(out, NEXT_FOLDER, basePath);
    process.stderr.write(
      `${light.length + plain.length} pages without a runtime, ${whole.length} with: ${whole.join(" ")}, ${unchanged.length} interviews not drawn again\n`,
    );
    const first = bundleFirstScript();
    const running = { hashes: scriptHashes([`<script>${first}</script>`]), isLight: true };
    writePast(out, site);
    writeLists(out, site);
    const versioned = withVersions(out);
    changePages(out, (html) => versioned(withFirstScript(html, first)));
    const kept = new Map(whole.map((path) => [path, readFileSync(join(out, fileOf(path)), "utf8")]));
    writeFileSync(
      join(out, "_headers"),
      printHeaders(
        headerRules(
          basePath,
          { ...running, paths: [...light, ...plain].filter((path) => path !== NOT_FOUND.path) },
          kept,
        ),
      ),
    );
    // GitHub Pages leaves out folders that begin with `_`, such as Next's, unless this file is there.
    writeFileSync(join(out, ".nojekyll"), "");
    const files = new Set(whole.map((path) => join(out, fileOf(path))));
    changePages(out, (html, file) => withPolicy(html, files.has(file) ? null : running));
    writeOfflineFiles(out);
    if (precompressed) process.stderr.write(`${precompress(out)} files compressed\n`);
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

/** Changes every page; those of the last build are as they should be, and are not written again. */
function changePages(out: string, change: (html: string, file: string) => string): void {
  for (const file of filesUnder(out).filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(file, "utf8");
    const changed = change(html, file);
    if (changed !== html) writeFileSync(file, changed);
  }
}

/** Pages, and redirects for hosts that know them, at the addresses of the past. */
function writePast(out: string, site: Site): void {
  const most = HOST_LIMITS[site.host].redirects ?? undefined;
  const [{ interviews, speakers }, past] = [loadCorpus(), loadPast()];
  const addresses = addressesOf(interviews.map(({ slug }) => loadInterview(slug)));
  const written = writePastPages(redirectsOf(past, addresses), site, out);
  const people = writePastSpeakers(pastSpeakerLeads(past, speakers), site, out);
  const count = written.length + people.length;
  if (count === 0) return;
  writeFileSync(join(out, "_redirects"), printRedirects(written, people, settings().basePath, most));
  process.stderr.write(`${count} pages at addresses of the past\n`);
}
