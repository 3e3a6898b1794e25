import { z } from "zod";

/** Words as printed, without the white space around them. */
const Text = z.string().trim().min(1);

/** One text or several, as a list. */
const Texts = z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(Text).min(1));

/** What the questions of an interview without printed names look like. */
const QuestionForm = z.enum(["bold", "italic", "numbered", "marked", "heading"]);
export type QuestionForm = z.infer<typeof QuestionForm>;

/** How a source prints its turns. Where an editor says so, nothing else begins a turn. */
export const Printed = z.strictObject({
  /** What is printed before each question; a number in it is any number. */
  question: Texts.exactOptional(),
  /** What is printed before each answer. */
  answer: Texts.exactOptional(),
  questions: QuestionForm.exactOptional(),
  /** The names that are labels, whatever mark follows them. */
  labels: Texts.exactOptional(),
  /** The attribute of a component that names the speaker: `type` in `<Chat type="left">`. */
  attribute: Text.exactOptional(),
  /** The header of the table column that names the speaker. */
  column: Text.exactOptional(),
});
export type Printed = z.infer<typeof Printed>;
