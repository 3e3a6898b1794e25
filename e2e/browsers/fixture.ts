import { test as base } from "@playwright/test";
import { settings } from "../../scripts/environment";
import { openFirefox } from "./firefox";
import type { OtherBrowser } from "./other-browser";
import { openWebKit } from "./webkit";

interface ForWorker {
  /** One browser for all tests of a process: it takes seconds to start. */
  readonly started: OtherBrowser;
}

interface ForTest {
  /** Opens a page, by its path in the site. */
  readonly other: Omit<OtherBrowser, "open" | "close"> & {
    readonly open: (path: string, width?: number) => Promise<void>;
  };
}

export const test = base.extend<ForTest, ForWorker>({
  started: [
    async ({ headless }, use) => {
      const browser = await (settings().e2e.browser === "webkit" ? openWebKit() : openFirefox(headless ?? true));
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  other: async ({ started }, use) => {
    const { url } = settings().e2e;
    // What one test leaves behind, another does not find.
    await started.open(url, 1280);
    await started.run(() => {
      localStorage.clear();
      sessionStorage.clear();
    }, null);
    await use({ ...started, open: (path, width = 1280) => started.open(new URL(path, url).href, width) });
  },
});
