import puppeteer from "puppeteer-core";
import { HEIGHT, type OtherBrowser } from "./other-browser";

/** Debian's. */
const FIREFOX = "/usr/bin/firefox-esr";

/** Firefox, over WebDriver BiDi (W3C). */
export async function openFirefox(headless: boolean): Promise<OtherBrowser> {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX, headless });
  const page = await browser.newPage();
  return {
    open: async (url, width) => {
      await page.setViewport({ width, height: HEIGHT });
      await page.goto(url);
    },
    run: <Given, Result>(inPage: (given: Given) => Result, given: Given) =>
      page.evaluate<[], () => Result>(`(${inPage})(${JSON.stringify(given)})`),
    script: async (source) => {
      await page.evaluate(source);
    },
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    escape: () => page.keyboard.press("Escape"),
    copy: async () => {
      await page.keyboard.down("Control");
      await page.keyboard.press("c");
      await page.keyboard.up("Control");
    },
    close: () => browser.close(),
  };
}
