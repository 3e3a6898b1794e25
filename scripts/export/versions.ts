import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { versionOf } from "../../lib/text/hash32";

/** The opening tag of an element that holds words of one interview. In the words themselves, `<` is written otherwise. */
const OF_INTERVIEW = /<(?:main|article|section)\b(?:[^>"]|"[^"]*")*?\sdata-interview="([^"]+)"/g;
/** How a page asks for the style sheet and the script that all pages share. */
const SHARED = /(<(?:link|script)\b[^>]*?\s(?:href|src)="[^"]*\/)(duidu\.(?:css|js))(?=")/g;
/** The same in the data of a page that keeps its runtime, which draws the page anew where the two differ. */
const SHARED_IN_DATA = /(\\"[^"\\]*\/)(duidu\.(?:css|js))(?=\\")/g;

/**
 * Writes into a page which versions of the files belong to it: behind the addresses of what all pages share, and beside the
 * name of an interview, whose data are fetched on use. So a page is never shown with the style, the script or the data of
 * another build, from whatever cache they come.
 *
 * @param out the exported folder
 * @returns the change to make to a page; one that was changed stays as it is
 */
export function withVersions(out: string): (html: string) => string {
  const known = new Map<string, string>();
  const version = (file: string) => {
    const found = known.get(file) ?? (existsSync(join(out, file)) ? versionOf(readFileSync(join(out, file))) : "");
    known.set(file, found);
    return found;
  };
  const versioned = (_: string, before: string, file: string) => `${before}${file}?${version(file)}`;
  return (html) =>
    html
      .replace(SHARED, versioned)
      .replace(SHARED_IN_DATA, versioned)
      .replace(OF_INTERVIEW, (tag: string, slug: string, at: number) => {
        if (html.startsWith(" data-versions", at + tag.length)) return tag;
        const versions = ["interviews", "counterparts"].map((folder) => version(join("data", folder, `${slug}.json`)));
        return `${tag} data-versions="${versions.join(" ")}"`;
      });
}
