import { LANGUAGES } from "../../lib/schema/languages";
import { buildingAlone } from "../building-alone";
import { command, WrongUse } from "../command";
import { settings } from "../environment";
import { langsNamed } from "../settings";

await command({
  usage:
    "npm run corpus -- [--frozen] [--check] [--json] [--verbose] [--lang zh|en|both]\nnpm run corpus -- --check INTERVIEW",
  zh: "把 content/ 读成 public/data/ 里的 JSON，并记下永久链接；有错误时状态为 1",
  en: "Reads content/ into JSON under public/data/ and keeps the book of permalinks; with an error the exit status is 1.",
  options: {
    frozen: {
      type: "boolean",
      default: false,
      zh: "什么也不写；账本若要改变就是错误",
      en: "writes nothing; that the book would change is an error",
    },
    check: {
      type: "boolean",
      default: false,
      zh: "只报告，什么也不写；写上一篇的文件夹名，就只报告这一篇，并且详细",
      en: "only reports, and writes nothing; with the folder of an interview, on this one alone and in full",
    },
    json: { type: "boolean", default: false, zh: "报告打印成 JSON", en: "prints the report as JSON" },
    verbose: {
      type: "boolean",
      default: false,
      zh: "每个问题都附上原文的那一行，并写明应该怎样",
      en: "prints each problem in full, with the line that it is on and what was expected",
    },
    lang: {
      type: "string",
      default: "",
      value: "zh|en|both",
      zh: "报告用哪种语言；不写就看系统的语言（LANG）",
      en: "the language of the report; that of the system (LANG) unless given",
    },
  },
  takes: [0, 1],
  run: async ({ values: { frozen, check, json, verbose, lang }, positionals: [slug] }) => {
    if (slug !== undefined && !check)
      throw new WrongUse(
        `不认识的参数「${slug}」：一篇访谈的名字写在 --check 后面 · unknown argument ${JSON.stringify(slug)}: the name of an interview goes with --check`,
      );
    if (!["", "both", ...LANGUAGES].includes(lang))
      throw new WrongUse(`--lang 只能是 zh、en 或 both · --lang is one of zh, en, both, not ${JSON.stringify(lang)}`);
    const { buildCorpusFolder, ofInterview, printReport } = await import("../content/build-content");
    const report =
      frozen || check
        ? buildCorpusFolder(frozen ? "freeze" : "check")
        : await buildingAlone(() => buildCorpusFolder("publish"));
    const shown = slug === undefined ? report : ofInterview(report, slug);
    const langs = lang === "" ? settings().langs : langsNamed(lang);
    printReport(shown, json ? "json" : { langs, inFull: verbose || slug !== undefined });
    return shown.failed ? 1 : 0;
  },
});
