import { command } from "../command";

await command({
  usage: "npm run test:package",
  zh: "把本项目打成包，装进一个空文件夹，收进一份稿子，生成、打开、边改边看",
  en: "Packs the project, installs the package in an empty folder, takes a source in there, builds the site, opens it in a browser, and edits it.",
  options: {},
  takes: [0, 0],
  run: async () => {
    const { tryPackage } = await import("../testing/try-package");
    await tryPackage();
    return 0;
  },
});
