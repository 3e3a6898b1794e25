import type { IndexedTurn } from "../documents/indexed-turn";
import type { Library } from "../index/library";
import { ANYHOW, type CollectedTurns, IN, type MatchedTurns } from "../index/match-flags";
import type { Query } from "../query/query";
import { quotedWays, waysOf } from "./match";

/** Whether a turn is admitted, for turns before a number; null when all are. */
export type Wanted = { readonly admits: (turn: number) => boolean; readonly upTo: number } | null;

/** How many blocks of text are fetched at once: few enough that little is lost when the budget does not suffice. */
const BLOCKS_TOGETHER = 8;
/** How many turns are decided at once where their text is in memory. */
const TURNS_TOGETHER = 4096;

/** What the postings say of a turn: how it answers; null where only its text can tell. */
interface Candidate {
  readonly turn: number;
  readonly ways: number | null;
}

/** Collects the turns that answer a query, in order. Whatever was decided when a step fails stays. */
export class TurnCollector {
  private readonly turns: number[] = [];
  private readonly ways: number[] = [];
  private readonly quoted = new Map<number, readonly number[]>();
  private upTo = 0;

  constructor(
    private readonly library: Library,
    private readonly query: Query,
    private readonly among: Wanted,
    private readonly goOn: () => void,
  ) {}

  /** Adds the turns that the postings prove. What is said in a quotation, only its text can tell. */
  addProven({ turns, ways }: MatchedTurns): Promise<void> {
    return this.add(turns, (place) => ways[place] ?? 0);
  }

  /** Adds those of the proposed turns that answer. */
  addProposed(turns: Uint32Array): Promise<void> {
    return this.add(turns, () => null);
  }

  /** Notes that all turns before this number are decided. */
  decide(upTo: number): void {
    this.upTo = upTo;
  }

  collected(): Omit<CollectedTurns, "bytes"> {
    const { turns, ways, quoted, upTo } = this;
    return { turns: Uint32Array.from(turns), ways: Uint8Array.from(ways), quoted, upTo };
  }

  private async add(turns: Uint32Array, waysAt: (place: number) => number | null): Promise<void> {
    const { facts } = this.library;
    await facts.fetch(turns);
    let batch: Candidate[] = [];
    const blocks = new Set<number>();
    for (const [place, turn] of turns.entries()) {
      if (this.among !== null && !this.among.admits(turn)) continue;
      const candidate = { turn, ways: waysAt(place) };
      if (this.isRead(candidate)) blocks.add(this.library.texts.blockOf(turn));
      if (blocks.size > BLOCKS_TOGETHER || batch.length === TURNS_TOGETHER) {
        await this.decideAll(batch);
        batch = [];
        blocks.clear();
        if (this.isRead(candidate)) blocks.add(this.library.texts.blockOf(turn));
      }
      batch.push(candidate);
    }
    await this.decideAll(batch);
  }

  /** Whether the text of a turn decides. */
  private isRead({ turn, ways }: Candidate): boolean {
    return ways === null || (this.query.wanted.length > 0 && this.peopleQuotedIn(turn).length > 0);
  }

  private peopleQuotedIn(turn: number) {
    const { facts } = this.library;
    return facts.classes[facts.classOf(turn)]?.quoted ?? [];
  }

  private async decideAll(candidates: readonly Candidate[]): Promise<void> {
    this.goOn();
    const read = candidates.filter((one) => this.isRead(one));
    const texts = await Promise.all(read.map(({ turn }) => this.library.texts.turn(turn)));
    const textOf = new Map(texts.map((indexed) => [indexed.number, indexed]));
    for (const { turn, ways } of candidates) this.keep(turn, ways, textOf.get(turn));
    const last = candidates.at(-1);
    if (last !== undefined) this.upTo = last.turn + 1;
  }

  /** Keeps a turn if it answers, with how the words of everyone quoted in it do. */
  private keep(turn: number, known: number | null, text: IndexedTurn | undefined): void {
    const ways = known ?? (text === undefined ? 0 : waysOf(text.words, this.query));
    if (ways === 0) return;
    this.turns.push(turn);
    this.ways.push(ways);
    const people = this.peopleQuotedIn(turn);
    if (people.length === 0) return;
    const said = people.map(({ zh, en }) => ways & (ANYHOW | (zh ? IN.zh : 0) | (en ? IN.en : 0)));
    this.quoted.set(turn, text === undefined ? said : quotedWays(text.quoted, this.query, ways));
  }
}
