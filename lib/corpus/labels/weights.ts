import type { LabelForm } from "./grammar";
import type { NameKind } from "./kinds";
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
  readonly beside: "always between turns" | "between turns" | "beside turns" | "apart";
  /** Whether there is anybody else. */
  readonly company: "others" | "nobody else";
  readonly words: "speech" | "goes on" | "short values" | "quotations";
  /** Whether it is another form of a name that is accepted, or faces one in the other language. */
  readonly related: "same person" | "no";
}

/** Logarithms (natural) of how much likelier each part of the evidence is of a label than of other words; see `docs/label-model.md`. */
export const WEIGHTS: { readonly [Part in keyof Evidence]: Readonly<Record<Evidence[Part], number>> } = {
  kind: {
    conventional: 4,
    known: 4.5,
    "full name": 1.5,
    medium: 1,
    name: 0.8,
    initials: 0.8,
    words: -1.2,
    clause: -3.5,
  },
  form: { colon: 0, time: 2, mark: -1.5, alone: -1.3, brackets: -0.5, bold: -3.6 },
  place: { text: 0, heading: -1, list: -2.5 },
  times: { once: -0.8, twice: 0.5, "three or four times": 1.5, often: 2.5, "ten times or more": 3.5 },
  marks: { marked: 1.2, "marked once": 0.5, plain: 0 },
  stands: { free: 0.3, "mostly free": -0.5, "inside sentences": -4 },
  asks: { "always asks": 2.5, asks: 1.5, "is asked": 1, neither: -0.7, unclear: 0 },
  beside: { "always between turns": 2, "between turns": 1.2, "beside turns": 0, apart: -1 },
  company: { others: 0, "nobody else": -2.5 },
  words: { speech: 0, "goes on": -3, "short values": -2, quotations: -4 },
  related: { "same person": 3, no: 0 },
};

/** How likely a name before a colon is a label before anything is seen of it, as a logarithm of odds. */
export const PRIOR = -2;
/** The same in what an editor says is a conversation. */
export const PRIOR_IN_CONVERSATION = -0.5;

/** The logarithm of the odds that a name is a label. */
export function weigh(evidence: Evidence, prior: number): number {
  const { kind, form, place, times, marks, stands, asks, beside, company, words, related } = evidence;
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
    WEIGHTS.company[company] +
    WEIGHTS.words[words] +
    WEIGHTS.related[related]
  );
}
