/** A file that is kept for reading offline: its address within the site, with its version if it names one, and its size. */
export interface OfflineFile {
  readonly address: string;
  /** By its content, as `versionOf` gives it. */
  readonly version: string;
  readonly bytes: number;
}

/** `data/offline.json`: what every interview needs besides its own files, and how much the collection is. */
export interface OfflineFiles {
  readonly shared: readonly OfflineFile[];
  readonly interviews: number;
  readonly bytes: number;
  /** The version of `data/offline-all.json`, which lists the files of the collection. */
  readonly version: string;
}

/**
 * Bytes up to which a collection can be kept as a whole: what a phone lets a site have without asking, with room for other
 * sites (a tenth of the 1 GB that WebKit gives at least).
 */
export const MOST_KEPT = 100_000_000;
