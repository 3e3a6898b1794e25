import { OWN_WORK_FOLDER } from "./own-folder/own-work-folder";

/** A command of `npx duidu`: its file in `commands/`, and the arguments that it always has. */
interface Called {
  readonly file: string;
  readonly args?: readonly string[];
  readonly zh: string;
  readonly en: string;
}

const COMMANDS: Readonly<Record<string, Called>> = {
  init: { file: "init", zh: "把一个文件夹变成你的访谈集", en: "makes a folder of interviews of your own" },
  new: { file: "new", zh: "收进一份稿子", en: "takes in a source" },
  dev: { file: "dev", zh: "边改边看", en: "shows the site while it is edited" },
  check: { file: "corpus", args: ["--check"], zh: "只报告，什么也不写", en: "reports, and writes nothing" },
  build: { file: "build", zh: "生成网站，放在 out/", en: "builds the site into out/" },
  start: {
    file: "start",
    zh: "生成并在本机显示网站",
    en: "builds and serves the site on this machine",
  },
  settle: { file: "settle", zh: "写明一个永久链接的去向", en: "settles what became of a permalink" },
  parse: { file: "parse", zh: "读一份稿子，打印 JSON", en: "parses a source, and prints JSON" },
  quote: { file: "quote", zh: "查一句话有没有人说过", en: "tells whether words were said" },
};

function usage(): string {
  const rows = Object.entries(COMMANDS).map(([name, { zh, en }]) => `  ${name.padEnd(8)}${zh} · ${en}\n`);
  return `npx duidu COMMAND [--help]\n\n${rows.join("")}`;
}

/** Runs the command that was asked for on the folder that it was called in, and gives its exit status. */
async function run([name = "", ...args]: readonly string[]): Promise<typeof process.exitCode> {
  const called = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (called === undefined) {
    const isAsked = name === "--help" || name === "-h";
    const unknown = name === "" ? "" : `没有「${name}」 · there is no ${JSON.stringify(name)}\n\n`;
    (isAsked ? process.stdout : process.stderr).write(`${isAsked ? "" : unknown}${usage()}`);
    return isAsked ? 0 : 2;
  }
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...(called.args ?? []), ...args);
  // The folder is a constant of every module that is loaded from here on.
  const { setWorkFolder } = await import("./environment");
  setWorkFolder(OWN_WORK_FOLDER);
  await import(`./commands/${called.file}.ts`);
  return process.exitCode;
}

process.exitCode = await run(process.argv.slice(2));
