import { z } from "zod";

/**
 * The names that things go by in addresses. Each is a branded string: it can only be made by its guard, so that a slug
 * is never passed where a turn id belongs.
 */

/** A folder name under `content/interviews/`, and the interview's address. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case Latin letters, digits and single hyphens")
  .brand<"Slug">();
export type Slug = z.infer<typeof Slug>;

/** The permanent name of a turn: opaque, minted once, never reused, the same in both languages. */
export const TurnId = z
  .string()
  .regex(/^[a-z][a-z0-9]{5,11}$/)
  .brand<"TurnId">();
export type TurnId = z.infer<typeof TurnId>;

/** A person, or an unnamed voice of one interview. */
export const SpeakerId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "lower-case Latin letters, digits and single hyphens")
  .brand<"SpeakerId">();
export type SpeakerId = z.infer<typeof SpeakerId>;
