import { readFileSync } from "node:fs";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { replaceFile } from "../../lib/io/files";

const FROM = "app/styles/all.css";

/**
 * Compiles the one style sheet to `public/duidu.css`, an address that the pages know beforehand. The framework would give
 * it a name that only its own pages learn.
 */
export async function bundleStyles(): Promise<void> {
  const plugin = tailwind({ optimize: { minify: true } });
  const { css } = await postcss([plugin]).process(readFileSync(FROM, "utf8"), { from: FROM });
  replaceFile("public/duidu.css", css);
}
