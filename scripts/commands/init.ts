import { HOSTS } from "../../lib/schema/site";
import { command, WrongUse } from "../command";

await command({
  usage: "npx duidu init [FOLDER] [--name NAME] [--host HOST]",
  zh: "把一个文件夹（默认是当前的）变成访谈集：写 content/、site.yml、README.md 等，已有的文件一律不动",
  en: "Makes a folder, or the one it is called in, a collection of interviews: writes content/, site.yml, README.md and what else it takes. A file that is there is left as it is.",
  options: {
    name: { type: "string", value: "NAME", zh: "网站的名字", en: "the name of the site" },
    host: {
      type: "string",
      default: "folder",
      value: "HOST",
      zh: `发布到哪里：${HOSTS.join("、")}`,
      en: "where it is published",
    },
  },
  takes: [0, 1],
  run: async ({ positionals: [folder = "."], values: { name, host: named } }) => {
    const host = HOSTS.find((one) => one === named);
    if (host === undefined) throw new WrongUse(`--host：${HOSTS.join(" | ")}`);
    const { initFolder } = await import("../own-folder/init-folder");
    initFolder(folder, host, name);
    return 0;
  },
});
