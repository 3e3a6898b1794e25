import { readdirSync, rmSync } from "node:fs";
import { join, parse } from "node:path";
import { type BuildOptions, build } from "esbuild";

/**
 * The one small script that reading pages load: remembered view, language and theme, copying, keys. It is a classic script:
 * lazy scripts are found beside it (`document.currentScript`).
 */
export const bootBundle: BuildOptions = {
  entryPoints: ["components/client/boot/main.ts"],
  outfile: "public/duidu.js",
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  logLevel: "warning",
};

/** What a page fetches when it is first used: modules beside the one script, and a style sheet for them. */
const LAZY = ["absent", "dead-links", "hits", "marks", "panels", "passage", "sentence-highlight", "share"];
export const lazyBundle: BuildOptions = {
  entryPoints: Object.fromEntries(
    [...LAZY.map((name) => `${name}.ts`), "lazy.css"].map((file) => [
      `duidu-${parse(file).name}`,
      `components/client/lazy/${file}`,
    ]),
  ),
  outdir: "public",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  logLevel: "warning",
};

export async function bundleScripts(): Promise<void> {
  // One that this program no longer makes would be published for ever.
  for (const name of readdirSync("public")) if (/^duidu.*\.js$/.test(name)) rmSync(join("public", name));
  await Promise.all([build(bootBundle), build(lazyBundle)]);
}

/** The same with what reloads an open page while editing. */
export const editingBundle: BuildOptions = {
  ...bootBundle,
  entryPoints: ["components/client/boot/dev.ts"],
  minify: false,
};
