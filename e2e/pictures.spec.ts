import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import { settings } from "../scripts/environment";
import { PAGE_KINDS } from "./site";

const require = createRequire(import.meta.url);
const { url } = settings().e2e;

const MAIN: ReadonlySet<string> = new Set(["home", "side by side", "answer", "speaker", "search"]);
/** Two phones, a tablet and a desk: what of a page is seen without scrolling. */
const SCREENS = [
  { width: 320, height: 640, hasTouch: true },
  { width: 390, height: 844, hasTouch: true },
  { width: 820, height: 1180, hasTouch: true },
  { width: 1280, height: 800, hasTouch: false },
];
/**
 * Of the pixels, so many may differ: the palette of a stored picture moves none over Playwright's threshold of colour, and a
 * line that moves by one pixel changes ten times as many.
 */
const MAY_DIFFER = 0.002;

/** The families of the cards, which every machine has that installed the project. */
const FONTS = [
  ["noto-sans", "latin", "U+0000-2BFF"],
  ["noto-sans-sc", "chinese-simplified", "U+2C00-FFFF"],
] as const;
const STACKS = ["ui", "ui-zh", "zh", "kai", "en"].map((name) => `--font-${name}: Pinned !important`).join("; ");

/** Lets a page be set in the same type on every machine. */
async function pinFonts(page: Page): Promise<void> {
  const faces = FONTS.flatMap(([family, part, range]) =>
    [400, 700].map((weight) => ({ file: `${family}-${part}-${weight}-normal.woff2`, family, range, weight })),
  );
  for (const { file, family } of faces)
    await page.route(`**/pinned/${file}`, (route) =>
      route.fulfill({ path: require.resolve(`@fontsource/${family}/files/${file}`) }),
    );
  const rules = faces.map(
    ({ file, range, weight }) =>
      `@font-face { font-family: Pinned; font-weight: ${weight}; unicode-range: ${range}; src: url("/pinned/${file}") }`,
  );
  await page.addStyleTag({ content: `${rules.join("\n")}\n:root { ${STACKS} }` });
  await page.evaluate(() => document.fonts.ready);
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const [kind, path] of PAGE_KINDS.filter(([name]) => MAIN.has(name))) {
    test(`${kind}, ${colorScheme}, looks as it was accepted`, async ({ browser }) => {
      for (const { hasTouch, ...viewport } of SCREENS) {
        // The policy of a page lets no style in.
        const options = { locale: "en-GB", colorScheme, viewport, hasTouch, isMobile: hasTouch, bypassCSP: true };
        const context = await browser.newContext(options);
        const page = await context.newPage();
        await page.goto(new URL(path, url).href);
        await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
        await pinFonts(page);
        const name = `${kind.replaceAll(" ", "-")}-${viewport.width}-${colorScheme}.png`;
        await expect.soft(page).toHaveScreenshot(name, { maxDiffPixelRatio: MAY_DIFFER });
        await context.close();
      }
    });
  }
}
