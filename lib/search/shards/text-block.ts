import type { Speaker } from "../../corpus/schema";
import { type SearchInterview, type SearchTurn, turnKey } from "../documents";
import type { AskedTurn } from "../questions";

/** The words of some turns on end, and what is needed to show them, so that a hit is one file. */
export interface TextBlock {
  readonly stamp: string;
  /** The number of the first turn. */
  readonly first: number;
  readonly turns: readonly SearchTurn[];
  /** Questions that turns of this block answer and that stand in one before it. */
  readonly questions: readonly SearchTurn[];
  /** The interviews of these turns, and whoever speaks or is quoted in them. */
  readonly interviews: readonly SearchInterview[];
  readonly speakers: readonly Speaker[];
}

export function isTextBlock(value: unknown): value is TextBlock {
  if (typeof value !== "object" || value === null || !("stamp" in value && "first" in value)) return false;
  const lists = ["turns", "questions", "interviews", "speakers"];
  return lists.every((name) => Array.isArray(Reflect.get(value, name)));
}

/** The interviews by slug and the speakers by id. */
export interface Names {
  readonly interviews: ReadonlyMap<string, SearchInterview>;
  readonly speakers: ReadonlyMap<string, Speaker>;
}

export function makeTextBlock(stamp: string, first: number, asked: readonly AskedTurn[], names: Names): TextBlock {
  const turns = asked.map(({ turn }) => turn);
  const own = new Set(turns.map(turnKey));
  const questions = new Map(
    asked.flatMap(({ question }) => (question === undefined ? [] : [[turnKey(question), question] as const])),
  );
  const people = new Set(turns.flatMap(({ speaker, quoted }) => (speaker === null ? quoted : [speaker, ...quoted])));
  return {
    stamp,
    first,
    turns,
    questions: [...questions].filter(([key]) => !own.has(key)).map(([, turn]) => turn),
    interviews: [...new Set(turns.map(({ slug }) => slug))].flatMap((slug) => names.interviews.get(slug) ?? []),
    speakers: [...people].flatMap((id) => names.speakers.get(id) ?? []),
  };
}
