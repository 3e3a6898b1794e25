import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../../lib/io/files";
import { DATA_FOLDER } from "../../lib/io/folders";
import { dataFiles, wholeOf } from "../../lib/io/write-data";
import { dataForBrowsers } from "../content/data-for-browsers";
import { PROVISIONAL } from "../content/lockfile-history";
import { readAndBuild } from "../content/read-and-build";
import { EditedFolder } from "../dev/edited-folder";

/**
 * Edits the content of the folder that it is run in, one way after the other, and prints after which of them the data differ from
 * those of a build that knows nothing of what was before, and in what.
 */
const file = (path: string) => join("content", path);
const write = (path: string, text: string) => {
  mkdirSync(join(file(path), ".."), { recursive: true });
  writeFileSync(file(path), text);
};
const replace = (path: string, from: string, to: string) =>
  writeFileSync(file(path), readFileSync(file(path), "utf8").replace(from, to));

/** One pixel as a GIF. */
const PICTURE = Buffer.from("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==", "base64");
const SHOP = "interviews/shop/source.md";
const SIDECAR = "interviews/shop/interview.yml";
const CUT = "**问：**谁来买书？\n\n**答：**下雨天来躲雨的人。\n\n";
const EDITS: Readonly<Record<string, () => void>> = {
  "some words": () => replace(SHOP, "十年", "十一年"),
  "a question and its answer cut": () => replace(SHOP, CUT, ""),
  "the same put back": () => replace(SHOP, "**问：**以后呢", `${CUT}**问：**以后呢`),
  "the same moved into another interview": () => {
    replace(SHOP, CUT, "");
    replace("interviews/ferry/source.md", "**问：**冷吗", `${CUT}**问：**冷吗`);
  },
  "a sidecar that cannot be read": () => write(SIDECAR, "form: [dialogue\n"),
  "the sidecar mended": () => write(SIDECAR, "editions: [{ lang: zh, kind: original }]\ntags: [{ zh: 书 }]\n"),
  "a translation beside it": () => {
    write(SIDECAR, "editions: [{ lang: zh, kind: original }, { lang: en, kind: unofficial-translation, of: zh }]\n");
    write(
      "interviews/shop/en.md",
      "**Q:** How long?\n\n**A:** Eleven years.\n\n**Q:** And then?\n\n**A:** Ten more.\n",
    );
  },
  "a term that the translation has otherwise": () => write("glossary.yml", "十一年: [A decade]\n"),
  "a person with a name": () => write("people.yml", "lin-xiao: { name: { zh: 林晓 }, aliases: [答] }\n"),
  "people that cannot be read": () => write("people.yml", "lin-xiao: {\n"),
  "people as they were": () => write("people.yml", "lin-xiao: { name: { zh: 林晓 } }\n"),
  "a new interview": () => write("interviews/kites/source.md", "**问：**线呢？\n\n**答：**断了。\n"),
  "an interview under another name": () => renameSync(file("interviews/ferry"), file("interviews/river-ferry")),
  "a picture that was named and not there": () => {
    replace(SHOP, "# 河边的书店\n", "# 河边的书店\n\n![门](door.gif)\n");
    writeFileSync(file("interviews/shop/door.gif"), PICTURE);
  },
  "the picture gone": () => rmSync(file("interviews/shop/door.gif")),
  "a folder gone": () => rmSync(file("interviews/kites"), { recursive: true }),
};

/** The paths of data that are not as a build from nothing makes them. */
function differences(): string[] {
  const read = readAndBuild("edit");
  const wanted = new Map(dataFiles(read, [dataForBrowsers(read), [PROVISIONAL]]));
  const found = filesUnder(DATA_FOLDER).map((path) => path.slice(DATA_FOLDER.length + 1));
  const changed = [...wanted].flatMap(([path, content]) => {
    return found.includes(path) && readFileSync(join(DATA_FOLDER, path)).equals(Buffer.from(wholeOf(content)))
      ? []
      : [path];
  });
  return [...changed, ...found.filter((path) => !wanted.has(path) && path !== "stamp.json")];
}

const edited = new EditedFolder(0);
await edited.rebuild();
for (const [name, edit] of Object.entries(EDITS)) {
  const stamp = readFileSync(join(DATA_FOLDER, "stamp.json"), "utf8");
  edit();
  await edited.rebuild();
  const isNoticed = readFileSync(join(DATA_FOLDER, "stamp.json"), "utf8") !== stamp;
  await edited.indexed();
  process.stdout.write(`${name}: ${[...(isNoticed ? [] : ["not noticed"]), ...differences()].join(" ")}\n`);
}
