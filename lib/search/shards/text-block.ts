import type { Speaker } from "../../schema/schema";
import type { Citing } from "../documents/citation";
import { type SearchInterview, type SearchTurn, turnKey } from "../documents/documents";
import { type IndexedTurn, ReadLater, type TurnSource } from "../documents/indexed-turn";
import type { AskedTurn } from "../documents/questions";
import { mayBeTraditional } from "../fold/simplified";
import { ByteReader, ByteWriter } from "../index/bytes";

/** The interviews by slug and the speakers by id. */
export interface NameTable {
  readonly interviews: ReadonlyMap<string, SearchInterview>;
  readonly speakers: ReadonlyMap<string, Speaker>;
}

/**
 * Encodes the words of consecutive turns with everything needed to show them, so that a hit takes one file: the number
 * of the first turn; 1 if folding may take the table of traditional characters; the number of turns, and of their
 * questions that are in an earlier block; for each of both, its length and the position of its question, counted from
 * 1; then each as JSON; finally, as JSON, the interviews of these turns and everyone who speaks or is quoted in them.
 * Turns are encoded separately, since of most blocks only one is read.
 */
export function writeTextBlock(first: number, asked: readonly AskedTurn[], names: NameTable): Uint8Array {
  const turns = asked.map(({ turn }) => turn);
  const places = new Map(turns.map((turn, place) => [turnKey(turn), place + 1]));
  for (const { question } of asked) {
    if (question === undefined || places.has(turnKey(question))) continue;
    places.set(turnKey(question), turns.length + 1);
    turns.push(question);
  }
  const texts = turns.map(json);
  const writer = new ByteWriter(1024);
  writer.varint(first);
  writer.varint(mayBeTraditional(wordsOf(turns)) ? 1 : 0);
  writer.varint(asked.length);
  writer.varint(turns.length - asked.length);
  for (const [place, text] of texts.entries()) {
    const question = asked[place]?.question;
    writer.varint(text.length);
    writer.varint(question === undefined ? 0 : (places.get(turnKey(question)) ?? 0));
  }
  for (const text of texts) writer.bytes(text);
  writer.bytes(json(namesIn(asked, names)));
  return writer.written();
}

const wordsOf = (turns: readonly SearchTurn[]) =>
  turns.flatMap(({ rows }) => rows.flatMap(({ zh, en }) => [...zh, ...en])).join("");

function namesIn(asked: readonly AskedTurn[], { interviews, speakers }: NameTable): Citing {
  const people = asked.flatMap(({ turn }) => [
    ...(turn.speaker === null ? [] : [turn.speaker]),
    ...turn.quoted.map(({ speaker }) => speaker),
  ]);
  return {
    interviews: [...new Set(asked.map(({ turn }) => turn.slug))].flatMap((slug) => interviews.get(slug) ?? []),
    speakers: [...new Set(people)].flatMap((id) => speakers.get(id) ?? []),
  };
}

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const fromJson = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/**
 * A block of text, decoded on demand.
 *
 * @throws RangeError when the bytes are malformed
 */
export class TextBlock implements TurnSource {
  /** The turns of the block, without the earlier questions. */
  readonly turns: readonly IndexedTurn[];
  /** Folding its words may take the table of traditional characters. */
  readonly mayBeTraditional: boolean;
  private readonly first: number;
  private readonly all: readonly IndexedTurn[];
  private readonly questions: readonly number[];
  private readonly texts: readonly Uint8Array[];
  private readonly end: Uint8Array;
  private cited: Citing | null = null;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.first = reader.varint();
    this.mayBeTraditional = reader.varint() === 1;
    const [count, before] = [reader.varint(), reader.varint()];
    const heads = Array.from({ length: count + before }, () => [reader.varint(), reader.varint()] as const);
    this.questions = heads.map(([, question]) => question);
    this.texts = heads.map(([length]) => reader.take(length));
    this.end = reader.take(reader.left);
    this.all = heads.map((_, place) => new ReadLater(this.first + place, this));
    this.turns = this.all.slice(0, count);
  }

  read(number: number): SearchTurn {
    const turn = fromJson(this.texts[number - this.first] ?? new Uint8Array());
    if (!isTurn(turn)) throw new RangeError("a turn is malformed");
    return turn;
  }

  questionOf(number: number): IndexedTurn | null {
    return this.all[(this.questions[number - this.first] ?? 0) - 1] ?? null;
  }

  names(): Citing {
    if (this.cited === null) {
      const names = fromJson(this.end);
      if (!isCiting(names)) throw new RangeError("the names are malformed");
      this.cited = names;
    }
    return this.cited;
  }
}

function isTurn(value: unknown): value is SearchTurn {
  return typeof value === "object" && value !== null && "slug" in value && "rows" in value && Array.isArray(value.rows);
}

function isCiting(value: unknown): value is Citing {
  if (typeof value !== "object" || value === null || !("interviews" in value && "speakers" in value)) return false;
  return Array.isArray(value.interviews) && Array.isArray(value.speakers);
}
