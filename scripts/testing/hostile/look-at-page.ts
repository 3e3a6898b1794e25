import type { Page } from "@playwright/test";
import { HOSTILE_HOST } from "./payloads";

/** What a page did, or offers to do, that no page may. */
export interface Findings {
  readonly path: string;
  readonly found: readonly string[];
}

/** Watches a browser's page: what runs, what is asked of other hosts, what its policy stops. */
export async function watch(page: Page, site: string): Promise<{ found: string[] }> {
  const watched = { found: [] as string[] };
  await page.exposeFunction("hostile", (number: number) => void watched.found.push(`ran payload ${number}`));
  page.on("dialog", (dialog) => {
    watched.found.push(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", ({ message }) => void watched.found.push(`threw ${message}`));
  page.on("console", (message) => {
    if (/Content Security Policy|Trusted ?(?:Type|HTML|Script)/i.test(message.text()))
      watched.found.push(`violated its policy: ${message.text().slice(0, 200)}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(?:data|blob):/.test(url)) watched.found.push(`asked for ${url.slice(0, 200)}`);
  });
  return watched;
}

/** Elements and attributes that would run or leak if a reader or another policy let them. */
export async function dangersIn(page: Page): Promise<string[]> {
  return page.evaluate((host) => {
    const dangers: string[] = [];
    const scheme = /^[\s\0-\x20]*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|data:text|blob|file)\s*:/i;
    const loads = new Set(["src", "srcset", "poster", "background", "data", "style", "action", "formaction"]);
    for (const element of document.querySelectorAll("*")) {
      const name = element.localName;
      if (["iframe", "object", "embed", "base", "frame", "portal"].includes(name)) dangers.push(`<${name}>`);
      for (const { name: attribute, value } of element.attributes) {
        const isLoaded = loads.has(attribute) || (attribute === "href" && !["a", "area"].includes(name));
        if (/^on/i.test(attribute)) dangers.push(`<${name} ${attribute}>`);
        if (
          attribute !== "value" &&
          attribute !== "content" &&
          scheme.test(value) &&
          /href|src|action/i.test(attribute)
        )
          dangers.push(`<${name} ${attribute}="${value.slice(0, 80)}">`);
        if (isLoaded && value.includes(host)) dangers.push(`<${name} ${attribute}="${value.slice(0, 80)}">`);
      }
    }
    return dangers;
  }, HOSTILE_HOST);
}
