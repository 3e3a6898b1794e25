import type { Lang } from "../../schema/schema";
import type { LeftOut } from "../markdown/parse";
import { cutPassage, type Passage, type Piece, type TextPassage } from "../markdown/passages";
import { cut, trim } from "../markdown/words";
import { languageOf } from "../text/language";
import { facingAtTimes } from "./cues";
import { rangeIn } from "./voices";

const FIELD = String.raw`[^,\n]*,`;
const CLOCK = String.raw`[ \t]*\d{1,2}:\d\d:\d\d[.:]\d{1,3}[ \t]*`;
/**
 * An event of Sub Station Alpha up to its text: `Dialogue: Layer,Start,End,Style,Name,MarginL,MarginR,MarginV,Effect,`. All
 * programs write its fields in this order.
 */
const EVENT = new RegExp(
  String.raw`(?<=^|\n)[ \t]*Dialogue:${FIELD}(?<from>${CLOCK}),(?<to>${CLOCK}),${FIELD}(?<name>[^,\n]*),${FIELD.repeat(4)}`,
  "gu",
);
/** A line break within the text, or codes for its look: `{\i1}`. */
const BREAK_OR_CODES = /\\[Nn]|\{[^{}\n]*\}/gu;

/**
 * Makes a paragraph of each event of a Sub Station Alpha script, one for each language, marked with the name of the field
 * `Name`; an event without a name is nobody's words.
 *
 * @returns the passages, and the other fields, which are not shown
 */
export function cutEvents(passages: readonly Passage[]): { passages: Passage[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const cut = passages.flatMap((passage) => {
    const events = eventsIn(passage);
    return passage.kind !== "paragraph" || events.length === 0 ? [passage] : cutAtEvents(passage, events, leftOut);
  });
  return { passages: leftOut.length === 0 ? cut : facingAtTimes(cut), leftOut };
}

function eventsIn({ kind, words }: Passage): RegExpExecArray[] {
  return kind === "paragraph" && words.text.includes("Dialogue:") ? [...words.text.matchAll(EVENT)] : [];
}

function cutAtEvents(passage: TextPassage, events: readonly RegExpExecArray[], leftOut: LeftOut[]): Passage[] {
  const { text } = passage.words;
  const before = trim(cut(passage.nodes, 0, events[0]?.index ?? 0));
  const said = events.flatMap((event, i): Piece[] => {
    const { index, 0: fields, groups: { from = "", to = "", name = "" } = {} } = event;
    leftOut.push(rangeIn(passage.words, index, index + fields.length));
    const end = events[i + 1]?.index ?? text.length;
    const runs = runsIn(passage, index + fields.length, end, leftOut);
    const speaker =
      name.trim() === ""
        ? { aside: true as const }
        : { component: { name: "Dialogue", attributes: { Name: name.trim() } } };
    const unit = passage.words.at[index] ?? passage.start;
    return runs.map(({ nodes, lang }, j) => ({
      nodes,
      ...speaker,
      ...(lang === null ? {} : { printedRow: { unit, lang } }),
      ...(j === 0 ? { time: `${from.trim()} --> ${to.trim()}` } : {}),
    }));
  });
  return cutPassage(passage, [...(before.length === 0 ? [] : [{ nodes: before }]), ...said]);
}

/** The words of an event, without line breaks and codes: one run for each language. */
function runsIn({ words, nodes }: TextPassage, from: number, to: number, leftOut: LeftOut[]): Run[] {
  const marks = [...words.text.slice(from, to).matchAll(BREAK_OR_CODES)].map(({ index, 0: mark }) => {
    return { start: from + index, end: from + index + mark.length, isBreak: mark.startsWith("\\") };
  });
  for (const { start, end } of marks) leftOut.push(rangeIn(words, start, end));
  const runs: Run[] = [];
  for (const [i, { end: start, isBreak }] of [{ end: from, isBreak: true }, ...marks].entries()) {
    const end = marks[i]?.start ?? to;
    const part = cut(nodes, start, end);
    if (part.length === 0) continue;
    const lang = languageOf(words.text.slice(start, end));
    const last = runs.at(-1);
    const goesOn = last !== undefined && (!isBreak || lang === null || last.lang === null || lang === last.lang);
    if (goesOn)
      runs.splice(-1, 1, { nodes: [...last.nodes, ...(isBreak ? LINE_END : []), ...part], lang: last.lang ?? lang });
    else runs.push({ nodes: [...part], lang });
  }
  return runs.map((run) => ({ ...run, nodes: trim(run.nodes) })).filter((run) => run.nodes.length > 0);
}

/** Words in one language. */
interface Run {
  readonly nodes: Piece["nodes"];
  readonly lang: Lang | null;
}

const LINE_END: Piece["nodes"] = [{ type: "text", value: "\n" }];
