import { isMap, isNode } from "yaml";
import { z } from "zod";
import { SpeakerId } from "../../schema/ids";
import { Edition, Form, Lang, Localized, Role } from "../../schema/schema";
import { readYamlValue } from "../formats/yaml";
import { type Problem, problem } from "../problems/problems";
import { makeSource, type Place, placeAt } from "../text/source";
import { curlyQuotes } from "./curly-quotes";
import { fieldFault } from "./field-fault";
import { Printed } from "./printed";

/** Words copied from a single line of the source that occur exactly once: the anchor of a correction. */
const Words = z.string().min(1);

const Person = z.strictObject({
  name: Localized,
  /** Every form of a label besides the names. */
  aliases: z.array(z.string().min(1)).default([]),
});

/** The contents of `content/people.yml`: people across interviews. */
export const People = z.record(SpeakerId, Person);
export type People = z.infer<typeof People>;

/** A correction of the source's structure, at the place named by the quotation. */
const Correction = z.union([
  /** A paragraph begins at these words. */
  z.strictObject({ paragraph: Words }),
  /** These words are a heading. */
  z.strictObject({ heading: Words }),
  /** The interview begins at these words; everything before them is front matter. */
  z.strictObject({ begins: Words }),
  /** The interview ends before these words; they and everything after are back matter. */
  z.strictObject({ ends: Words }),
]);
export type Correction = z.infer<typeof Correction>;

/** The speaker of a quotation in a retelling, if the text does not make it plain. */
const Speech = z.union([
  z.strictObject({
    /** The first words of the quotation. */
    words: Words,
    /** The speaker; null for a fictional or unnamed voice. */
    speaker: SpeakerId.nullable(),
    /** The last words of a quotation that is never closed. */
    to: Words.exactOptional(),
  }),
  /** A term in quotation marks that is not speech. */
  z.strictObject({ words: Words, speech: z.literal(false) }),
]);
export type Speech = z.infer<typeof Speech>;

/** A turn that begins at the words of a quotation; its speaker as an id, or as a label of the text. */
const SettledTurn = z.strictObject({ at: Words, speaker: z.string().trim().min(1) });

/** Corresponding paragraphs, each named by words in it. An empty side confirms that there is no counterpart. */
const Pair = z.strictObject({ zh: z.array(Words), en: z.array(Words) });

/** The contents of `interview.yml`: what the source does not say about itself. */
export const Sidecar = z.strictObject({
  /** A draft is shown while it is edited (`npm run dev`), and nowhere else. */
  status: z.literal("draft").exactOptional(),
  form: Form.exactOptional(),
  title: Localized.exactOptional(),
  publisher: Localized.exactOptional(),
  /** The series it is part of. */
  series: Localized.exactOptional(),
  /** What it is about. */
  tags: z.array(Localized).min(1).exactOptional(),
  /** The day it was published, if the source gives none, or not in a form that can be read. */
  date: z.iso.date().exactOptional(),
  /** Where the text was published. */
  sourceUrl: z.url({ protocol: /^https?$/ }).exactOptional(),
  /** The texts that were made from another file, which lies beside them, and by which program and version. */
  made: z.array(z.strictObject({ file: Words, from: Words, by: Words })).default([]),
  editions: z.array(Edition).default([]),
  /** The language in which it was first said or written. */
  spoken: Lang.exactOptional(),
  /** Where the original can be heard or read. */
  originalUrl: z.url({ protocol: /^https?$/ }).exactOptional(),
  /** Where it can be heard or seen: the times beside the turns lead there. */
  recording: z.url({ protocol: /^https?$/ }).exactOptional(),
  /** The role of each person in this interview. */
  participants: z.record(SpeakerId, Role).default({}),
  /** People and voices of this interview only. */
  people: People.default({}),
  /** The speaker of a label, if the names and aliases do not show it. */
  labels: z.record(z.string(), SpeakerId).default({}),
  printed: Printed.exactOptional(),
  turns: z.array(SettledTurn).default([]),
  /** Words of paragraphs that nobody says. */
  nobody: z.array(Words).default([]),
  corrections: z.array(Correction).default([]),
  speech: z.array(Speech).default([]),
  pairs: z.array(Pair).default([]),
  /** The same for sentences of paragraphs that belong together. */
  sentences: z.array(Pair).default([]),
  /** What the pictures beside the source show, by their paths, where the source does not say it. */
  pictures: z.record(z.string().min(1), Localized).default({}),
  /** Set if the local images are not available: they are then not reported as missing. */
  images: z.literal("not-supplied").exactOptional(),
  /** Words of translated paragraphs that are still correct after their source changed. */
  reviewed: z.array(Words).default([]),
});
export type Sidecar = z.infer<typeof Sidecar>;

/** Whether an editor confirms that a translated text is still correct. */
export function isReviewed({ reviewed }: Sidecar, text: string): boolean {
  return reviewed.some((words) => text.includes(words));
}

/** A YAML file after reading and checking, with the place of each field. */
export interface Checked<Value> {
  readonly value: Value;
  /** The place of the field at a path such as `["pairs", 0, "zh", 1]`; of its nearest parent if it is absent. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/**
 * Reads a YAML file against a schema.
 *
 * @returns the checked value, with what is doubtful in it, or every problem with its line and column
 */
export function readYaml<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
): { checked: Checked<z.output<Schema>>; warnings: Problem[] } | { problems: Problem[] } {
  const source = makeSource(file, text);
  const read = readYamlValue(text);
  if ("faults" in read) {
    const faulty = read.faults.map(({ offset, facts }) => problem("yaml-syntax", placeAt(source, offset), facts));
    return { problems: faulty };
  }
  const { document, value } = read;
  const placeOf = (path: readonly (string | number)[]): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
      const key = isMap(parent)
        ? parent.items.find((item) => String(item.key) === String(path[length - 1]))?.key
        : null;
      const node = isNode(key) ? key : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return placeAt(source, node.range[0]);
    }
    return placeAt(source, 0);
  };
  const result = schema.safeParse(value ?? {});
  if (result.success) {
    return { checked: { value: result.data, placeOf }, warnings: curlyQuotes(document, source) };
  }
  return {
    problems: result.error.issues.map((issue) => {
      const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
      const path = [...issue.path, ...unknown].filter((step) => typeof step !== "symbol");
      return problem("yaml-field", placeOf(path), fieldFault(schema, value, issue));
    }),
  };
}
