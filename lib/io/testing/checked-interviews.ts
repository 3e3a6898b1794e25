import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { buildCorpus } from "../../corpus/build-corpus";
import type { Interview } from "../../schema/schema";
import { readContent } from "../read-content";

/** What a person checked of an interview besides its outline, as `expected/<slug>.facts.json` has it. */
const Facts = z.strictObject({
  turnsBySpeaker: z.record(z.string(), z.number()),
  sections: z.number(),
  kinds: z.array(z.string()),
  /** What the front and the back begin with. */
  front: z.string().default(""),
  back: z.string().default(""),
  /** Words that the sections have, and words that they must not have. */
  says: z.array(z.string()).default([]),
  saysNot: z.array(z.string()).default([]),
  /** Chinese prints that the English rightly prints otherwise. */
  printedOtherwise: z.record(z.string(), z.string()).default({}),
});
export type Facts = z.infer<typeof Facts>;

const EXPECTED = join(import.meta.dirname, "..", "expected");

/** The expected file of an interview, such as its `outline.txt`; null where nobody wrote one. */
export function expectedFile(slug: string, name: string): string | null {
  const path = join(EXPECTED, `${slug}.${name}`);
  return existsSync(path) ? path : null;
}

/** @throws when an interview that was checked has no facts */
export function readFacts(slug: string): Facts {
  return Facts.parse(JSON.parse(readFileSync(join(EXPECTED, `${slug}.facts.json`), "utf8")));
}

/** Whether the outline of an interview was checked against its source. */
export const isChecked = ({ slug }: Pick<Interview, "slug">): boolean => expectedFile(slug, "outline.txt") !== null;

/**
 * The interviews of `content/` that were checked by reading: what measures and properties are tested on, so that an interview
 * that is added changes none of them.
 */
export function readCheckedInterviews(): Interview[] {
  return buildCorpus(readContent("content").files).interviews.filter(isChecked);
}
