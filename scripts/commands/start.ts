import { existsSync } from "node:fs";
import { join } from "node:path";
import { OUT_FOLDER } from "../../lib/io/folders";
import { buildingAlone } from "../building-alone";
import { command } from "../command";
import { settings } from "../environment";
import { requirePort } from "../site/listen";

await command({
  usage: "npm start",
  zh: "生成缺少或过时的部分，然后在本机显示网站；PORT 是端口。读不了的稿件会报告，其余照常显示",
  en: "Builds what is missing or stale, then serves the site on this machine, at PORT. A source that cannot be read is reported, and the rest is served.",
  options: {},
  takes: [0, 0],
  run: async () => {
    const { port, precompress } = settings();
    await requirePort(port);
    await buildingAlone(async () => {
      const { isStale } = await import("../site/staleness");
      if (!isStale()) return;
      const { buildAll } = await import("../site/build-all");
      await buildAll({ precompressed: precompress, despiteErrors: true });
    });
    if (!existsSync(join(OUT_FOLDER, "index.html"))) return 1;
    const { serveOut } = await import("../site/serve-out");
    const { url } = await serveOut(port);
    process.stdout.write(`Duidu 对读: ${url}\n`);
    return 0;
  },
});
