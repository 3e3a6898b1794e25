/** A picture that lies beside its source, as a page shows it. */
export interface Picture {
  /** Its address on the site, without the folder that the site is served from. */
  readonly src: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it; empty if nobody has said so. */
  readonly alt: string;
}

/** The picture of an address as it stands in a source, with the words that the source gives it; null where none is shown. */
export type PictureOf = (url: string, alt: string) => Picture | null;

/** Another host, or a URL that contains the image itself. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i;

/** The path of a file beside the source: percent-encoding is decoded, query and fragment are dropped; null for what is elsewhere. */
export function pathBeside(url: string): string | null {
  if (url === "" || ELSEWHERE.test(url)) return null;
  const path = url.replace(/[?#].*$/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Where the pictures of interviews are, in the data. */
export const PICTURES = "pictures";

/** The address of a picture of an interview on the site. */
export function pictureAddress(slug: string, path: string): string {
  return `/data/${PICTURES}/${slug}/${path.split("/").map(encodeURIComponent).join("/")}`;
}
