import { backStart } from "./apparatus";
import type { Corrected } from "./corrections";
import { labelCandidate, labelNames } from "./labels";
import type { Passage } from "./passages";
import type { Form, Lang } from "./schema";
import { type PrintedSection, readParagraphs, readTurns, type SilentLabel } from "./turns";

/** A source cut into what stands before the interview, the interview, and what stands after it. */
export interface Structure {
  readonly form: Form;
  readonly front: readonly Passage[];
  readonly sections: readonly PrintedSection[];
  readonly back: readonly Passage[];
  /** Labels that no words follow: they are in none of the above. */
  readonly silent: readonly SilentLabel[];
}

/**
 * Finds the interview in a text. In a conversation it begins with the first label, or with the heading right before it;
 * in a retelling or a letter with the first heading. The sidecar's corrections say where it begins or ends otherwise.
 *
 * @param form what the sidecar says; without it a text with labels is a conversation and any other a retelling
 * @param isKnown whether a label's name is that of a person of the corpus
 */
export function readStructure(
  corrected: Corrected,
  form: Form | undefined,
  mainLang: Lang,
  isKnown: (name: string) => boolean,
): Structure {
  const { passages, begins, ends } = corrected;
  const end = ends === null ? passages.length : passages.findIndex((passage) => passage.start >= ends);
  const before = passages.slice(0, end);
  const beyond = passages.slice(end);
  const labels = form === undefined || form === "dialogue" ? labelNames(before, isKnown) : new Set<string>();
  const isLabelled = (passage: Passage) =>
    passage.kind === "paragraph" && labels.has(labelCandidate(passage.words)?.name ?? "");
  const start = begins === null ? findStart(before, isLabelled, labels.size > 0) : indexFrom(before, begins);
  const text = before.slice(start);
  const back = backStart(text, text.findLastIndex(isLabelled));
  const body = text.slice(0, back);
  const around = { front: before.slice(0, start), back: [...text.slice(back), ...beyond] };
  if (labels.size === 0) {
    return { form: form ?? "narrative", ...around, sections: readParagraphs(body, mainLang), silent: [] };
  }
  const { sections, loose, silent } = readTurns(body, labels, mainLang);
  return { form: "dialogue", front: [...around.front, ...loose], sections, back: around.back, silent };
}

function findStart(passages: readonly Passage[], isLabelled: (passage: Passage) => boolean, labelled: boolean): number {
  if (!labelled)
    return Math.max(
      0,
      passages.findIndex(({ kind }) => kind === "heading"),
    );
  const first = passages.findIndex(isLabelled);
  return passages[first - 1]?.kind === "heading" ? first - 1 : first;
}

function indexFrom(passages: readonly Passage[], offset: number): number {
  const index = passages.findIndex((passage) => passage.start >= offset);
  return index < 0 ? passages.length : index;
}
