import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { PastPage } from "../../components/reader/PastPage";
import type { Redirect } from "../../lib/reader/links/redirects";

/**
 * Writes a page at every address of the past at which no live page stands.
 *
 * @param leads what stands at each
 * @param out the exported folder
 * @returns the leads that were written
 */
export function writePastPages(leads: readonly Redirect[], out: string): Redirect[] {
  return leads.filter((lead) => {
    const file = join(out, folderOf(lead), "index.html");
    // A passage that was split is still there, and its page names the parts itself.
    if (existsSync(file)) return false;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `<!DOCTYPE html>${renderToStaticMarkup(<PastPage lead={lead} />)}`);
    return true;
  });
}

/**
 * The same as a `_redirects` file, for hosts that read one: a redirect is quicker than a page that leads on. Only what leads
 * to one place is in it.
 *
 * @param basePath the folder of the host that the site is served from; empty at the root
 */
export function printRedirects(leads: readonly Redirect[], basePath: string): string {
  return leads
    .flatMap((lead) => {
      const [to] = lead.to;
      const leadsOn = (lead.state === "moved" || lead.state === "merged") && to !== undefined;
      return leadsOn ? [`${basePath}/${folderOf(lead).replace(/\/$/, "")}/ ${to} 301\n`] : [];
    })
    .join("");
}

function folderOf({ slug, id }: Redirect): string {
  return join("interviews", slug, id ?? "");
}
