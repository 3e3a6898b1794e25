import { buildSync } from "esbuild";
import { ENGINE_FOLDER } from "../engine-folder";

/** The script that stands in every page, before all that must be fetched. */
export function bundleFirstScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: ["components/client/first/main.ts"],
    absWorkingDir: ENGINE_FOLDER,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "ascii",
    logLevel: "warning",
  });
  return outputFiles[0]?.text.trim() ?? "";
}

const CHARSET = /<meta charset="utf-8"\/?>/i;
const READING_SCRIPT = /<script src="([^"]*\/duidu\.js)"><\/script>/;

/**
 * Writes the first script into a page, and lets the reading script come when it comes: a script that hangs in the head keeps
 * all that stands behind it from being shown.
 *
 * @returns the page, as it was if it has the script or loads no reading script
 * @throws where the page does not say first what its characters are
 */
export function withFirstScript(html: string, first: string): string {
  const charset = CHARSET.exec(html);
  if (charset === null) throw new Error("a page without <meta charset>");
  if (!READING_SCRIPT.test(html)) return html;
  const end = charset.index + charset[0].length;
  const rest = html.slice(end).replace(READING_SCRIPT, '<script async src="$1"></script>');
  return `${html.slice(0, end)}<script>${first}</script>${rest}`;
}
