import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join, parse, resolve } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { PUBLIC_FOLDER } from "../../lib/io/folders";
import { ENGINE_FOLDER } from "../engine-folder";

const shared = {
  bundle: true,
  minify: true,
  target: "es2022",
  logLevel: "warning",
  // Paths are of the program, wherever the site is built.
  absWorkingDir: ENGINE_FOLDER,
} as const satisfies BuildOptions;

/** What the one script is told of the build, under the names by which it declares it. */
function definitions(lazyFiles: Readonly<Record<string, string>>, offline: boolean): Record<string, string> {
  return { LAZY_FILES: JSON.stringify(lazyFiles), KEEPS_OFFLINE: String(offline) };
}

/**
 * The one small script that reading pages load: remembered view, language and theme, copying, keys. It is a classic script:
 * lazy scripts are found beside it (`document.currentScript`).
 */
const bootBundle: BuildOptions = {
  ...shared,
  entryPoints: ["components/client/boot/main.ts"],
  outfile: resolve(PUBLIC_FOLDER, "duidu.js"),
  format: "iife",
};

/** What a page fetches when it is first used: modules beside the one script, and a style sheet for them. */
const LAZY = ["absent", "dead-links", "hits", "keep", "marks", "panels", "passage", "sentence-highlight", "share"];
const lazyBundle: BuildOptions = {
  ...shared,
  entryPoints: Object.fromEntries(
    [...LAZY.map((name) => `${name}.ts`), "lazy.css"].map((file) => [
      `duidu-${parse(file).name}`,
      `components/client/lazy/${file}`,
    ]),
  ),
  outdir: resolve(PUBLIC_FOLDER),
  format: "esm",
};

/** The parts that a page has use for without a network, kept from the beginning. */
const PARTS = ["keep", "lazy.css", "panels", "sentence-highlight"];

/** What answers for the network where there is none, at the root of the site, whose pages it may then answer for. */
const offlineBundle: BuildOptions = {
  ...shared,
  outfile: resolve(PUBLIC_FOLDER, "offline.js"),
  format: "iife",
};

/**
 * Bundles the scripts of the site. What is fetched on use is named by its content, and the one script knows the names: a page
 * never gets the part of another build.
 *
 * @param offline whether what was read is kept for reading offline
 */
export async function bundleScripts(offline: boolean): Promise<void> {
  // One that this program no longer makes would be published for ever.
  mkdirSync(PUBLIC_FOLDER, { recursive: true });
  for (const name of readdirSync(PUBLIC_FOLDER)) if (OURS.test(name)) rmSync(join(PUBLIC_FOLDER, name));
  const { metafile } = await build({ ...lazyBundle, entryNames: "[name]-[hash]", metafile: true });
  const worker = `components/client/offline/${offline ? "main" : "remove"}.ts`;
  const names = namesOf(metafile);
  const define = { PARTS: JSON.stringify(PARTS.map((name) => names[name])) };
  await Promise.all([
    build({ ...bootBundle, define: definitions(names, offline) }),
    build({ ...offlineBundle, define, entryPoints: [worker] }),
  ]);
}

const OURS = /^(?:duidu.*\.js|duidu-.*\.css|offline\.js)$/;

/** The file of each lazy part, by the name of its source. */
function namesOf({ outputs }: Metafile): Readonly<Record<string, string>> {
  const named = Object.entries(outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint === undefined ? [] : [[basename(entryPoint).replace(/\.ts$/, ""), basename(file)]],
  );
  return Object.fromEntries(named);
}

/** The same while editing: with what reloads an open page, and under names that stay. */
export const editingBundles: readonly BuildOptions[] = [
  {
    ...bootBundle,
    entryPoints: ["components/client/boot/dev.ts"],
    minify: false,
    define: definitions({}, false),
  },
  lazyBundle,
];
