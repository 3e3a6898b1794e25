import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { PastPage } from "../../components/reader/PastPage";
import { PastSpeakerPage } from "../../components/reader/PastSpeakerPage";
import type { PastSpeakerLead } from "../../lib/reader/links/past-speakers";
import { speakerPath } from "../../lib/reader/links/paths";
import type { Redirect } from "../../lib/reader/links/redirects";
import type { Site } from "../../lib/schema/site";

/**
 * Writes a page at every address of the past at which no live page stands.
 *
 * @param leads what stands at each
 * @param out the exported folder
 * @returns the leads that were written
 */
export function writePastPages(leads: readonly Redirect[], site: Site, out: string): Redirect[] {
  // A passage that was split is still there, and its page names the parts itself.
  return leads.filter((lead) => writeUnlessLive(join(out, folderOf(lead)), () => <PastPage site={site} lead={lead} />));
}

/** Writes a page at the past address of every speaker, and gives the leads that were written. */
export function writePastSpeakers(leads: readonly PastSpeakerLead[], site: Site, out: string): PastSpeakerLead[] {
  return leads.filter((lead) =>
    writeUnlessLive(join(out, "speakers", lead.id), () => <PastSpeakerPage site={site} lead={lead} />),
  );
}

function writeUnlessLive(folder: string, page: () => ReactElement): boolean {
  const file = join(folder, "index.html");
  if (existsSync(file)) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `<!DOCTYPE html>${renderToStaticMarkup(page())}`);
  return true;
}

/**
 * The same as a `_redirects` file, for hosts that read one: a redirect is quicker than a page that leads on. Only what leads
 * to one place is in it.
 *
 * @param basePath the folder of the host that the site is served from; empty at the root
 * @param most how many lines the host reads
 */
export function printRedirects(
  leads: readonly Redirect[],
  speakers: readonly PastSpeakerLead[],
  basePath: string,
  most = Number.POSITIVE_INFINITY,
): string {
  const ofInterviews = leads.flatMap((lead) => {
    const [to] = lead.to;
    const leadsOn = (lead.state === "moved" || lead.state === "merged") && to !== undefined;
    return leadsOn ? [`${basePath}/${folderOf(lead).replace(/\/$/, "")}/ ${to} 301\n`] : [];
  });
  const ofSpeakers = speakers.flatMap(({ id, to: [first, second] }) =>
    first === undefined || second !== undefined ? [] : [`${basePath}/speakers/${id}/ ${speakerPath(first.id)} 301\n`],
  );
  return [...ofInterviews, ...ofSpeakers].slice(0, most).join("");
}

function folderOf({ slug, id }: Redirect): string {
  return join("interviews", slug, id ?? "");
}
