import { readFileSync } from "node:fs";
import { join } from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { replaceFile } from "../../lib/io/files";
import { PUBLIC_FOLDER } from "../../lib/io/folders";
import { type Colours, colourRule } from "../../lib/schema/colours";
import { ENGINE_FOLDER } from "../engine-folder";
import { themeRule } from "./theme";

const FROM = join(ENGINE_FOLDER, "app/styles/all.css");

/**
 * Compiles the one style sheet to `public/duidu.css`, an address that the pages know beforehand. The framework would give
 * it a name that only its own pages learn.
 *
 * @param colours those that the site has chosen
 */
export async function bundleStyles(colours: Colours): Promise<void> {
  const plugin = tailwind({ base: ENGINE_FOLDER, optimize: { minify: true } });
  const { css } = await postcss([plugin]).process(readFileSync(FROM, "utf8"), { from: FROM });
  replaceFile(join(PUBLIC_FOLDER, "duidu.css"), css + colourRule(colours) + themeRule());
}
