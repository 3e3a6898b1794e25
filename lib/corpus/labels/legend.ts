import { endsSentence } from "../../text/sentence-end";
import type { Passage } from "../markdown/passages";
import { type Labels, labelsIn } from "./labels";
import { isFullName, mayBePerson } from "./person-names";

/** The maximum length of a line that introduces a person. */
const LINE_LENGTH = 40;
/** If at least this share of the turns end like sentences, a line that does not is not a turn. */
const SENTENCES = 0.8;

/**
 * Finds the legend at the top: `主持人：林晓`, `周墨：河边书店店主`, lines that introduce people instead of quoting them. They precede
 * all turns, are short, and lack the full stop that ends the turns of the same text.
 */
export function legendOf(passages: readonly Passage[], labels: Labels): ReadonlySet<Passage> {
  const labelled = passages.flatMap((passage) => {
    if (passage.kind !== "paragraph" || passage.aside === true) return [];
    const said = saidIn(passage.words.text, labelsIn(passage, labels));
    return said.length === 0 ? [] : [{ passage, said }];
  });
  const isEntry = (text: string) => text.split("\n").every((line) => line.length <= LINE_LENGTH && !endsSentence(line));
  const end = labelled.findIndex(({ said }) => !said.every(isEntry) || said.every((text) => text === ""));
  const legend = labelled.slice(0, Math.max(0, end));
  const [entries, turns] = [legend, labelled.slice(legend.length)].map((part) => part.flatMap(({ said }) => said));
  if (entries === undefined || turns === undefined || turns.length < 2) return new Set();
  const isSpeech = turns.filter(endsSentence).length >= turns.length * SENTENCES;
  const isLegend = entries.length > 1 || entries.some((entry) => isFullName(entry) || isListOfNames(entry));
  return new Set(isSpeech && isLegend ? legend.map(({ passage }) => passage) : []);
}

/** `方可、蒋一舟`: several people. */
function isListOfNames(text: string): boolean {
  const parts = text.split(/[、,，/]/u).map((part) => part.trim());
  return parts.length > 1 && parts.every(mayBePerson);
}

/** The words after each label, up to the next one. */
function saidIn(text: string, labels: readonly { from: number; end: number }[]): string[] {
  return labels.map(({ end }, i) => text.slice(end, labels[i + 1]?.from ?? text.length).trim());
}
