import { endsSentence } from "../../text/sentence-end";
import type { Passage } from "../markdown/passages";
import { anyOf, anyWordOf } from "../text/phrases";
import { BIOGRAPHIES } from "../vocabulary/biographies";
import { KEYS, RECORD_KEYS } from "../vocabulary/keys";
import { isConventional } from "./kinds";
import { type Labels, labelsIn } from "./labels";
import { isFormOf } from "./name-variants";
import { isFullName, mayBePerson } from "./person-names";

/** The maximum length of a line that introduces a person. */
const LINE_LENGTH = 40;
/** If at least this share of the turns end like sentences, a line that does not is not a turn. */
const SENTENCES = 0.8;

/**
 * Finds the legend at the top: `主持人：林晓`, `周墨：河边书店店主`, lines that introduce people instead of quoting them. They precede
 * all turns, are short, and lack the full stop that ends the turns of the same text; or they name somebody who speaks below,
 * or tell a life: `江泊远：1974年生，……。`
 */
export function legendOf(passages: readonly Passage[], labels: Labels): ReadonlySet<Passage> {
  const keys = passages.filter((passage) => passage.kind === "paragraph" && isKeyOfLabels(passage.words.text, labels));
  const labelled = passages.flatMap((passage) => {
    if (passage.kind !== "paragraph" || passage.aside === true) return [];
    const found = labelsIn(passage, labels);
    const said = saidIn(passage.words.text, found);
    return said.length === 0 ? [] : [{ passage, said, names: found.map(({ name }) => name) }];
  });
  const first = labelled.findIndex(({ said, names }, i) => {
    const others = new Set(labelled.slice(i + 1).flatMap((one) => one.names));
    const introduces = (text: string, name = "") => isConventional(name) && beginsWithOneOf(text, others);
    return !said.every(
      (text, j) =>
        tellsLife(text) || introduces(text, names[j]) || (!others.has(names[j] ?? "") && namesOneOf(text, others)),
    );
  });
  const named = labelled.slice(0, Math.max(0, first));
  const rest = labelled.slice(named.length);
  const recorded = rest.slice(
    0,
    lengthWhile(rest, ({ passage }) => isRecord(passage.words.text)),
  );
  const shown = shownBy(rest.slice(recorded.length));
  return new Set([...keys, ...[...named, ...recorded, ...shown].map(({ passage }) => passage)]);
}

/** `問：記者　榮：劉錦榮`: what the labels of a text stand for, all on one line. */
const ENTRY = /^\s*([^\s：:=＝]{1,12})\s*[：:=＝]\s*([^：:=＝。！？!?]{1,20})$/u;

function isKeyOfLabels(text: string, { accepted }: Labels): boolean {
  const names = new Set([...accepted.values()].map(({ name }) => name.label));
  const entries = text.split(/[\u3000；;，,、]|\s{2,}/u).filter((entry) => entry.trim() !== "");
  const keys = entries.map((entry) => ENTRY.exec(entry)?.[1] ?? "");
  return keys.length > 1 && keys.every((key) => names.has(key)) && new Set(keys).size === keys.length;
}

function lengthWhile<One>(all: readonly One[], holds: (one: One) => boolean): number {
  const end = all.findIndex((one) => !holds(one));
  return end < 0 ? all.length : end;
}

const KEY_LINE = /^[\s*]*([^：:*\n]{1,30}?)[\s*]*[：:]/gmu;
const RECORD_KEY = new RegExp(`^(?:${anyOf([...RECORD_KEYS, ...KEYS])})$`, "iu");
/** So many keys of a recording make the lines with other keys part of the same list, if no key recurs. */
const FEWEST_RECORD_KEYS = 2;
const FEWEST_KEYS = 3;

/** Whether a paragraph says when, where and with whom something was recorded: `Date: …`, `Interviewee: …`, `Place: …`. */
function isRecord(text: string): boolean {
  const keys = Array.from(text.matchAll(KEY_LINE), ([, key = ""]) => key.trim());
  const known = keys.filter((key) => RECORD_KEY.test(key));
  return known.length >= FEWEST_RECORD_KEYS && keys.length >= FEWEST_KEYS && new Set(keys).size === keys.length;
}

interface Labelled {
  readonly passage: Passage;
  /** The words after each of its labels. */
  readonly said: readonly string[];
}

/** Those of labelled passages that are a legend by their form alone. */
function shownBy(labelled: readonly Labelled[]): readonly Labelled[] {
  const isEntry = (text: string) => text.split("\n").every((line) => line.length <= LINE_LENGTH && !endsSentence(line));
  const end = labelled.findIndex(({ said }) => !said.every(isEntry) || said.every((text) => text === ""));
  const legend = labelled.slice(0, Math.max(0, end));
  const [entries, turns] = [legend, labelled.slice(legend.length)].map((part) => part.flatMap(({ said }) => said));
  if (entries === undefined || turns === undefined || turns.length < 2) return [];
  const isSpeech = turns.filter(endsSentence).length >= turns.length * SENTENCES;
  const isLegend = entries.length > 1 || entries.some((entry) => isFullName(entry) || isListOfNames(entry));
  return isSpeech && isLegend ? legend : [];
}

/** What follows a name that is all of a line, or its end, as in `出版人 向晚`: nothing, or something in brackets. */
const BEHIND_NAME = /\s*(?:[（(][^（()）]*[)）])?\s*$/u;

/** Whether the first line of words is short, and is or ends with one of these names, or a longer form of it. */
function namesOneOf(text: string, names: ReadonlySet<string>): boolean {
  const [line = ""] = text.split("\n");
  const bare = line.replace(BEHIND_NAME, "");
  if (line.length > LINE_LENGTH || bare === "" || endsSentence(line)) return false;
  return [...names].some((name) => [...name].length > 1 && (bare.endsWith(name) || isFormOf(name, bare)));
}

/** Whether words are one of these names, or a longer form of it, and what there is to say of them: `Vivian Thoo, who ran a shop`. */
function beginsWithOneOf(text: string, names: ReadonlySet<string>): boolean {
  const [, bare] = /^([^,，（(\n]{2,40})[,，（(]/u.exec(text) ?? [];
  if (bare === undefined || endsSentence(text)) return false;
  return [...names].some((name) => bare.trim() === name || isFormOf(name, bare.trim()));
}

const LIFE = new RegExp(`^(?:${anyOf(BIOGRAPHIES.zh)}|${anyWordOf(BIOGRAPHIES.en)})`, "iu");
const SPEAKS_OF_SELF = /我|\bI\b/u;

/** Whether words tell who somebody is. */
function tellsLife(text: string): boolean {
  return LIFE.test(text) && !SPEAKS_OF_SELF.test(text);
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
