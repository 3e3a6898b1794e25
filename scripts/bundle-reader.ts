import { type BuildOptions, build } from "esbuild";

/**
 * The one small module that reading pages load: remembered view, language and theme, copying, keys. It is a classic
 * script, so that a page has its remembered look before the first paint.
 */
export const readerBundle: BuildOptions = {
  entryPoints: ["components/enhance/main.ts"],
  outfile: "public/duidu.js",
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  logLevel: "warning",
};

export async function bundleReader(): Promise<void> {
  await build(readerBundle);
}

/** The same with what reloads an open page while editing. */
export const editingBundle: BuildOptions = {
  ...readerBundle,
  entryPoints: ["components/enhance/dev.ts"],
  minify: false,
};
