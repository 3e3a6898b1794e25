import { DATA_FOLDER, WORK_FOLDER } from "../lib/io/folders";

/** What the commands of this project are called in a folder of one's own. */
const NAMES: Readonly<Record<string, string>> = {
  build: "build",
  dev: "dev",
  start: "start",
  quote: "quote",
  "corpus:new": "new",
  "corpus:settle": "settle",
  "corpus:parse": "parse",
};
/** A script as texts name it: how npm is called, its name, and the sign behind which its arguments stand. */
const NPM = new RegExp(
  [
    /npm (?:run )?(?:--silent )?/.source,
    /(build|dev|start|quote|corpus(?::(?:new|settle|parse))?)(?![\w:])/.source,
    /( --(?: --check)?(?= |$))?/.source,
  ].join(""),
  "gm",
);

/**
 * A text for the user with the commands as they are called here: `npx duidu new FILE` for `npm run corpus:new -- FILE` in a
 * folder of one's own. There, to read the content is to check it where there are options, and otherwise a part of the build.
 */
export function asCalled(text: string, workFolder = WORK_FOLDER, dataFolder = DATA_FOLDER): string {
  if (workFolder === ".") return text;
  return text
    .replace(NPM, (_, script: string, options?: string) => {
      const name = NAMES[script] ?? (options === undefined ? "build" : "check");
      return `npx duidu ${name}`;
    })
    .replaceAll("public/data", dataFolder.replaceAll("\\", "/"));
}
