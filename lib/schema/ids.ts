import { z } from "zod";

/**
 * The identifiers used in addresses. Each is a branded string that only its schema can produce, so a slug cannot be
 * passed as a turn id.
 */

/**
 * The longest slug or id of a person. Files are named after one with a hash and a mark behind it, and a file system takes
 * 255 bytes.
 */
export const LONGEST_ID = 150;

const LATIN = "lower-case Latin letters, digits and single hyphens";

/** The name of an interview's folder under `content/interviews/`, and its address. */
export const Slug = z
  .string()
  .max(LONGEST_ID)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, LATIN)
  .brand<"Slug">();
export type Slug = z.infer<typeof Slug>;

/** The permanent id of a turn: opaque, assigned once, never reused, the same in both languages. */
export const TurnId = z
  .string()
  .regex(/^[a-z][a-z0-9]{5,11}$/)
  .brand<"TurnId">();
export type TurnId = z.infer<typeof TurnId>;

/** What stands before an interview, and what stands after it, in addresses and in searches: no turn is ever given these. */
export const OPENING = TurnId.parse("opening");
export const CLOSING = TurnId.parse("closing");

/** A section of an interview, in addresses and in searches: made from the words of its heading, so it has a hyphen, as no turn's id has. */
export const SectionId = z
  .string()
  .regex(/^s-[0-9a-f]{8}$/)
  .brand<"SectionId">();
export type SectionId = z.infer<typeof SectionId>;

/** What has a place on the page of an interview: a turn, the heading of a section, what stands around the text. */
export type PlaceId = TurnId | SectionId;

/** A person, or an unnamed speaker in one interview. */
export const SpeakerId = z
  .string()
  .max(LONGEST_ID)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, LATIN)
  .brand<"SpeakerId">();
export type SpeakerId = z.infer<typeof SpeakerId>;
