import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Font } from "satori";

const require = createRequire(import.meta.url);
const CHINESE = "noto-sans-sc";
/** Its quotation marks are narrow; those of the Chinese family are as wide as a character. */
const LATIN = "noto-sans";
const FILES = [
  [LATIN, "latin"],
  [LATIN, "latin-ext"],
  [LATIN, "greek"],
  [LATIN, "cyrillic"],
  [CHINESE, "chinese-simplified"],
] as const;
const WEIGHTS = [400, 700] as const;

/** Stands for a character that no font here has: the geta mark, by which Chinese printers show a missing sort. */
const MISSING = "〓";

/** Noto Sans and Noto Sans SC (SIL Open Font License 1.1) by their parts. */
export function loadFonts(): Font[] {
  return WEIGHTS.flatMap((weight) =>
    FILES.map(([family, part]): Font => {
      const file = require.resolve(`@fontsource/${family}/files/${family}-${part}-${weight}-normal.woff`);
      return { name: part, data: readFileSync(file), weight, style: "normal" };
    }),
  );
}

/** The part named first is asked first. */
export const FAMILIES = {
  en: "latin, latin-ext, greek, cyrillic, chinese-simplified",
  zh: "chinese-simplified, latin, latin-ext, greek, cyrillic",
} as const;

/** The text as it can be drawn, and the characters that it lacks. */
export function drawable(text: string, missing: ReadonlySet<string>): string {
  return [...text].map((character) => (missing.has(character) ? MISSING : character)).join("");
}
