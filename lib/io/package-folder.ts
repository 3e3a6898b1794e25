import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of an installed package, found as Node finds it: in the nearest `node_modules` above. Unlike `require.resolve`, it
 * finds packages that export no file which could be asked for.
 *
 * @param from the folder of the program that needs it
 * @returns the path; null where the package is not installed
 */
export function packageFolder(name: string, from: string): string | null {
  const folder = join(from, "node_modules", name);
  if (existsSync(folder)) return folder;
  return dirname(from) === from ? null : packageFolder(name, dirname(from));
}
