import { z } from "zod";

/** `site.yml`, beside the folder of the content: what holds for the site as a whole. */
export const SiteFile = z.strictObject({
  /** Whether browsers keep what is read, so that it can be read without a network. */
  offline: z.boolean().default(true),
});
export type SiteFile = z.infer<typeof SiteFile>;
