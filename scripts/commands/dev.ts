import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DATA_FOLDER, SITE_FILES, WORK_FOLDER } from "../../lib/io/folders";
import { buildingAlone } from "../building-alone";
import { command, Refusal } from "../command";
import { CONTENT_FOLDER } from "../content/content-folder";
import type { Desk } from "../desk/desk";
import { ENGINE_FOLDER } from "../engine-folder";
import { environmentWith, FOR_NEXT, settings } from "../environment";
import { requirePort } from "../site/listen";

const NEXT = createRequire(import.meta.url).resolve("next/dist/bin/next");

await command({
  usage: "npm run dev",
  zh: "边改边看：存盘的稿件马上显示在打开的网页上；PORT 是端口",
  en: "Shows the site while it is edited: a saved source appears in the open page. PORT is the port.",
  options: {},
  takes: [0, 0],
  run: async () => {
    const { port } = settings();
    if (!existsSync(CONTENT_FOLDER)) {
      throw new Refusal(`没有 ${CONTENT_FOLDER} 这个文件夹`, `there is no folder ${CONTENT_FOLDER}`);
    }
    await requirePort(port);
    const { makeWorkFolder } = await import("../own-folder/make-work-folder");
    await buildingAlone(makeWorkFolder);
    const { serveDesk } = await import("../desk/serve-desk");
    const desk = await serveDesk(await watchSources());
    const address = `http://localhost:${port}${settings().basePath}/desk/`;
    process.stdout.write(`编辑台 · the editor's desk: ${address}\n`);
    const next = spawn(process.execPath, [NEXT, "dev", "-H", "localhost", "-p", String(port)], {
      stdio: "inherit",
      cwd: WORK_FOLDER,
      env: environmentWith({ ...FOR_NEXT, DESK_PORT: String(desk) }),
    });
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => next.kill(signal));
    next.on("exit", (code) => process.exit(code ?? 0));
    return 0;
  },
});

/** Builds corpus, script and styles, and again whenever what they are made from is saved; gives the desk of what was built. */
async function watchSources(): Promise<Desk> {
  const { context } = await import("esbuild");
  const { printReport, reportOf } = await import("../content/build-content");
  const { EditedFolder } = await import("../dev/edited-folder");
  const { inTurn } = await import("../dev/in-turn");
  const { Desk } = await import("../desk/desk");
  const { survive, watchFolder } = await import("../dev/watch-folder");
  const { editingBundles } = await import("../site/bundle-script");
  const { bundleStyles } = await import("../site/bundle-styles");
  /** A problem is shown in the terminal and, by way of `report.json`, on the open page. */
  const edited = new EditedFolder();
  const rebuild = inTurn(() =>
    buildingAlone(async () => printReport(reportOf({ ...(await edited.rebuild()), drafts: 0 }))),
  );
  await survive(rebuild);
  for (const bundle of editingBundles) await (await context(bundle)).watch();
  const style = () => bundleStyles(edited.edited?.site.colours ?? {});
  await style();
  for (const folder of ["app", "components"]) await watchFolder(join(ENGINE_FOLDER, folder), style);
  await watchFolder(CONTENT_FOLDER, rebuild);
  for (const file of SITE_FILES) await watchFolder(file, () => rebuild().then(style));
  // Another command has put its own data there, without what is only edited.
  await watchFolder(dirname(DATA_FOLDER), () => (edited.isShown() ? undefined : rebuild()), { depth: 1 });
  return new Desk(edited, rebuild);
}
