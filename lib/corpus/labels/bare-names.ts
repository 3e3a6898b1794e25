import { endsInQuestion } from "../../text/sentence-end";
import type { TextPassage } from "../markdown/passages";
import { boldNamesIn, CONVENTIONAL, candidatesIn, labelUnitsOf } from "./candidates";
import { type LabelUnit, namesInTurns } from "./evidence";
import { type LabelCandidate, nameAlone } from "./grammar";
import { mayBePerson } from "./person-names";

/** The interviewer asks at least this often, and in this share of the turns. */
const FEWEST_ASKED = 2;
const ASKED_SHARE = 0.5;

/**
 * Finds names that are wholly bold at the beginning of lines, followed by words but no colon. A guide sets its key
 * words like this, and a portrait its subject; it is a conversation if people's names take turns and one of them mostly
 * asks.
 *
 * @param isKnown whether a name is that of a person of the corpus
 */
export function namesInBold(passages: readonly TextPassage[], isKnown: (name: string) => boolean): ReadonlySet<string> {
  const paragraphs = passages.filter(({ kind }) => kind === "paragraph");
  const bare = new Map(paragraphs.map((passage) => [passage, boldNamesIn(passage)]));
  const names = [...bare.values()].flat().map(({ name }) => name);
  if (new Set(names).size === 0) return new Set();
  const units = paragraphs.flatMap((passage) => {
    const candidates = [...candidatesIn(passage), ...(bare.get(passage) ?? [])].toSorted((a, b) => a.from - b.from);
    return labelUnitsOf(passage, candidates, new Map());
  });
  const often = new Set(
    names.filter((name) => countOf(name, names) * 2 > units.filter((one) => one.name === name).length),
  );
  const voices = namesInTurns(units, (name) => CONVENTIONAL.test(name) || isKnown(name));
  const leads = (voice: string) => {
    const turns = units.filter(({ name }) => name === voice);
    const asked = turns.filter(({ asks }) => asks).length;
    return asked >= FEWEST_ASKED && asked >= turns.length * ASKED_SHARE;
  };
  return new Set(voices.some(leads) ? voices.filter((name) => often.has(name)) : []);
}

function countOf(name: string, names: readonly string[]): number {
  return names.filter((other) => other === name).length;
}

/** Finds names that are alone on the first line of their passage, each repeatedly, and followed by speech. */
export function namesAlone(passages: readonly TextPassage[]): ReadonlySet<string> {
  const starts = passages.map((passage) => nameAlone(passage.words, 0));
  const isName = (name: string) => CONVENTIONAL.test(name) || mayBePerson(name);
  const isLabel = (label: LabelCandidate | null | undefined) => label != null && isName(label.name);
  const asked = (passage: TextPassage) => candidatesIn(passage).find(({ name }) => CONVENTIONAL.test(name));
  const units = passages.flatMap((passage, i): LabelUnit[] => {
    const [label, before] = [starts[i], starts[i - 1]];
    if (label != null && isLabel(label)) {
      const own = passage.words.text.slice(label.end);
      const said = own === "" ? (passages[i + 1]?.words.text ?? "") : own;
      return [{ name: label.name, formOf: null, bold: label.bold, asks: endsInQuestion(said) }];
    }
    const conventional = asked(passage);
    if (conventional !== undefined) return labelUnitsOf(passage, candidatesIn(passage), new Map());
    // The paragraph directly after a name is what was said.
    const isSaid = isLabel(before) && passages[i - 1]?.words.text.length === before?.end;
    return isSaid ? [] : [{ name: null, formOf: null, bold: false, asks: false }];
  });
  return new Set(namesInTurns(units, isName));
}
