import { standsAround } from "../../asides/apparatus";
import { type InItem, openBlock } from "../../markdown/open-block";
import { type Opening, UNLABELLED } from "../../markdown/opening";
import { hasText, inheritMarks, type Passage, passageOf, type TextPassage } from "../../markdown/passages";
import type { PlainText } from "../../markdown/words";
import { openBothSides } from "../../parallel/open-both-sides";
import type { Printed } from "../../sidecar/printed";
import { type Beginning, cutTurns } from "../cut-turns";
import { type FindBeginning, placesToBegin, settledLabel, settledPrefix } from "./settled-labels";
import { questionsOf } from "./settled-questions";

/** A setting of `printed`: its key, and its place in a list. */
export type Setting = readonly [key: keyof Printed] | readonly [key: keyof Printed, index: number];

/** The turns of a text as settled, and the settings of which the text has an example. */
export interface SettledTurns {
  readonly passages: readonly Passage[];
  readonly found: ReadonlySet<string>;
}

/** A setting as a text that can be compared. */
export function settingKey(setting: Setting): string {
  return setting.join(" ");
}

/**
 * Begins turns where the editor says that they are printed, and nowhere else. Where nothing says what answers look
 * like, the first words after a question open the answer.
 *
 * @param mayOpen whether a turn may begin with a passage
 * @param isKnown whether a label is the name of a person of the corpus
 */
export function settleTurns(
  passages: readonly Passage[],
  printed: Printed,
  mayOpen: (passage: Passage) => boolean,
  isKnown: (name: string) => boolean,
): SettledTurns {
  const found = new Set<string>();
  const opened = openAtPrint(openComponents(passages, printed, mayOpen, found), printed, mayOpen, isKnown, found);
  const isSpoken = (passage: Passage) => mayOpen(passage) && passage.aside !== true;
  const answered = leavesAnswersOpen(printed) ? openAnswers(opened, isSpoken) : opened;
  const isMarked = printed.questions === "bold" || printed.questions === "italic";
  return { passages: openBothSides(isMarked ? joinQuestions(answered) : answered), found };
}

/** Begins a turn at each component with the attribute that names the speaker. */
function openComponents(
  passages: readonly Passage[],
  { attribute }: Printed,
  mayOpen: (passage: Passage) => boolean,
  found: Set<string>,
): Passage[] {
  let last: Passage["component"];
  return passages.map((passage) => {
    const { component, start } = passage;
    const label = attribute === undefined ? undefined : component?.attributes[attribute];
    // All passages of one component have the very same mark, also behind another component inside it.
    if (label === undefined || component === last || !mayOpen(passage)) return passage;
    last = component;
    found.add(settingKey(["attribute"]));
    return { ...passage, opens: { ...UNLABELLED, label, start } };
  });
}

/** Begins turns at labels, prefixes and questions, in blocks that otherwise stay whole, too. */
function openAtPrint(
  passages: readonly Passage[],
  printed: Printed,
  mayOpen: (passage: Passage) => boolean,
  isKnown: (name: string) => boolean,
  found: Set<string>,
): Passage[] {
  const ways = waysOf(printed, isKnown);
  const questions = printed.questions === undefined ? null : questionsOf(printed.questions, passages);
  const cut = (passage: TextPassage, inItem: InItem, isAside: boolean): TextPassage[] | null => {
    const labelled = beginningsIn(passage.words, ways);
    for (const { setting } of labelled) found.add(settingKey(setting));
    if (labelled.length > 0 || questions === null || isAside)
      return labelled.length === 0 ? null : cutTurns(passage, labelled);
    const asked = questions(passage, inItem);
    if (asked.length > 0) found.add(settingKey(["questions"]));
    return asked.length === 0 ? null : cutTurns(passage, asked);
  };
  return passages.flatMap((passage): Passage[] => {
    if (!mayOpen(passage) || passage.opens !== undefined) return [passage];
    // What looked like nobody's words has a label: somebody says it.
    const { aside = false, ...said } = passage;
    if (said.kind !== "whole") return cut(said, null, aside) ?? [passage];
    const parts = openBlock(said.node, (inside, inItem) => cut(inside, inItem, aside));
    return parts === null ? [passage] : inheritMarks(said, parts);
  });
}

/** A setting, and how it is found in a text. */
interface Way {
  readonly setting: Setting;
  readonly find: FindBeginning;
}

/** The labels and prefixes that are settled, the longest first. */
function waysOf({ labels = [], question = [], answer = [] }: Printed, isKnown: (name: string) => boolean): Way[] {
  const ways = [
    ...labels.map((name, i) => ({ text: name, setting: ["labels", i] as const, find: settledLabel(name) })),
    ...question.map((prefix, i) => {
      return { text: prefix, setting: ["question", i] as const, find: settledPrefix(prefix, "interviewer", isKnown) };
    }),
    ...answer.map((prefix, i) => {
      return { text: prefix, setting: ["answer", i] as const, find: settledPrefix(prefix, "guest", isKnown) };
    }),
  ];
  return ways.toSorted((a, b) => b.text.length - a.text.length);
}

function beginningsIn(words: PlainText, ways: readonly Way[]): (Beginning & { setting: Setting })[] {
  const found: (Beginning & { setting: Setting })[] = [];
  if (ways.length === 0) return found;
  for (const from of placesToBegin(words)) {
    if (from < (found.at(-1)?.end ?? 0)) continue;
    for (const { setting, find } of ways) {
      const beginning = find(words, from);
      if (beginning === null) continue;
      found.push({ ...beginning, setting });
      break;
    }
  }
  return found;
}

/** Whether nothing is settled about what answers look like. */
function leavesAnswersOpen({ questions, question, answer, labels, attribute, column }: Printed): boolean {
  return questions !== undefined || (question !== undefined && !(answer ?? labels ?? attribute ?? column));
}

/** Joins questions of several paragraphs: nobody speaks in between. */
function joinQuestions(passages: readonly Passage[]): Passage[] {
  let asks = false;
  return passages.map((passage) => {
    const { opens, ...rest } = passage;
    const goesOn = asks && isUnlabelledQuestion(opens);
    asks = isUnlabelledQuestion(opens);
    return goesOn ? rest : passage;
  });
}

function isUnlabelledQuestion(opens: Opening | undefined): boolean {
  return opens?.voice === "interviewer" && opens.printed === null;
}

/** Begins an answer at the first words after each question. */
export function openAnswers(passages: readonly Passage[], isSpoken: (passage: Passage) => boolean): Passage[] {
  let asked = false;
  return passages.flatMap((passage) => {
    if (passage.opens !== undefined) asked = passage.opens.voice === "interviewer";
    const answers = asked && passage.opens === undefined && isSpoken(passage) && isAnswer(passage);
    asked &&= !answers;
    return answers ? openAnswer(passage) : [passage];
  });
}

function isAnswer(passage: Passage): boolean {
  return passage.kind !== "heading" && hasText(passage) && !standsAround(passage);
}

function openAnswer(passage: Passage): Passage[] {
  const opens: Opening = { ...UNLABELLED, voice: "guest", start: passage.start };
  const quoted = passage.kind === "whole" && passage.node.type === "blockquote" ? passage.node.children : [];
  const [first, ...rest] = inheritMarks(
    passage,
    quoted.map((child) => passageOf(child, passage.start)),
  );
  return first === undefined ? [{ ...passage, opens }] : [{ ...first, opens }, ...rest];
}
