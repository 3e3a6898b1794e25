import { z } from "zod";
import type { Addition } from "../corpus/formats/yaml-addition";
import { SpeakerId } from "../schema/ids";
import { Localized, Role } from "../schema/schema";

const Words = z.string().trim().min(1);

const NO_WORDS = "needs words on one side at least, each once";

function hasWords({ zh, en }: { zh: readonly string[]; en: readonly string[] }): boolean {
  return zh.length + en.length > 0 && new Set([...zh, ...en]).size === zh.length + en.length;
}

/** What an editor settles on the desk: one line of `interview.yml` or `people.yml`. */
export const Decision = z.discriminatedUnion("settles", [
  /** Whose label it is, wherever it stands. */
  z.strictObject({ settles: z.literal("label"), label: Words, speaker: SpeakerId }),
  /** A turn begins at these words, and whose it is: an id or a label. */
  z.strictObject({ settles: z.literal("turn"), at: Words, speaker: Words }),
  /** Nobody says this: it is no turn, or a caption. */
  z.strictObject({ settles: z.literal("nobody"), words: Words }),
  /** These paragraphs belong together; an empty side has no counterpart. */
  z.strictObject({ settles: z.literal("pair"), zh: z.array(Words), en: z.array(Words) }).refine(hasWords, NO_WORDS),
  /** These sentences do. */
  z
    .strictObject({ settles: z.literal("sentences"), zh: z.array(Words), en: z.array(Words) })
    .refine(hasWords, NO_WORDS),
  z.strictObject({
    settles: z.literal("correction"),
    begins: z.enum(["paragraph", "heading", "begins", "ends"]),
    words: Words,
  }),
  z.strictObject({ settles: z.literal("role"), speaker: SpeakerId, role: Role }),
  /** Somebody who is not known yet, in this interview alone or in all. */
  z.strictObject({
    settles: z.literal("person"),
    id: SpeakerId,
    name: Localized,
    aliases: z.array(Words),
    everywhere: z.boolean(),
  }),
  /** A translation still fits its changed source. */
  z.strictObject({ settles: z.literal("reviewed"), words: Words }),
]);
export type Decision = z.infer<typeof Decision>;

/** The file that a decision is written to. */
export type SettledFile = "interview.yml" | "people.yml";

/** Where a decision is written, and what is added there. */
export function additionOf(decision: Decision): { file: SettledFile; addition: Addition } {
  const inSidecar = (field: string, add: Addition["add"]) =>
    ({ file: "interview.yml", addition: { field, add } }) as const;
  switch (decision.settles) {
    case "label":
      return inSidecar("labels", { name: decision.label, value: decision.speaker });
    case "turn":
      return inSidecar("turns", { item: { at: decision.at, speaker: decision.speaker } });
    case "nobody":
      return inSidecar("nobody", { item: decision.words });
    case "pair":
      return inSidecar("pairs", { item: { zh: decision.zh, en: decision.en } });
    case "sentences":
      return inSidecar("sentences", { item: { zh: decision.zh, en: decision.en } });
    case "correction":
      return inSidecar("corrections", { item: { [decision.begins]: decision.words } });
    case "role":
      return inSidecar("participants", { name: decision.speaker, value: decision.role });
    case "reviewed":
      return inSidecar("reviewed", { item: decision.words });
    case "person": {
      const { id, name, aliases, everywhere } = decision;
      const add = { name: id, value: { name, ...(aliases.length === 0 ? {} : { aliases }) } };
      return everywhere ? { file: "people.yml", addition: { field: null, add } } : inSidecar("people", add);
    }
  }
}

/** The words of the interview that a decision quotes. */
export function quotedBy(decision: Decision): readonly string[] {
  switch (decision.settles) {
    case "turn":
      return [decision.at];
    case "nobody":
    case "correction":
      return [decision.words];
    case "pair":
    case "sentences":
      return [...decision.zh, ...decision.en];
    case "label":
    case "role":
    case "person":
    case "reviewed":
      return [];
  }
}
