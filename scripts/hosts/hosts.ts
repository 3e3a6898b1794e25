import type { HostName } from "../../lib/schema/site";
import type { Packing } from "../../lib/search/shards/packing";

/** What a host takes, as far as was known in November 2026; null where no limit is. */
export interface Host {
  readonly files: number | null;
  /** Bytes of all files together, and of the largest. */
  readonly bytes: number | null;
  readonly largest: number | null;
  /** Lines of `_redirects` that it reads; the pages at old addresses lead on without them. */
  readonly redirects: number | null;
  /** How a large search index lies there best: in pieces of large files where the host answers a request for a range. */
  readonly packing: Packing;
}

const GB = 1_000_000_000;
const MIB = 2 ** 20;
const NO_LIMITS = { files: null, bytes: null, largest: null, redirects: null } as const;

export const HOST_LIMITS: Readonly<Record<HostName, Host>> = {
  // Nobody knows where it will lie: what any host takes.
  folder: { ...NO_LIMITS, packing: "files" },
  "github-pages": { ...NO_LIMITS, bytes: GB, packing: "ranges" },
  "gitlab-pages": { ...NO_LIMITS, files: 200_000, bytes: GB, packing: "ranges" },
  // Those of the free plan; the paid one takes 100,000 files.
  "cloudflare-pages": { files: 20_000, bytes: null, largest: 25 * MIB, redirects: 2000, packing: "files" },
  netlify: { ...NO_LIMITS, packing: "files" },
  vercel: { ...NO_LIMITS, packing: "files" },
  s3: { ...NO_LIMITS, packing: "ranges" },
  nginx: { ...NO_LIMITS, packing: "ranges" },
  caddy: { ...NO_LIMITS, packing: "ranges" },
};
