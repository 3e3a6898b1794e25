import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Builder, Capabilities, Key, Origin, type WebDriver } from "selenium-webdriver";
import { environmentWith } from "../../scripts/environment";
import { freePort } from "../../scripts/site/free-port";
import { HEIGHT, type OtherBrowser } from "./other-browser";

/** WebKitGTK, over WebDriver (W3C), in a window that nobody sees. */
export async function openWebKit(): Promise<OtherBrowser> {
  const [port, display] = [await freePort(), `:${100 + (process.pid % 800)}`];
  const screen = spawn("Xvfb", [display, "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], { stdio: "ignore" });
  // WebKit's own sandbox needs rights that a container does not give.
  const env = environmentWith({ DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" });
  const host = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore", env });
  const stop = () => {
    for (const child of [host, screen]) child.kill("SIGTERM");
  };
  const driver = await startedBy(port, [screen, host]).catch((error) => {
    stop();
    throw error;
  });
  return {
    open: async (url, width) => {
      await driver.manage().window().setRect({ width, height: HEIGHT });
      await driver.get(url);
    },
    run: (inPage, given) => driver.executeScript(`return (${inPage})(arguments[0])`, given),
    script: async (source) => {
      await driver.executeScript(source);
    },
    click: (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
        .click()
        .perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    escape: () => driver.actions().sendKeys(Key.ESCAPE).perform(),
    copy: () => driver.actions().keyDown(Key.CONTROL).sendKeys("c").keyUp(Key.CONTROL).perform(),
    close: async () => {
      await driver.quit();
      stop();
    },
  };
}

/** The browser that the driver starts by itself: WebKitGTK's own. */
async function startedBy(port: number, children: readonly ChildProcess[]): Promise<WebDriver> {
  await listening(port, children);
  const wanted = new Capabilities({ browserName: "MiniBrowser" });
  return await new Builder().usingServer(`http://127.0.0.1:${port}/`).withCapabilities(wanted).build();
}

/** Waits until the driver answers; fails when it or the screen is not there. */
async function listening(port: number, children: readonly ChildProcess[]): Promise<void> {
  const failed = Promise.race(children.map((child) => once(child, "error")));
  failed.catch(() => {});
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answered?.ok === true) return;
    const ended = await Promise.race([failed, new Promise<null>((resolve) => setTimeout(resolve, 100, null))]);
    if (ended !== null) throw new Error(String(ended[0]));
  }
  throw new Error("WebKitWebDriver does not answer");
}
