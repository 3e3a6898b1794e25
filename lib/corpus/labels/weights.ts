import type { NameKind } from "./kinds";
import type { LabelForm } from "./label-patterns";
import type { Place } from "./units";

/** What is seen of the places at which a name stands like a label. Each part has its weight. */
export interface Evidence {
  readonly kind: NameKind;
  readonly form: LabelForm;
  readonly place: Place;
  readonly times: "once" | "twice" | "three or four times" | "often" | "ten times or more";
  /** How its letters are set: bold, italic or beside a time, or as the words around it. */
  readonly marks: "marked" | "marked once" | "plain";
  /** Whether a turn may begin at these places. */
  readonly stands: "free" | "mostly free" | "inside sentences";
  /** Whether the words ask, or answer what was asked before. */
  readonly asks: "always asks" | "asks" | "is asked" | "neither" | "unclear";
  /** Whether turns of other voices stand directly around it. */
  readonly beside: "always between turns" | "between turns" | "among turns" | "beside turns" | "apart";
  /** How much of the text begins like a label of this form. */
  readonly text: "all like it" | "much like it" | "else";
  /** Whether the name has an office or the like beside it. */
  readonly described: "described" | "not described";
  /** Whether there is anybody else. */
  readonly company: "others" | "nobody else";
  readonly words: "speech" | "goes on" | "short values" | "quotations";
  /** Of a rare name: whether hardly anything but accepted names is printed like it at the beginning of a paragraph. */
  readonly print: "like the times" | "like the labels" | "else";
  /** Whether it is another form of a name that is accepted, or faces one in the other language. */
  readonly related: "same person" | "no";
}

/** Logarithms (natural) of how much likelier each part of the evidence is of a label than of other words; see `docs/label-model.md`. */
export const WEIGHTS: { readonly [Part in keyof Evidence]: Readonly<Record<Evidence[Part], number>> } = {
  kind: {
    conventional: 3.5,
    known: 4.5,
    "full name": 1.3,
    medium: 0.3,
    name: 0.5,
    initials: 0.8,
    words: -1.2,
    clause: -3,
  },
  form: { colon: 0, time: 1.5, mark: -1, alone: -0.9, brackets: -0.5, bold: -3 },
  place: { text: 0, heading: -1.2, list: -2.5 },
  times: { once: -1, twice: -0.3, "three or four times": 1.4, often: 3, "ten times or more": 3.8 },
  marks: { marked: 1.2, "marked once": 0.5, plain: 0 },
  stands: { free: 0.3, "mostly free": -0.9, "inside sentences": -3 },
  asks: { "always asks": 2.2, asks: 1.2, "is asked": 1.6, neither: -0.3, unclear: 0 },
  beside: {
    "always between turns": 2,
    "between turns": 1.4,
    "among turns": 0.8,
    "beside turns": -0.7,
    apart: -0.8,
  },
  text: { "all like it": 0.8, "much like it": 0.3, else: 0 },
  described: { described: 0.5, "not described": 0 },
  company: { others: 0, "nobody else": -2 },
  words: { speech: 0, "goes on": -3, "short values": -2.2, quotations: -3.5 },
  print: { "like the times": 3, "like the labels": 1.5, else: 0 },
  related: { "same person": 3, no: 0 },
};

/** How likely a name before a colon is a label before anything is seen of it, as a logarithm of odds. */
export const PRIOR = -2;
/** The same in what an editor says is a conversation. */
export const PRIOR_IN_CONVERSATION = -0.5;

/** The logarithm of the odds that a name is a label. */
export function weigh(evidence: Evidence, prior: number): number {
  const { kind, form, place, times, marks, stands, asks, beside, text, described, company, words, print, related } =
    evidence;
  return (
    prior +
    WEIGHTS.kind[kind] +
    WEIGHTS.form[form] +
    WEIGHTS.place[place] +
    WEIGHTS.times[times] +
    WEIGHTS.marks[marks] +
    WEIGHTS.stands[stands] +
    WEIGHTS.asks[asks] +
    WEIGHTS.beside[beside] +
    WEIGHTS.text[text] +
    WEIGHTS.described[described] +
    WEIGHTS.company[company] +
    WEIGHTS.words[words] +
    WEIGHTS.print[print] +
    WEIGHTS.related[related]
  );
}
